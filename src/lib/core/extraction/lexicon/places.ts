/** Continents, regions, seas, rivers and other places of world politics. General knowledge. */
const list = `
Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Oceania, Eurasia,
Americas, Middle East, Near East, Far East, Southeast Asia, South-East Asia, South Asia, East Asia, Central Asia,
West Asia, Northeast Asia, North Africa, West Africa, East Africa, Southern Africa, Central Africa, Sub-Saharan Africa,
Horn of Africa, Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe, Western Hemisphere,
Balkans, Caucasus, South Caucasus, North Caucasus, Caribbean, Scandinavia, Baltics, Maghreb, Sahel, Levant, Sahara,
Persian Gulf, Arabian Peninsula, Korean Peninsula, Iberian Peninsula, Sinai, Sinai Peninsula, Crimea, Black Sea,
Red Sea, Caspian Sea, Baltic Sea, Mediterranean, Mediterranean Sea, South China Sea, East China Sea, North Sea,
Arabian Sea, Aegean, Adriatic, Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic, Arctic Ocean,
Indo-Pacific, Asia-Pacific, Gulf of Mexico, Gulf of Aden, Strait of Hormuz, Suez Canal, Suez, Bosporus, Dardanelles,
Gibraltar, Taiwan Strait, Nile, Nile Valley, Euphrates, Tigris, Jordan River, Indus, Ganges, Rhine, Danube, Mekong,
Mississippi, Mississippi River, Rio Grande, Himalayas, Andes, Alps, Urals, Great Lakes, African Great Lakes,
Manchuria, Kurdistan, Sudetenland, Rhineland, Saar, Ruhr, Alsace-Lorraine, Silesia, Galicia, Bohemia, Palestine,
Nagorno-Karabakh, Falkland Islands, Falklands, Spratly Islands, Paracel Islands, Senkaku Islands, Kuril Islands,
Puerto Rico, Guam, Bermuda, Greenland, Cuba, Hawaii, Midway, Guadalcanal, Normandy, Flanders, Dunkirk, Verdun,
Maastricht, Lisbon, Nice, Schengen, Bretton Woods, Dumbarton Oaks, Potsdam, Tehran, Oslo, Dayton, Rambouillet,
Locarno, Rapallo, Evian, Helsinki, Nuremberg, Srebrenica, Guernica, West, East, Third World, Iron Curtain,
Berlin Wall, Green Zone, Ground Zero, Broad Street, Red Square, Tiananmen Square, Tahrir Square, Seoul,
Ostend, Trieste, Danzig, Mosul, Transvaal, Katanga, Biafra, Eritrea, Ogaden, Kivu, North Kivu, South Kivu,
Swat Valley, Khyber Pass, Durand Line, Line of Control, Siachen, Kargil, Simla, Tashkent, Agra, Goa, Assam
`;
const groups = `
Arab, Arabs, Jew, Jews, Jewish, Muslim, Muslims, Islamist, Islamists, Christian, Christians, Catholic, Catholics,
Protestant, Protestants, Orthodox, Sunni, Sunnis, Shia, Shias, Shi'ite, Shi'ites, Shiite, Shiites, Hindu, Hindus,
Buddhist, Buddhists, Sikh, Sikhs, Kurd, Kurds, Kurdish, Pashtun, Pashtuns, Baloch, Baluch, Tamil, Tamils, Sinhalese,
Uighur, Uighurs, Uyghur, Uyghurs, Hutu, Hutus, Tutsi, Tutsis, Berber, Berbers, Tatar, Tatars, Chechen, Chechens,
Ossetian, Ossetians, Abkhaz, Basque, Catalan, Roma, Zionist, Zionists, Communist, Communists, Nazi, Nazis, Fascist,
Fascists, Bolshevik, Bolsheviks, Republican, Republicans, Democrat, Democrats, Federalist, Federalists, Whig, Whigs,
Marxist, Marxists, Maoist, Maoists, Baathist, Asian, Asians, African, Africans, European, Europeans, Latin American,
Latin Americans, South American, Central American, North American, Southeast Asian, East Asian, South Asian,
Central Asian, West African, East African, Middle Eastern, Balkan, Baltic, Nordic, Scandinavian, Arabian, Slavic,
Slav, Slavs, Anglo-American, Franco-German, Sino-Soviet, Austro-Hungarian, Native American, Native Americans,
Cherokee, Sioux, African-American, African-Americans, Mormon, Mormons, Quaker, Quakers, Islamic, Western European,
Eastern European, Confederate, Confederates, Loyalist, Loyalists, Jacobin, Byzantine, Roman, Romans, Houthi, Houthis
`;
const split = (text: string) =>
	text
		.trim()
		.split(/,\s+/)
		.map((word) => word.trim());

/** Places that are no states. */
export const places: ReadonlySet<string> = new Set(split(list));

/** Peoples, religions and persuasions that belong to no state. */
export const peoples: ReadonlySet<string> = new Set(split(groups));
