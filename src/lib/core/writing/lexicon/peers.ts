/**
 * Bodies and instruments that are easily taken for each other, one circle a line: full name, letters after "=", the year it came about, and
 * after "-" the year it ended. Those behind ";" may stand beside the others, not the others beside them. General knowledge: only to offer a wrong answer of the same sort and time, never to answer by.
 */
const bodies = `
North Atlantic Treaty Organization=NATO 1949, Warsaw Pact=Warsaw Treaty Organization 1955-1991, Western European Union=WEU 1954-2011; Southeast Asia Treaty Organization=SEATO 1954-1977, Organization for Security and Co-operation in Europe=OSCE 1995
Southeast Asia Treaty Organization=SEATO 1954-1977, Central Treaty Organization=CENTO 1955-1979, ANZUS 1951; Asian and Pacific Council=ASPAC 1966-1975, North Atlantic Treaty Organization=NATO 1949
Warsaw Pact=Warsaw Treaty Organization 1955-1991, Council for Mutual Economic Assistance=Comecon 1949-1991, Cominform 1947-1956; Comintern 1919-1943
Shanghai Cooperation Organization=SCO=Shanghai Cooperation Organisation 2001, Collective Security Treaty Organization=CSTO 2002, Commonwealth of Independent States=CIS 1991, Eurasian Economic Union=EAEU 2015; Economic Cooperation Organization=ECO 1985, Conference on Interaction and Confidence-Building Measures in Asia=CICA 1999
European Union=EU 1993, Council of Europe 1949, European Free Trade Association=EFTA 1960, Organization for Security and Co-operation in Europe=OSCE 1995, Western European Union=WEU 1954-2011
European Economic Community=EEC 1957-1993, European Coal and Steel Community=ECSC 1951-2002, European Atomic Energy Community=Euratom 1957, European Free Trade Association=EFTA 1960, European Defence Community 1952-1954
Association of Southeast Asian Nations=ASEAN 1967, Asia-Pacific Economic Cooperation=APEC=Asia Pacific Economic Cooperation 1989; Pacific Economic Cooperation Council=PECC 1980, ASEAN Regional Forum=ARF 1994, East Asia Summit=EAS 2005, Asian and Pacific Council=ASPAC 1966-1975, Southeast Asia Treaty Organization=SEATO 1954-1977
South Asian Association for Regional Cooperation=SAARC 1985, Bay of Bengal Initiative=BIMSTEC 1997, Indian Ocean Rim Association=IORA 1997; Economic Cooperation Organization=ECO 1985, Association of Southeast Asian Nations=ASEAN 1967
Economic Cooperation Organization=ECO 1985, Shanghai Cooperation Organization=SCO 2001, South Asian Association for Regional Cooperation=SAARC 1985; Central Treaty Organization=CENTO 1955-1979
Pacific Islands Forum=PIF=South Pacific Forum 1971, Pacific Community=SPC=South Pacific Commission 1947, Melanesian Spearhead Group=MSG 1988; Alliance of Small Island States=AOSIS 1990
African Union=AU 2002, Organisation of African Unity=OAU=Organization of African Unity 1963-2002; League of Arab States=Arab League 1945, Economic Community of West African States=ECOWAS 1975, Southern African Development Community=SADC 1992
Economic Community of West African States=ECOWAS 1975, Southern African Development Community=SADC 1992, East African Community=EAC 2000, Intergovernmental Authority on Development=IGAD 1996, Common Market for Eastern and Southern Africa=COMESA 1994, Economic Community of Central African States=ECCAS 1983; Arab Maghreb Union=AMU 1989
League of Arab States=Arab League 1945, Organisation of Islamic Cooperation=OIC 1969, Gulf Cooperation Council=GCC 1981, Arab Maghreb Union=AMU 1989
Organization of the Petroleum Exporting Countries=OPEC=Organization of Petroleum Exporting Countries 1960; Organization of Arab Petroleum Exporting Countries=OAPEC 1968, International Energy Agency=IEA 1974, Gas Exporting Countries Forum=GECF 2001
Organization of American States=OAS 1948, Union of South American Nations=UNASUR 2008, Community of Latin American and Caribbean States=CELAC 2011; Rio Group 1986-2011, Latin American Free Trade Association=LAFTA 1960-1980, Central American Common Market=CACM 1960
Mercosur 1991, Andean Community=CAN 1969, Pacific Alliance 2011, Caribbean Community=CARICOM 1973, Union of South American Nations=UNASUR 2008
International Monetary Fund=IMF 1944, World Bank 1944, World Trade Organization=WTO 1995, Organisation for Economic Co-operation and Development=OECD 1961, Bank for International Settlements=BIS 1930
World Bank 1944, Asian Development Bank=ADB 1966, Asian Infrastructure Investment Bank=AIIB 2016, New Development Bank=NDB 2014, African Development Bank=AfDB 1964, Inter-American Development Bank=IDB 1959; European Investment Bank=EIB 1958
European Central Bank=ECB 1998, European Investment Bank=EIB 1958; European Bank for Reconstruction and Development=EBRD 1991, Bank for International Settlements=BIS 1930
International Court of Justice=ICJ 1945, International Criminal Court=ICC 2002, Permanent Court of Arbitration=PCA 1899, International Tribunal for the Law of the Sea=ITLOS 1996, Permanent Court of International Justice=PCIJ 1922-1946
European Court of Human Rights=ECHR 1959, Court of Justice of the European Union=CJEU 1952; International Court of Justice=ICJ 1945, International Criminal Court=ICC 2002
International Atomic Energy Agency=IAEA 1957, Organisation for the Prohibition of Chemical Weapons=OPCW 1997, Comprehensive Nuclear-Test-Ban Treaty Organization=CTBTO 1996; United Nations Special Commission=UNSCOM 1991-1999, Nuclear Suppliers Group=NSG 1974
Missile Technology Control Regime=MTCR 1987, Nuclear Suppliers Group=NSG 1974, Australia Group 1985, Wassenaar Arrangement 1996; Zangger Committee 1971
United Nations High Commissioner for Refugees=UNHCR 1950, International Organization for Migration=IOM 1951, World Food Programme=WFP 1961, United Nations Children's Fund=UNICEF 1946, United Nations Development Programme=UNDP 1965, International Committee of the Red Cross=ICRC 1863, United Nations Relief and Works Agency=UNRWA 1949
World Health Organization=WHO 1948, International Labour Organization=ILO 1919, Food and Agriculture Organization=FAO 1945, UNESCO 1945, World Meteorological Organization=WMO 1950, International Civil Aviation Organization=ICAO 1944, International Maritime Organization=IMO 1948
Security Council=UN Security Council=United Nations Security Council 1945, General Assembly=UN General Assembly=United Nations General Assembly 1945, Economic and Social Council=ECOSOC 1945, Trusteeship Council 1945, Human Rights Council 2006
European Commission 1958, European Parliament 1958, European Council 1974; Court of Auditors 1977
House of Commons 1801, House of Lords 1801; Privy Council 1708
G7=Group of Seven 1975, G20=Group of Twenty 1999; BRICS 2009
G77=Group of 77 1964, Non-Aligned Movement=NAM 1961; G20 1999, BRICS 2009
BRICS 2009; G20 1999, IBSA 2003, MIKTA 2013, G77 1964
Hamas 1987, Fatah 1959, Islamic Jihad 1981; Popular Front for the Liberation of Palestine=PFLP 1967
Al-Qaeda 1988, Islamic State=ISIS 2006, Taliban 1994, Boko Haram 2002, Al-Shabaab 2006
United Nations 1945, League of Nations 1920-1946; Concert of Europe 1815-1914
Interpol 1923, Europol 1999, Frontex 2004
Amnesty International 1961, Human Rights Watch 1978, Médecins Sans Frontières 1971, Greenpeace 1971, International Campaign to Ban Landmines=ICBL 1992, International Campaign to Abolish Nuclear Weapons=ICAN 2007
`;
const deals = `
Treaty on the Non-Proliferation of Nuclear Weapons=NPT=Non-Proliferation Treaty=Nuclear Non-Proliferation Treaty 1968, Comprehensive Nuclear-Test-Ban Treaty=CTBT 1996, Partial Test Ban Treaty=PTBT 1963, Treaty on the Prohibition of Nuclear Weapons=TPNW 2017, Outer Space Treaty 1967, Seabed Treaty 1971
SALT I 1972, SALT II 1979, Anti-Ballistic Missile Treaty=ABM Treaty 1972; Helsinki Final Act 1975, Threshold Test Ban Treaty 1974, INF Treaty=Intermediate-Range Nuclear Forces Treaty 1987
INF Treaty=Intermediate-Range Nuclear Forces Treaty 1987, START I 1991, START II 1993, New START 2010, Moscow Treaty=SORT=Strategic Offensive Reductions Treaty 2002; SALT II 1979
Treaty of Tlatelolco 1967, Treaty of Rarotonga 1985, Treaty of Bangkok=Bangkok Treaty 1995, Treaty of Pelindaba=Pelindaba Treaty 1996, Treaty of Semipalatinsk 2006
Chemical Weapons Convention=CWC 1993, Biological Weapons Convention=BWC 1972, Ottawa Treaty=Mine Ban Treaty 1997, Convention on Cluster Munitions 2008, Arms Trade Treaty 2013, Geneva Protocol 1925
Conventional Forces in Europe Treaty=CFE Treaty 1990, Open Skies Treaty=Treaty on Open Skies 1992, Vienna Document 1990, Helsinki Final Act 1975, Charter of Paris 1990
Camp David Accords 1978, Oslo Accords 1993, Wye River Memorandum 1998, Abraham Accords 2020, Taif Agreement 1989
Dayton Accords=Dayton Agreement=Dayton Peace Agreement 1995, Vance–Owen Plan 1993, Rambouillet Agreement 1999, Washington Agreement 1994, Erdut Agreement 1995, Ohrid Agreement=Ohrid Framework Agreement 2001
Good Friday Agreement=Belfast Agreement 1998, Anglo-Irish Agreement 1985, Sunningdale Agreement 1973, St Andrews Agreement 2006
Tashkent Declaration=Tashkent Agreement 1966, Simla Agreement=Shimla Agreement 1972, Lahore Declaration 1999, Indus Waters Treaty 1960, Karachi Agreement 1949
Treaty of Versailles 1919, Treaty of Saint-Germain 1919, Treaty of Trianon 1920, Treaty of Sèvres 1920, Treaty of Lausanne 1923, Treaty of Brest-Litovsk 1918
Locarno Treaties 1925, Kellogg–Briand Pact=Pact of Paris=Paris Peace Pact 1928, Treaty of Rapallo 1922, Munich Agreement 1938, Molotov–Ribbentrop Pact=Nazi–Soviet Pact 1939, Anti-Comintern Pact 1936
Treaty of Paris 1951, Treaty of Rome=Treaties of Rome 1957, Single European Act 1986, Maastricht Treaty=Treaty of Maastricht 1992, Treaty of Amsterdam=Amsterdam Treaty 1997, Treaty of Nice 2001, Treaty of Lisbon=Lisbon Treaty 2007
North Atlantic Treaty 1949, Brussels Treaty=Treaty of Brussels 1948, Treaty of Dunkirk 1947; Rio Treaty=Inter-American Treaty of Reciprocal Assistance 1947
Manila Pact=Southeast Asia Collective Defense Treaty 1954, Baghdad Pact 1955, ANZUS Treaty 1951, Rio Treaty=Inter-American Treaty of Reciprocal Assistance 1947; North Atlantic Treaty 1949
Kyoto Protocol 1997, Paris Agreement 2015, Montreal Protocol 1987, Framework Convention on Climate Change=UNFCCC 1992, Convention on Biological Diversity 1992, Kigali Amendment 2016
Atlantic Charter 1941, Yalta Agreement 1945, Potsdam Agreement 1945, Bretton Woods Agreement 1944, Moscow Declaration 1943
Truman Doctrine 1947, Eisenhower Doctrine 1957, Nixon Doctrine 1969, Carter Doctrine 1980, Reagan Doctrine 1985
Marshall Plan 1948, Schuman Plan 1950, Pleven Plan 1950; Morgenthau Plan 1944
Dawes Plan 1924, Young Plan 1929; Hoover Moratorium 1931
Universal Declaration of Human Rights 1948, Genocide Convention 1948, Refugee Convention 1951, Convention against Torture 1984, Convention on the Rights of the Child 1989, Rome Statute 1998
North American Free Trade Agreement=NAFTA 1994, United States–Mexico–Canada Agreement=USMCA 2020, Trans-Pacific Partnership=TPP 2016, Regional Comprehensive Economic Partnership=RCEP 2020, Comprehensive and Progressive Agreement for Trans-Pacific Partnership=CPTPP 2018
Treaty of Vienna 1815, Treaty of Chaumont 1814, Treaty of Paris 1856, Congress of Berlin 1878, Treaty of Frankfurt 1871, Holy Alliance 1815, Quadruple Alliance 1815
Treaty of Amity and Cooperation 1976, Bangkok Declaration 1967, Bali Concord 1976, Kuala Lumpur Declaration 1971, ASEAN Charter 2007
United Nations Convention on the Law of the Sea=UNCLOS 1982, Antarctic Treaty 1959, Outer Space Treaty 1967, Madrid Protocol 1991
Sykes–Picot Agreement 1916, Balfour Declaration 1917, Hussein–McMahon Correspondence 1915, San Remo Agreement 1920, Red Line Agreement 1928
Paris Peace Accords 1973, Geneva Accords 1954; Vientiane Agreement 1973
Budapest Memorandum 1994, Minsk Agreements=Minsk agreements 2014, Lisbon Protocol 1992, Belovezha Accords 1991
Joint Comprehensive Plan of Action=JCPOA 2015, Agreed Framework 1994, Algiers Accords=Algiers Agreement 1975, Geneva interim agreement 2013
Hay–Bunau-Varilla Treaty 1903, Hay–Pauncefote Treaty 1901, Torrijos–Carter Treaties 1977, Clayton–Bulwer Treaty 1850, Hay–Herrán Treaty 1903
`;

/** A body or an instrument among those it may be taken for. */
export interface Peer {
	/** The full name first, then other names. */
	readonly names: readonly string[];
	readonly from: number;
	readonly to: number;
}

/** Bodies or instruments that may be taken for each other, and such as only stand beside them. */
export interface Peers {
	readonly askable: readonly Peer[];
	readonly beside: readonly Peer[];
}

const peersIn = (names = ''): readonly Peer[] =>
	names
		.split(/, (?=[^,]* \d{4})/)
		.filter((entry) => entry !== '')
		.map((entry) => {
			const [, forms = '', from, to] = /^(.*?) (\d{4})(?:-(\d{4}))?$/.exec(entry) ?? [];
			return { names: forms.split('='), from: Number(from), to: to ? Number(to) : Infinity };
		});

const circles = (list: string): readonly Peers[] =>
	list
		.trim()
		.split('\n')
		.map((line) => {
			const [askable, beside] = line.split('; ');
			return { askable: peersIn(askable), beside: peersIn(beside) };
		});

export const peers = { organization: circles(bodies), deal: circles(deals) } as const;
