/**
 * Who held an office, with the years from and to, in order; other spellings of a name stand behind "=", and "†" behind the last year of one
 * who died then or soon after. One office a line, named by its
 * state or body and its title. General knowledge: only to offer a wrong answer of the same side and time, never to answer by.
 */
const list = `
United States president: George Washington 1789 1797, John Adams 1797 1801, Thomas Jefferson 1801 1809, James Madison 1809 1817, James Monroe 1817 1825, John Quincy Adams 1825 1829, Andrew Jackson 1829 1837, Martin Van Buren 1837 1841, John Tyler 1841 1845, James K. Polk=James Polk 1845 1849, Zachary Taylor 1849 1850†, Millard Fillmore 1850 1853, Franklin Pierce 1853 1857, James Buchanan 1857 1861, Abraham Lincoln 1861 1865†, Andrew Johnson 1865 1869, Ulysses S. Grant=Ulysses Grant 1869 1877, Rutherford B. Hayes=Rutherford Hayes 1877 1881, Chester A. Arthur=Chester Arthur 1881 1885, Grover Cleveland 1885 1889, Benjamin Harrison 1889 1893, Grover Cleveland 1893 1897, William McKinley 1897 1901†, Theodore Roosevelt 1901 1909, William Howard Taft 1909 1913, Woodrow Wilson 1913 1921, Warren G. Harding 1921 1923†, Calvin Coolidge 1923 1929, Herbert Hoover 1929 1933, Franklin D. Roosevelt=Franklin Delano Roosevelt=Franklin Roosevelt 1933 1945†, Harry S. Truman=Harry Truman 1945 1953, Dwight D. Eisenhower=Dwight Eisenhower 1953 1961, John F. Kennedy=John Kennedy 1961 1963†, Lyndon B. Johnson=Lyndon Johnson 1963 1969, Richard Nixon=Richard M. Nixon 1969 1974, Gerald Ford=Gerald R. Ford 1974 1977, Jimmy Carter 1977 1981, Ronald Reagan 1981 1989, George H. W. Bush=George H.W. Bush=George Bush 1989 1993, Bill Clinton=William J. Clinton 1993 2001, George W. Bush 2001 2009, Barack Obama 2009 2017, Donald Trump=Donald J. Trump 2017 2021, Joe Biden=Joseph R. Biden 2021 2025, Donald Trump=Donald J. Trump 2025 2026
United States secretary of state: John Hay 1898 1905, Elihu Root 1905 1909, Philander Knox=Philander C. Knox 1909 1913, William Jennings Bryan 1913 1915, Robert Lansing 1915 1920, Charles Evans Hughes 1921 1925, Frank Kellogg=Frank B. Kellogg 1925 1929, Henry Stimson=Henry L. Stimson 1929 1933, Cordell Hull 1933 1944, Edward Stettinius 1944 1945, James F. Byrnes=James Byrnes 1945 1947, George Marshall=George C. Marshall 1947 1949, Dean Acheson 1949 1953, John Foster Dulles 1953 1959†, Christian Herter 1959 1961, Dean Rusk 1961 1969, William P. Rogers=William Rogers 1969 1973, Henry Kissinger=Henry A. Kissinger 1973 1977, Cyrus Vance 1977 1980, Edmund Muskie=Edmund S. Muskie 1980 1981, Alexander Haig 1981 1982, George Shultz=George P. Shultz 1982 1989, James Baker=James A. Baker 1989 1992, Warren Christopher 1993 1997, Madeleine Albright 1997 2001, Colin Powell 2001 2005, Condoleezza Rice 2005 2009, Hillary Clinton 2009 2013, John Kerry 2013 2017, Rex Tillerson 2017 2018, Mike Pompeo 2018 2021, Antony Blinken 2021 2025
United Kingdom prime minister: William Gladstone 1880 1885, Lord Salisbury 1895 1902, Arthur Balfour 1902 1905, Henry Campbell-Bannerman 1905 1908, H. H. Asquith 1908 1916, David Lloyd George 1916 1922, Stanley Baldwin 1924 1929, Ramsay MacDonald 1929 1935, Stanley Baldwin 1935 1937, Neville Chamberlain 1937 1940†, Winston Churchill 1940 1945, Clement Attlee 1945 1951, Winston Churchill 1951 1955, Anthony Eden 1955 1957, Harold Macmillan 1957 1963, Alec Douglas-Home 1963 1964, Harold Wilson 1964 1970, Edward Heath 1970 1974, Harold Wilson 1974 1976, James Callaghan 1976 1979, Margaret Thatcher 1979 1990, John Major 1990 1997, Tony Blair 1997 2007, Gordon Brown 2007 2010, David Cameron 2010 2016, Theresa May 2016 2019, Boris Johnson 2019 2022, Rishi Sunak 2022 2024, Keir Starmer 2024 2026
United Kingdom foreign secretary: Lord Castlereagh=Viscount Castlereagh 1812 1822, George Canning 1822 1827, Lord Palmerston 1830 1841, Edward Grey 1905 1916, Arthur Balfour 1916 1919, Lord Curzon 1919 1924, Austen Chamberlain 1924 1929, Lord Halifax 1938 1940, Ernest Bevin 1945 1951, Selwyn Lloyd 1955 1960, Lord Carrington=Peter Carrington 1979 1982, Geoffrey Howe 1983 1989, Douglas Hurd 1989 1995, Robin Cook 1997 2001, Jack Straw 2001 2006, David Miliband 2007 2010, William Hague 2010 2014, James Cleverly 2022 2023, David Lammy 2024 2025
France president: Charles de Gaulle 1959 1969, Georges Pompidou 1969 1974†, Valéry Giscard d'Estaing 1974 1981, François Mitterrand 1981 1995, Jacques Chirac 1995 2007, Nicolas Sarkozy 2007 2012, François Hollande 2012 2017, Emmanuel Macron 2017 2026
France foreign minister: Aristide Briand 1925 1932, Robert Schuman 1948 1953, Maurice Couve de Murville 1958 1968, Roland Dumas 1988 1993, Alain Juppé 1993 1995, Hubert Védrine 1997 2002, Dominique de Villepin 2002 2004, Bernard Kouchner 2007 2010, Laurent Fabius 2012 2016, Jean-Yves Le Drian 2017 2022
Germany chancellor: Otto von Bismarck 1871 1890, Gustav Stresemann 1923 1923, Adolf Hitler 1933 1945†, Konrad Adenauer 1949 1963, Ludwig Erhard 1963 1966, Willy Brandt 1969 1974, Helmut Schmidt 1974 1982, Helmut Kohl 1982 1998, Gerhard Schröder 1998 2005, Angela Merkel 2005 2021, Olaf Scholz 2021 2025, Friedrich Merz 2025 2026
Germany foreign minister: Walter Scheel 1969 1974, Hans-Dietrich Genscher 1974 1992, Klaus Kinkel 1992 1998, Joschka Fischer 1998 2005, Frank-Walter Steinmeier 2005 2009, Guido Westerwelle 2009 2013, Sigmar Gabriel 2017 2018, Heiko Maas 2018 2021, Annalena Baerbock 2021 2025
Italy prime minister: Benito Mussolini 1922 1943†, Alcide De Gasperi 1945 1953, Aldo Moro 1963 1968, Giulio Andreotti 1972 1973, Bettino Craxi 1983 1987, Romano Prodi 1996 1998, Silvio Berlusconi 2001 2006, Matteo Renzi 2014 2016, Mario Draghi 2021 2022, Giorgia Meloni 2022 2026
Soviet Union leader: Vladimir Lenin 1917 1924†, Joseph Stalin=Josef Stalin 1924 1953†, Nikita Khrushchev 1953 1964, Leonid Brezhnev 1964 1982†, Yuri Andropov 1982 1984†, Konstantin Chernenko 1984 1985†, Mikhail Gorbachev 1985 1991
Soviet Union foreign minister: Maxim Litvinov 1930 1939, Vyacheslav Molotov 1939 1949, Andrey Vyshinsky 1949 1953, Andrei Gromyko=Andrey Gromyko 1957 1985, Eduard Shevardnadze 1985 1990
Russia president: Boris Yeltsin 1991 1999, Vladimir Putin 2000 2008, Dmitry Medvedev=Dmitri Medvedev 2008 2012, Vladimir Putin 2012 2026
Russia foreign minister: Andrei Kozyrev 1990 1996, Yevgeny Primakov 1996 1998, Igor Ivanov 1998 2004, Sergei Lavrov=Sergey Lavrov 2004 2026
China leader: Mao Zedong=Mao Tse-tung 1949 1976†, Hua Guofeng 1976 1978, Deng Xiaoping 1978 1989, Jiang Zemin 1989 2002, Hu Jintao 2002 2012, Xi Jinping 2012 2026
China premier: Zhou Enlai=Chou En-lai 1949 1976†, Zhao Ziyang 1980 1987, Li Peng 1987 1998, Zhu Rongji 1998 2003, Wen Jiabao 2003 2013, Li Keqiang 2013 2023, Li Qiang 2023 2026
Japan prime minister: Shigeru Yoshida=Yoshida Shigeru 1948 1954, Nobusuke Kishi 1957 1960, Eisaku Sato=Eisaku Satō 1964 1972, Kakuei Tanaka 1972 1974, Yasuhiro Nakasone 1982 1987, Junichiro Koizumi 2001 2006, Shinzo Abe=Shinzō Abe 2012 2020, Yoshihide Suga 2020 2021, Fumio Kishida 2021 2024, Shigeru Ishiba 2024 2025
India prime minister: Jawaharlal Nehru 1947 1964†, Lal Bahadur Shastri 1964 1966†, Indira Gandhi 1966 1977, Morarji Desai 1977 1979, Indira Gandhi 1980 1984†, Rajiv Gandhi 1984 1989, P. V. Narasimha Rao 1991 1996, H. D. Deve Gowda 1996 1997, I. K. Gujral=Inder Kumar Gujral 1997 1998, Atal Bihari Vajpayee 1998 2004, Manmohan Singh 2004 2014, Narendra Modi 2014 2026
India foreign minister: Swaran Singh 1964 1966, Jaswant Singh 1998 2002, Natwar Singh 2004 2005, Pranab Mukherjee 2006 2009, Sushma Swaraj 2014 2019, S. Jaishankar=Subrahmanyam Jaishankar 2019 2026
Pakistan president: Iskander Mirza 1956 1958, Ayub Khan=Muhammad Ayub Khan 1958 1969, Yahya Khan 1969 1971, Zulfikar Ali Bhutto 1971 1973, Zia-ul-Haq=Muhammad Zia-ul-Haq 1978 1988†, Pervez Musharraf 2001 2008, Asif Ali Zardari 2008 2013
Pakistan prime minister: Liaquat Ali Khan 1947 1951†, Zulfikar Ali Bhutto 1973 1977, Benazir Bhutto 1988 1990, Nawaz Sharif 1990 1993, Benazir Bhutto 1993 1996, Nawaz Sharif 1997 1999, Shaukat Aziz 2004 2007, Yousaf Raza Gillani 2008 2012, Nawaz Sharif 2013 2017, Imran Khan 2018 2022, Shehbaz Sharif 2022 2026
Bangladesh president: Sheikh Mujibur Rahman 1975 1975†, Ziaur Rahman 1977 1981†, Abdus Sattar 1981 1982, Hussain Muhammad Ershad 1983 1990
Bangladesh prime minister: Khaleda Zia 1991 1996, Sheikh Hasina 1996 2001, Khaleda Zia 2001 2006, Sheikh Hasina 2009 2024
Sri Lanka president: J. R. Jayewardene 1978 1989, Ranasinghe Premadasa 1989 1993†, Chandrika Kumaratunga 1994 2005, Mahinda Rajapaksa 2005 2015, Maithripala Sirisena 2015 2019, Gotabaya Rajapaksa 2019 2022, Ranil Wickremesinghe 2022 2024
Iran president: Abolhassan Banisadr 1980 1981, Ali Khamenei 1981 1989, Akbar Hashemi Rafsanjani 1989 1997, Mohammad Khatami 1997 2005, Mahmoud Ahmadinejad 2005 2013, Hassan Rouhani 2013 2021, Ebrahim Raisi 2021 2024†, Masoud Pezeshkian 2024 2026
Iraq leader: Faisal I 1921 1933, Nuri al-Said 1930 1958, Abd al-Karim Qasim 1958 1963, Saddam Hussein 1979 2003, Nouri al-Maliki 2006 2014
Egypt president: Mohamed Naguib 1953 1954, Gamal Abdel Nasser 1954 1970†, Anwar Sadat=Anwar el-Sadat 1970 1981†, Hosni Mubarak 1981 2011, Mohamed Morsi 2012 2013, Abdel Fattah el-Sisi=Abdel Fattah al-Sisi 2014 2026
Israel prime minister: David Ben-Gurion 1948 1963, Levi Eshkol 1963 1969†, Golda Meir 1969 1974, Yitzhak Rabin 1974 1977, Menachem Begin 1977 1983, Yitzhak Shamir 1986 1992, Yitzhak Rabin 1992 1995†, Shimon Peres 1995 1996, Benjamin Netanyahu 1996 1999, Ehud Barak 1999 2001, Ariel Sharon 2001 2006, Ehud Olmert 2006 2009, Benjamin Netanyahu 2009 2021, Naftali Bennett 2021 2022, Benjamin Netanyahu 2022 2026
Turkey president: Mustafa Kemal Atatürk=Mustafa Kemal 1923 1938†, İsmet İnönü=Ismet Inonu 1938 1950, Celâl Bayar=Celal Bayar 1950 1960, Kenan Evren 1982 1989, Turgut Özal=Turgut Ozal 1989 1993†, Süleyman Demirel=Suleyman Demirel 1993 2000, Ahmet Necdet Sezer 2000 2007, Abdullah Gül=Abdullah Gul 2007 2014, Recep Tayyip Erdoğan=Recep Tayyip Erdogan=Tayyip Erdogan 2014 2026
Turkey prime minister: Adnan Menderes 1950 1960, Süleyman Demirel=Suleyman Demirel 1965 1971, Bülent Ecevit=Bulent Ecevit 1974 1979, Turgut Özal=Turgut Ozal 1983 1989, Tansu Çiller 1993 1996, Necmettin Erbakan 1996 1997, Bülent Ecevit=Bulent Ecevit 1999 2002, Recep Tayyip Erdoğan=Recep Tayyip Erdogan=Tayyip Erdogan 2003 2014
Saudi Arabia king: Ibn Saud=Abdulaziz Ibn Saud 1932 1953†, King Saud=Saud bin Abdulaziz 1953 1964, King Faisal=Faisal bin Abdulaziz 1964 1975†, King Khalid 1975 1982†, King Fahd 1982 2005†, King Abdullah 2005 2015†, King Salman 2015 2026
Jordan king: Abdullah I 1921 1951†, King Hussein=Hussein of Jordan 1952 1999†, Abdullah II=King Abdullah II 1999 2026
Syria president: Shukri al-Quwatli 1943 1949, Hafez al-Assad 1971 2000†, Bashar al-Assad 2000 2024
Algeria president: Ahmed Ben Bella 1963 1965, Houari Boumédiène=Houari Boumediene 1965 1978†, Chadli Bendjedid 1979 1992, Abdelaziz Bouteflika 1999 2019
Libya leader: Idris I 1951 1969, Muammar Gaddafi=Muammar Qaddafi 1969 2011†
South Africa president: Daniel François Malan=D. F. Malan 1948 1954, Hendrik Verwoerd 1958 1966†, P. W. Botha 1978 1989, F. W. de Klerk 1989 1994, Nelson Mandela 1994 1999, Thabo Mbeki 1999 2008, Jacob Zuma 2009 2018, Cyril Ramaphosa 2018 2026
Ghana president: Kwame Nkrumah 1957 1966, Jerry Rawlings 1981 2001, John Kufuor 2001 2009
Kenya president: Jomo Kenyatta 1963 1978†, Daniel arap Moi 1978 2002, Mwai Kibaki 2002 2013, Uhuru Kenyatta 2013 2022, William Ruto 2022 2026
Tanzania president: Julius Nyerere 1964 1985, Ali Hassan Mwinyi 1985 1995, Benjamin Mkapa 1995 2005, Jakaya Kikwete 2005 2015, John Magufuli 2015 2021†
Uganda president: Milton Obote 1966 1971, Idi Amin 1971 1979, Yoweri Museveni 1986 2026
Ethiopia leader: Haile Selassie 1930 1974†, Mengistu Haile Mariam 1977 1991, Meles Zenawi 1995 2012†, Abiy Ahmed 2018 2026
Nigeria president: Yakubu Gowon 1966 1975, Murtala Mohammed 1975 1976†, Olusegun Obasanjo 1999 2007, Goodluck Jonathan 2010 2015, Muhammadu Buhari 2015 2023
Zimbabwe leader: Ian Smith 1965 1979, Robert Mugabe 1980 2017, Emmerson Mnangagwa 2017 2026
Congo prime minister: Patrice Lumumba 1960 1960†, Cyrille Adoula 1961 1964, Moïse Tshombe=Moise Tshombe 1964 1965
Congo president: Joseph Kasa-Vubu 1960 1965, Mobutu Sese Seko 1965 1997, Laurent-Désiré Kabila 1997 2001†, Joseph Kabila 2001 2019, Félix Tshisekedi 2019 2026
Balkan leader: Slobodan Milošević=Slobodan Milosevic 1989 2000, Franjo Tuđman=Franjo Tudjman 1990 1999, Alija Izetbegović=Alija Izetbegovic 1990 1996
Poland president: Wojciech Jaruzelski 1989 1990, Lech Wałęsa=Lech Walesa 1990 1995, Aleksander Kwaśniewski 1995 2005, Lech Kaczyński 2005 2010†, Bronisław Komorowski 2010 2015, Andrzej Duda 2015 2025
Poland leader: Bolesław Bierut 1948 1956†, Władysław Gomułka 1956 1970, Edward Gierek 1970 1980, Wojciech Jaruzelski 1981 1989
Ukraine president: Leonid Kravchuk 1991 1994, Leonid Kuchma 1994 2005, Viktor Yushchenko 2005 2010, Viktor Yanukovych 2010 2014, Petro Poroshenko 2014 2019, Volodymyr Zelensky=Volodymyr Zelenskyy=Volodymyr Zelenskiy 2019 2026
Brazil president: Getúlio Vargas 1951 1954†, Juscelino Kubitschek 1956 1961, José Sarney 1985 1990, Fernando Collor de Mello 1990 1992, Fernando Henrique Cardoso 1995 2003, Luiz Inácio Lula da Silva=Lula da Silva 2003 2011, Dilma Rousseff 2011 2016, Michel Temer 2016 2019, Jair Bolsonaro 2019 2023, Luiz Inácio Lula da Silva=Lula da Silva 2023 2026
Argentina president: Juan Perón=Juan Domingo Perón 1946 1955, Jorge Rafael Videla 1976 1981, Leopoldo Galtieri 1981 1982, Raúl Alfonsín 1983 1989, Carlos Menem 1989 1999, Néstor Kirchner 2003 2007, Cristina Fernández de Kirchner 2007 2015, Mauricio Macri 2015 2019, Javier Milei 2023 2026
Chile president: Eduardo Frei Montalva 1964 1970, Salvador Allende 1970 1973†, Augusto Pinochet 1973 1990, Patricio Aylwin 1990 1994, Ricardo Lagos 2000 2006, Michelle Bachelet 2006 2010, Sebastián Piñera 2010 2014, Gabriel Boric 2022 2026
Mexico president: Lázaro Cárdenas 1934 1940, Luis Echeverría 1970 1976, José López Portillo 1976 1982, Miguel de la Madrid 1982 1988, Carlos Salinas de Gortari 1988 1994, Vicente Fox 2000 2006, Enrique Peña Nieto 2012 2018, Andrés Manuel López Obrador 2018 2024, Claudia Sheinbaum 2024 2026
Venezuela president: Rómulo Betancourt 1959 1964, Carlos Andrés Pérez 1989 1993, Hugo Chávez 1999 2013†, Nicolás Maduro 2013 2026
Cuba leader: Fulgencio Batista 1952 1959, Fidel Castro 1959 2008, Raúl Castro 2008 2018
Panama leader: Manuel Amador Guerrero 1904 1908, Arnulfo Arias 1949 1951, Omar Torrijos 1968 1981†, Manuel Noriega 1983 1989
Colombia president: Belisario Betancur 1982 1986, Álvaro Uribe 2002 2010, Juan Manuel Santos 2010 2018, Iván Duque 2018 2022, Gustavo Petro 2022 2026
Indonesia president: Sukarno 1945 1967, Suharto 1967 1998, B. J. Habibie 1998 1999, Abdurrahman Wahid 1999 2001, Megawati Sukarnoputri 2001 2004, Susilo Bambang Yudhoyono 2004 2014, Joko Widodo 2014 2024, Prabowo Subianto 2024 2026
South Vietnam president: Ngo Dinh Diem 1955 1963†, Duong Van Minh 1963 1964, Nguyen Van Thieu 1967 1975
North Vietnam leader: Ho Chi Minh 1945 1969†, Pham Van Dong 1955 1976, Le Duan 1960 1986†
Philippines president: Manuel Quezon 1935 1944†, Ferdinand Marcos 1965 1986, Corazon Aquino 1986 1992, Fidel Ramos 1992 1998, Gloria Macapagal Arroyo 2001 2010, Benigno Aquino III 2010 2016, Rodrigo Duterte 2016 2022, Ferdinand Marcos Jr. 2022 2026
South Korea president: Syngman Rhee 1948 1960, Park Chung-hee 1963 1979†, Chun Doo-hwan 1980 1988, Roh Tae-woo 1988 1993, Kim Dae-jung 1998 2003, Lee Myung-bak 2008 2013, Park Geun-hye 2013 2017, Moon Jae-in 2017 2022, Yoon Suk-yeol 2022 2025
North Korea leader: Kim Il-sung 1948 1994†, Kim Jong-il 1994 2011†, Kim Jong-un 2011 2026
Australia prime minister: Robert Menzies 1949 1966, Gough Whitlam 1972 1975, Malcolm Fraser 1975 1983, Bob Hawke 1983 1991, Paul Keating 1991 1996, John Howard 1996 2007, Kevin Rudd 2007 2010, Julia Gillard 2010 2013, Malcolm Turnbull 2015 2018, Scott Morrison 2018 2022, Anthony Albanese 2022 2026
Canada prime minister: William Lyon Mackenzie King 1935 1948, Louis St. Laurent 1948 1957, John Diefenbaker 1957 1963, Lester Pearson=Lester B. Pearson 1963 1968, Pierre Trudeau 1968 1979, Brian Mulroney 1984 1993, Jean Chrétien 1993 2003, Stephen Harper 2006 2015, Justin Trudeau 2015 2025, Mark Carney 2025 2026
Finland president: Urho Kekkonen 1956 1982, Mauno Koivisto 1982 1994, Martti Ahtisaari 1994 2000, Tarja Halonen 2000 2012, Sauli Niinistö=Sauli Niinisto 2012 2024, Alexander Stubb 2024 2026
Norway prime minister: Gro Harlem Brundtland 1990 1996, Kjell Magne Bondevik 2001 2005, Jens Stoltenberg 2005 2013, Erna Solberg 2013 2021, Jonas Gahr Støre 2021 2026
United Nations secretary-general: Trygve Lie 1946 1952, Dag Hammarskjöld=Dag Hammarskjold 1953 1961†, U Thant 1961 1971, Kurt Waldheim 1972 1981, Javier Pérez de Cuéllar=Javier Perez de Cuellar 1982 1991, Boutros Boutros-Ghali 1992 1996, Kofi Annan 1997 2006, Ban Ki-moon 2007 2016, António Guterres=Antonio Guterres 2017 2026
NATO secretary-general: Lord Ismay=Hastings Ismay 1952 1957, Paul-Henri Spaak 1957 1961, Dirk Stikker 1961 1964, Manlio Brosio 1964 1971, Joseph Luns 1971 1984, Lord Carrington 1984 1988, Manfred Wörner 1988 1994†, Willy Claes 1994 1995, Javier Solana 1995 1999, George Robertson=Lord Robertson 1999 2003, Jaap de Hoop Scheffer 2004 2009, Anders Fogh Rasmussen 2009 2014, Jens Stoltenberg 2014 2024, Mark Rutte 2024 2026
European Commission president: Walter Hallstein 1958 1967, Roy Jenkins 1977 1981, Gaston Thorn 1981 1985, Jacques Delors 1985 1995, Jacques Santer 1995 1999, Romano Prodi 1999 2004, José Manuel Barroso=Jose Manuel Barroso 2004 2014, Jean-Claude Juncker 2014 2019, Ursula von der Leyen 2019 2026
European Union high representative: Javier Solana 1999 2009, Catherine Ashton 2009 2014, Federica Mogherini 2014 2019, Josep Borrell 2019 2024, Kaja Kallas 2024 2026
European Council president: Herman Van Rompuy 2009 2014, Donald Tusk 2014 2019, Charles Michel 2019 2024, António Costa 2024 2026
IAEA director: Sigvard Eklund 1961 1981, Hans Blix 1981 1997, Mohamed ElBaradei 1997 2009, Yukiya Amano 2009 2019†, Rafael Grossi=Rafael Mariano Grossi 2019 2026
United Nations mediator: Folke Bernadotte 1948 1948, Ralph Bunche=Ralph Johnson Bunche 1948 1949, Gunnar Jarring 1967 1973, Lakhdar Brahimi 1997 2014, Martti Ahtisaari 1999 2008, Carl Bildt 1999 2001, Staffan de Mistura 2014 2018
Balkan mediator: Cyrus Vance 1991 1993, David Owen 1992 1995, Thorvald Stoltenberg 1993 1995, Richard Holbrooke 1994 1996, Carl Bildt 1995 1997
Congress of Vienna statesman: Klemens von Metternich=Prince Metternich 1809 1848, Charles-Maurice de Talleyrand=Talleyrand 1797 1815, Karl August von Hardenberg 1810 1822, Lord Castlereagh=Viscount Castlereagh 1812 1822, Karl Nesselrode 1816 1856
France monarch: Napoleon I=Napoleon Bonaparte=Napoleon 1804 1815, Louis XVIII 1815 1824, Charles X 1824 1830, Louis-Philippe=Louis Philippe 1830 1848, Napoleon III=Louis-Napoleon Bonaparte 1848 1870
ASEAN secretary-general: Rodolfo Severino 1998 2002, Ong Keng Yong 2003 2007, Surin Pitsuwan 2008 2012, Le Luong Minh 2013 2017, Lim Jock Hoi=Dato Lim Jock Hoi 2018 2022, Kao Kim Hourn 2023 2026
WTO director-general: Renato Ruggiero 1995 1999, Mike Moore 1999 2002, Supachai Panitchpakdi 2002 2005, Pascal Lamy 2005 2013, Roberto Azevêdo 2013 2020, Ngozi Okonjo-Iweala 2021 2026
IMF managing director: Michel Camdessus 1987 2000, Horst Köhler 2000 2004, Rodrigo Rato 2004 2007, Dominique Strauss-Kahn 2007 2011, Christine Lagarde 2011 2019, Kristalina Georgieva 2019 2026
`;

/** One who held an office, under every spelling known. */
export interface Holder {
	readonly names: readonly string[];
	/** State or body and title: "France president". */
	readonly office: string;
	readonly from: number;
	readonly to: number;
	/** Whether they died in the last year or soon after it. */
	readonly isDead: boolean;
}

function holdersOf(line: string): readonly Holder[] {
	const [office = '', ...rest] = line.split(': ');
	return rest
		.join(': ')
		.split(', ')
		.map((entry) => {
			const [, names = '', from, to, died = ''] = /^(.*) (\d{4}) (\d{4})(†?)$/.exec(entry) ?? [];
			return { names: names.split('='), office, from: Number(from), to: Number(to), isDead: died !== '' };
		});
}

export const holders: readonly Holder[] = list.trim().split('\n').flatMap(holdersOf);
