/**
 * Common forenames of many countries, from sigpwned/popular-names-by-country-dataset (CC0), without those that are
 * more often something else ("India", "May"), and forenames of well-known statesmen (general knowledge).
 */
const list = `
Aada Aadhya Aarav Aariz Aaron Aarya Aasha Abbas Abdallah Abdelkader Abdoulaye Abdul Abdulaziz Abdulla
Abdullah Abdullo Abdulrahman Abraham Abubakr Adam Adama Adele Adin Aditi Adlai Adolf Adomas Adrian Adriana
Adrians Adéla Afonso Agnes Agustina Agustín Ahmad Ahmed Ahmet Aiden Aikaterini Aimar Aino Aisha Aisultan
Aisyah Aitana Aiur Ajda Ajla Akbar Aksel Alan Alanoud Albert Alberte Alberto Aldiyar Alejandro Aleks
Aleksandar Aleksander Aleksandr Aleksandra Aleksandre Alessandro Alessia Alexander Alexandra Alexandru
Alexei Alexey Alfie Alfred Ali Alice Alicja Alija Alikhan Alina Aline Alinur Alisa Alise Aliya Allen Alma
Alparslan Alteo Althea Alvaro Alysha Amahle Amaia Amal Amanda Amar Amara Amaris Amayra Ambra Ambre Amelia
Amelija Amelja Amina Aminata Amine Amir Amira Ammar Amy Amálie An Ana Anahit Anar Anastasia Anastasija
Anastasiya Anatoly Anders Andrea Andreas Andreea Andrei Andrej Andrew Andria Andrias Andriy Androula Ane
Angela Angeliki Angelina Angeline Angelo Ann Anna Anne Annie Anohito Anthony Antonella Antoni Antonio Antony
Antônia Antônio Anwar Anzu Ao Aoi Aoife Aputsiaq Aras Archie Areg Areni Ari Aria Ariana Arianna Ariel
Aristide Arjun Arman Armen Armine Aron Arpi Arseniy Artem Arthur Artiom Artur Arturo Artyom Aruuke Aruuzat
Asel Asemahle Ashot Ashraf Ashraqat Asif Asilim Asiya Asja Askar Asmita Assia Asta Astrid Asya Atal
Athanasios Atlas Augusto Aung Aurora Ava Averell Aviana Avigail Awa Aya Ayala Ayalah Ayesha Aygun Ayim Ayla
Aylin Ayman Ayoub Ayra Aysel Ayub Ayzere Azaria Azariah Aziz Azra Aïcha Aþena Babrak Bader Bakary Bambang
Ban Bandar Banele Barack Baran Barbara Barbare Bashar Bautista Bayarmaa Beatrice Beatriz Ben Benas Benazir
Bence Benedita Benicio Benigno Benito Benjamin Benjamín Berrdo Beshoi Bhimrao Bibek Biel Bilal Biljana Bill
Binita Bintou Bisera Bishal Bismah Bogdan Bogdana Boglárka Bolormaa Boris Boutros Brahim Brian Bruce Bruno
Burhanuddin Calvin Camila Camille Camillo Carl Carla Carlos Carmen Carol Caspar Catalina Catherine Cecília
Celeste Celine Charbel Charles Charlie Charlotte Chedeline Chester Chiang Chloe Chloé Christina Christine
Christopher Christos Chuluun Cillian Ciro Claire Clara Clark Clement Colin Concepción Condoleezza Corazon
Cordell Craig Cyrus César Dag Dalal Dalila Damian Damjan Dan Danel Daniel Daniela Daniels Daniil Danijel
Danna Danylo Daria Darija Daris Davi David Davit Davud Dean Deborah Debra Defne Dejan Delfina Demetre Deng
Dhia Dhruv Diego Dilma Dimitar Dimitra Dimitrios Dion Djamel Djeneba Dmitri Dmitry Dmytro Doha Dominik
Dominykas Donald Dora Dorothy Douglas Dragan Dragana Duarte Duncan Dunja Dwight Dylan Dyllan Dániel Ecrin
Edmund Edoardo Eduard Edward Eeli Eevi Ehud Eino Eisha Eitan Eithan Elchin Elena Elene Eleni Elias Elie Elif
Elija Elijah Elizabeth Elizaveta Ella Ellen Elli Ellie Elliot Elliott Ellsworth Elmar Elnur Elshan Elyas
Elza Ema Eman Embla Emelia Emely Emil Emilia Emiliano Emilija Emiliya Emily Emilía Emine Emir Emma Emmanuel
Emomali Enver Ernest Ernesto Esma Esperanza Esther Ethan Eugene Eva Evelina Evelyn Evens Evgeny Evie Evo
Eylül Eymen Ezekiel Fadi Fahad Fahd Faisal Fajr Fanta Farah Farida Farooq Farrah Farzana Fatemeh Fatima
Fatin Fatma Fatos Fatoumata Federica Felipe Felix Ferdinand Fernanda Fernando Ferndo Fiadh Fidel Filip
Finlay Finn Florence Fozia Fran Francesco Francisca Francisco Franciszek Franjo Franklin François Frederick
Freja Freya Frida Frieda Friedrich Fátima Gabija Gabor Gabriel Gabriela Gabriele Gael Gagik Gamal Gamalat
Gamila Gary Gaspar Gayane Geoffrey George Georges Georgi Georgios Gerald Gerhard Gerónimo Gevorg Gianna
Gilli Ginevra Giorgi Gita Giulia Giulio Giuseppe Glenn Gloria Gogo Goh Golda Goodluck Googoosh Goran Gordana
Gordon Gotabaya Greg Gregory Grover Guadalupe Gulbuddin Gunay Gunel Gurbanguly Gustavs Gustáv Guðrún Göktug
Habib Habiba Hadicha Hafez Hafizullah Haile Halim Hamid Hamza Hana Hanna Hannah Hans Harold Harper Harraz
Harris Harry Haru Haruma Harun Haruna Haruto Hasan Hashem Hashemi Hashim Hasmik Hasnaa Hassan Hatice Hawa
Hayk Hector Heikapu Heitor Helen Helena Helma Helmi Helmut Henry Herbert Herkus Herman Hessa Heydar Hideki
Hillary Himari Hina Hinano Hinata Hinato Hiro Hjørdis Hoda Hosna Hosni Hosniya Hossein Hovhannes Howard
Hubert Hugo Hun Hur Husain Huseyn Hussa Hussain Hussein Hydar Hàorán Hüseyin Ian Ibai Iben Ibrahim Ida Idi
Igor Iker Ilgar Ilham Ilija Iman Imene Iminathi Imogen Imran Imre Inaya Indira Inuk Inunnguag Inutsiaq Inès
Ioane Ioanna Ioannis Ion Iqbal Irati Irene Irina Isaac Isabel Isabella Isabelle Isak Isidora Isla Islande
Ismail Itsuki Ivaana Ivalu Ivan Ivana Ivik Izaro Izz Jack Jacob Jacques Jad Jakob Jakov Jakub James Jameson
Jan Jana Jane Janet Javed Javier Jawaharlal Jean Jeane Jelena Jennifer Jens Jeremy Jerónimo Jessica Jiang
Jimmy Jiya Joe Joel Johann John Jomo Jon Jonas Jonathan Jordi Jorge Jori Jose Josef Josefa Josep Joseph
Joshua Josiah Josip José Jouri Jovan Jovana João Juan Juana Jude Judeline Julen Jules Julia Julian Juliana
Julie Julieta Juliette Julija Julius Junichiro Junior Jákup János Jógvan Jón Jónas Jökull Júlia Kabir Kabita
Kadiatou Kaia Kairo Kajus Kaloyan Kamal Karam Karen Karim Karima Karine Karl Karolína Katerina Kathem
Kathleen Katla Kazi Keanu Keith Kemal Kenneth Keven Kevin Khadije Khaled Khalid Khawla Khongordzol Kiaan
Kiara Kim Kiran Kirollos Kiwa Klea Klemens Koa Kofi Konrad Konstantin Konstantina Konstantinos Konul Kora
Krishna Ksenija Kurmanbek Kurt Kwame Kyra Kyriaki Kári Laia Lakhdar Lal Lamija Lan Lana Lara Larry Latifa
Laura Laurent Lavi Lawrence Layla Lazar Lea Leah Leandra Leano Lech Lee Leen Leevi Lejla Lena Leni Lenna Leo
Leon Leonardo Leonid Leonor Leopoldo Leordo Lesedi Lethabo Lethokuhle Lev Levente Levi Levon Lewis Leyla Lia
Liam Lian Lianne Liaquat Lidia Liepa Lile Lili Lilien Lilit Lilja Lillie Lilly Lin Lina Linda Lio Lisa
Lisakhanya Livia Liz Ljiljana Lorenzo Louis Louise Lourenço Lovelie Lovely Lovro Luana Lubanzi Luca Lucas
Lucia Luciana Lucija Lucía Ludovica Ludwig Luis Luiz Luka Lukas Lulwa Luna Lur Lusine Lwandle Lydia Lyna
Lyndon Léa Léna Léo Lía Lív Mabel Maddi Madeleine Maeva Maha Mahamadou Mahammad Mahathir Mahdi Mahesh
Mahinda Mahmoud Maia Maitê Maja Maksim Maksym Malachi Malak Malcolm Malek Malen Maligiaq Malik Malthe Malu
Mamadou Manaia Maneh Manish Manmohan Manua Manuel Manuela Mao Marama Marc Marcell Marcia Marcos Mareva
Margaret Margarida Mari Maria Mariam Mariami Mariana Marie Marija Marina Mario Marios Mariya Mark Markas
Markel Marko Marks Markus Marta Martha Marti Martim Martin Martina Martí Martín Marwa Mary Marya Maryam
Maryja María Matas Matei Matej Mateo Matija Matilda Matilde Matteo Matthew Matthildur Matthías Mattia
Mattias Matvey Matías Maui Max Maxim Maximilian Maximiliano Maya Maysoun Maël Mees Mehar Mehdi Mehmet Mei
Meles Melina Melisa Melissa Melokuhle Melvin Menachem Mengistu Meriem Merjem Mersana Meryem Mia Michael
Michail Michal Michalis Michelle Miguel Mihail Mikael Mikaere Mikayel Mike Mikhail Mikheil Miki Mila
Milagrosa Milana Milena Milica Millard Millie Milton Mina Minato Minik Mio Mira Miraç Mirjana Mirlande Moana
Mobutu Modibo Moea Moeata Mohamed Mohammad Mohammed Mohandas Mohsen Mona Monte Moon Moussa Muammar Muhamad
Muhammad Muhammadu Muhammed Mujibur Mullah Murad Mustafa Mykhaylo Myrlande Máté Mädïna Mía Míngzé Mùchén
Mùyáng Nada Nagi Nagisa Nahia Nancy Naranbaatar Nare Narek Narendra Narine Nasser Natalia Natalija Nathalie
Nathan Nathaniel Natália Natálie Naura Nawaz Naya Naïm Nehir Neil Nela Nelio Nelson Nesreen Neville Ngo
Nguyen Nia Nicolae Nicolas Nicole Nicolás Niel Niharika Nik Nika Nikau Nikita Nikki Niko Nikodem Nikol
Nikola Nikolaos Nikoloz Nil Nilay Nils Nina Nino Nivi Niviaq Noa Noah Noam Noel Noemí Nomaan Noor Nora
Norodom Norsaq Nouf Noûr Nuka Nuray Nurislam Nursultan Nurul Nutsa Nóa Odval Ofentse Oihan Oisha Oisin Oisín
Oleksandr Oleksandra Olga Oliver Olivia Olivér Oliwia Olusegun Omar Omer Omphile Ona Onni Osama Oscar Oskar
Osman Otto Oumar Oumou Oyunbileg Pablo Panagiota Panagiotis Paneeraq Paninnguaq Paraskevi Pari Park Patrice
Patricia Patricija Patrick Patrícia Pau Paul Paula Paulo Pedro Penelope Pervez Petar Peter Peterson Petro
Philip Phillip Pierre Pipaluk Poema Pol Pola Polina Prakash Prasert Prayut Prem Princess Puteri Qillaq
Rabina Rachel Rachid Radmila Radovan Rafael Rajiv Ralfs Ralph Ramazan Ramona Ramush Ramón Rania Ranil
Raphael Raphaël Raquel Rashad Rashid Rasmus Ratko Raul Ravi Raya Rayana Raymond Raúl Rebecca Recep Reem
Reema Refael Regina Rei Reina Relja Ren Renata Rethabile Rex Reza Ria Ricardo Riccardo Richard Riko Rin Rita
Roan Robert Roberts Robin Rodrigo Roel Roger Roghayyeh Roko Roman Romano Ronald Ronja Rory Rosie Rosmery
Rowan Roxana Ruhollah Russell Ruth Rutherford Rían Saar Saddam Saeed Safija Safiya Sahar Said Sakeena
Sakineh Sakura Sali Saliha Salik Salma Salman Salomé Salvador Sama Samantha Samir Samuel Samvel Samyar
Sandra Saparmurat Saqib Sara Sarah Sardar Scott Sebastian Sebastián Sekou Selim Selma Sem Sergei Sergey
Serzh Sesili Sevda Sevinj Shah Shahd Shahem Shahid Shaikha Shaimaa Shams Shayma Sheikh Sherifa Shimon Shinzo
Shivansh Shristi Siddhartha Sienna Silvio Simon Simona Simón Siphosethu Sirimavo Sita Siti Slobodan Snezana
Sobia Sofi Sofie Sofija Sofiya Sofía Solomiya Somayyeh Somboon Somchai Somporn Somsak Sonia Sophia Sophie
Souleymane Spiro Stanley Stefan Stella Stephen Steven Stevenson Strobe Stuart Suha Suharto Sukarno Sultan
Sumayah Sun Sunita Susan Susanna Suu Suzana Syed Szymon Sára Sóley Sólja Süleyman Tadeusz Tadhg Taha Tahir
Taim Tamar Tamatoa Tapuarii Tara Tarana Tareq Tariq Tarita Tatiana Tatsuki Tehei Teiki Teiva Teo Teodor
Teodora Tereza Terje Terry Tess Teura Teva Thabo Thaksin Thein Theo Theodor Theodore Theresa Thiago Thomas
Théo Tiago Tiare Tigran Tim Timofey Timothy Titaina Titaua Tobias Todor Toivo Tom Tommaso Tomyris Tomás Tony
Trinidad Trygve Tróndur Tuleen Tunar Turgut Turki Uiloq Ulloriaq Ulysses Umar Uri Ursula Usman Uta Vaclav
Vaea Valdemar Valentin Valentina Valeria Valter Valéry Vamika Varvara Vasileios Vasilije Vasiliki Vasilisa
Vedant Venla Vera Veronika Vesna Vicente Victor Viktor Viktoria Viktorie Viktoriya Viktoría Viktória Violeta
Viraj Vita Vittoria Vladimir Vladyslav Volodymyr Vugar Vuk Vusal Vusala Václav Vár Väinö Walter Wan Wang
Warren Wassim Wateen Wen Widelene Wilhelm William Willow Willy Wilson Winston Wojciech Woodrow Ximena Yahya
Yamato Yara Yasir Yasmin Yasmine Yasna Yasser Yassin Yehuda Yekaterina Yelena Yeva Yevgeny Yingluck Yitzhak
Yoana Younès Yousaf Yousef Yousouf Youssef Yoweri Yua Yuina Yulia Yuna Yuri Yusef Yusif Yusuf Yìchén Yìhán
Yìzé Zachary Zahid Zahir Zahra Zainab Zala Zalán Zbigniew Zehra Zeinab Zeynab Zeynep Zhang Zhou Zia Ziaur
Zina Zion Zoe Zofia Zoran Zoé Zulfikar Zuzanna Zümra Álvaro`;

/** Forenames as they are written in English. */
export const forenames: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
