/**
 * States of today and some of the past: names | nationalities | capital and, after it, the cities, regions or seats that
 * stand for it. General knowledge.
 */
const list = `
Afghanistan|Afghan,Afghans|Kabul,Kandahar,Herat,Helmand
Albania|Albanian,Albanians|Tirana
Algeria|Algerian,Algerians|Algiers
Andorra|Andorran,Andorrans|Andorra la Vella
Angola|Angolan,Angolans|Luanda
Antigua and Barbuda|Antiguan|
Argentina|Argentine,Argentines,Argentinian,Argentinians|Buenos Aires
Armenia|Armenian,Armenians|Yerevan
Australia|Australian,Australians,Aussie|Canberra,Sydney,Melbourne
Austria|Austrian,Austrians|Vienna
Austria-Hungary,Austro-Hungarian Empire,Habsburg Empire|Austro-Hungarian,Habsburg|
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
Bahamas|Bahamian,Bahamians|Nassau
Bahrain|Bahraini,Bahrainis|Manama
Bangladesh,East Pakistan|Bangladeshi,Bangladeshis,Bengali,Bengalis|Dhaka
Barbados|Barbadian|Bridgetown
Belarus|Belarusian,Belarusians|Minsk
Belgium|Belgian,Belgians|Brussels,Antwerp
Belize|Belizean|Belmopan
Benin|Beninese|
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian,Bolivians|La Paz
Bosnia and Herzegovina,Bosnia-Herzegovina,Bosnia|Bosnian,Bosnians,Bosniak,Bosniaks|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian,Brazilians|Brasília,Brasilia,Rio de Janeiro,São Paulo,Sao Paulo
Brunei|Bruneian|
Bulgaria|Bulgarian,Bulgarians|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burma,Myanmar|Burmese|Rangoon,Yangon,Naypyidaw,Nay Pyi Taw
Burundi|Burundian,Burundians|Bujumbura
Cabo Verde,Cape Verde|Cape Verdean|
Cambodia,Kampuchea|Cambodian,Cambodians,Khmer|Phnom Penh
Cameroon|Cameroonian,Cameroonians|Yaoundé,Yaounde
Canada|Canadian,Canadians|Ottawa,Toronto,Montreal,Quebec
Central African Republic|Central African|Bangui
Chad|Chadian,Chadians|N'Djamena
Chile|Chilean,Chileans|Santiago
China,People's Republic of China,PRC,Mainland China,Communist China|Chinese|Beijing,Peking,Shanghai,Nanjing,Nanking,Guangzhou,Canton,Xinjiang
Colombia|Colombian,Colombians|Bogotá,Bogota
Comoros|Comoran|Moroni
Congo,Democratic Republic of the Congo,Democratic Republic of Congo,DRC,Republic of the Congo,Zaire|Congolese|Kinshasa,Brazzaville,Goma
Costa Rica|Costa Rican,Costa Ricans|
Croatia|Croatian,Croatians,Croat,Croats|Zagreb
Cuba|Cuban,Cubans|Havana,Guantanamo Bay,Guantanamo
Cyprus|Cypriot,Cypriots|Nicosia
Czech Republic,Czechia|Czech,Czechs|Prague
Czechoslovakia|Czechoslovak,Czechoslovakian|
Denmark|Danish,Danes,Dane|Copenhagen
Djibouti|Djiboutian|
Dominica||
Dominican Republic|Dominican,Dominicans|Santo Domingo
East Timor,Timor-Leste|Timorese,East Timorese|Dili
Ecuador|Ecuadorian,Ecuadorians,Ecuadorean|Quito
Egypt,United Arab Republic|Egyptian,Egyptians|Cairo,Alexandria,Sharm el-Sheikh
El Salvador|Salvadoran,Salvadorans|San Salvador
Equatorial Guinea||Malabo
Eritrea|Eritrean,Eritreans|Asmara
Estonia|Estonian,Estonians|Tallinn
Eswatini,Swaziland|Swazi|Mbabane
Ethiopia,Abyssinia|Ethiopian,Ethiopians|Addis Ababa,Ogaden,Tigray
Fiji|Fijian,Fijians|Suva
Finland|Finnish,Finns,Finn|Helsinki
France|French,Frenchman,Frenchmen|Paris,Marseille,Versailles
Gabon|Gabonese|Libreville
Gambia|Gambian,Gambians|Banjul
Georgia,Republic of Georgia|Georgian,Georgians|Tbilisi,Abkhazia,South Ossetia
Germany,West Germany,East Germany,Federal Republic of Germany,German Democratic Republic,GDR,FRG,Nazi Germany,Prussia|German,Germans,Prussian,Prussians,East German,West German|Berlin,Bonn,Munich,Frankfurt,Hamburg,West Berlin,East Berlin
Ghana,Gold Coast|Ghanaian,Ghanaians|Accra
Greece|Greek,Greeks|Athens
Grenada|Grenadian|
Guatemala|Guatemalan,Guatemalans|Guatemala City
Guinea|Guinean,Guineans|Conakry
Guinea-Bissau||Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian,Haitians|Port-au-Prince
Honduras|Honduran,Hondurans|Tegucigalpa
Hong Kong||
Hungary|Hungarian,Hungarians|Budapest
Iceland|Icelandic,Icelanders|Reykjavik,Reykjavík
India|Indian,Indians|New Delhi,Delhi,Mumbai,Bombay,Calcutta,Kolkata,Kashmir,Jammu,Srinagar
Indonesia|Indonesian,Indonesians|Jakarta,Bali,Aceh,Bandung
Iran,Islamic Republic of Iran,Persia|Iranian,Iranians,Persian,Persians|Tehran,Teheran,Natanz,Isfahan,Qom
Iraq|Iraqi,Iraqis|Baghdad,Basra,Mosul,Fallujah,Kirkuk,Najaf,Baquba,Tikrit,Anbar
Ireland,Northern Ireland|Irish,Irishman|Dublin,Belfast
Israel|Israeli,Israelis|Jerusalem,Tel Aviv,Haifa
Italy|Italian,Italians|Rome,Milan,Naples,Venice
Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro
Jamaica|Jamaican,Jamaicans|Kingston
Japan|Japanese|Tokyo,Hiroshima,Nagasaki,Okinawa,Osaka,Kyoto
Jordan,Transjordan|Jordanian,Jordanians|Amman
Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana,Almaty,Nur-Sultan
Kenya|Kenyan,Kenyans|Nairobi,Mombasa
Kiribati||
Korea,South Korea,Republic of Korea,ROK|Korean,Koreans,South Korean,South Koreans|Seoul,Busan,Pusan
North Korea,Democratic People's Republic of Korea,DPRK|North Korean,North Koreans|Pyongyang
Kosovo|Kosovar,Kosovars,Kosovan|Pristina
Kuwait|Kuwaiti,Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian,Laotians,Lao|Vientiane
Latvia|Latvian,Latvians|Riga
Lebanon|Lebanese|Beirut
Lesotho||Maseru
Liberia|Liberian,Liberians|Monrovia
Libya|Libyan,Libyans|Tripoli,Benghazi
Liechtenstein||Vaduz
Lithuania|Lithuanian,Lithuanians|Vilnius
Luxembourg|Luxembourger|
Macedonia,North Macedonia|Macedonian,Macedonians|Skopje
Madagascar|Malagasy|Antananarivo
Malawi|Malawian,Malawians|Lilongwe
Malaysia,Malaya|Malaysian,Malaysians,Malay,Malays|Kuala Lumpur
Maldives|Maldivian,Maldivians|Malé
Mali|Malian,Malians|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|
Mauritania|Mauritanian,Mauritanians|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican,Mexicans|Mexico City
Micronesia|Micronesian|
Moldova|Moldovan,Moldovans|Chisinau,Transnistria
Monaco||
Mongolia|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator
Montenegro|Montenegrin,Montenegrins|Podgorica
Morocco|Moroccan,Moroccans|Rabat,Casablanca
Mozambique|Mozambican,Mozambicans|Maputo
Namibia,South West Africa|Namibian,Namibians|Windhoek
Nauru||
Nepal|Nepalese,Nepali,Nepalis|Kathmandu
Netherlands,Holland|Dutch,Dutchman|Amsterdam,Hague,Rotterdam
New Zealand|New Zealander,New Zealanders|Wellington,Auckland
Nicaragua|Nicaraguan,Nicaraguans|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian,Nigerians|Abuja,Lagos,Biafra
Norway|Norwegian,Norwegians|Oslo
Oman|Omani,Omanis|Muscat
Ottoman Empire|Ottoman,Ottomans|Constantinople
Pakistan,West Pakistan,Islamic Republic of Pakistan|Pakistani,Pakistanis,Pak|Islamabad,Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Balochistan,Waziristan,North Waziristan,South Waziristan,Punjab,Sindh,Gwadar
Palau||
Palestine,Palestinian Territories|Palestinian,Palestinians|Gaza,Gaza Strip,Gaza City,West Bank,Ramallah,East Jerusalem
Panama|Panamanian,Panamanians|Panama City,Panama Canal
Papua New Guinea||Port Moresby
Paraguay|Paraguayan,Paraguayans|Asunción,Asuncion
Peru|Peruvian,Peruvians|Lima
Philippines|Philippine,Filipino,Filipinos|Manila,Mindanao
Poland|Polish,Poles,Pole|Warsaw,Gdansk,Krakow
Portugal|Portuguese|Lisbon
Qatar|Qatari,Qataris|Doha
Romania,Rumania|Romanian,Romanians,Rumanian|Bucharest
Russia,Russian Federation|Russian,Russians|Moscow,Saint Petersburg,St. Petersburg,St Petersburg,Petrograd,Chechnya,Crimea,Vladivostok,Siberia,Sochi,Ufa
Rwanda|Rwandan,Rwandans|Kigali
Saint Lucia,Saint Kitts and Nevis,Saint Vincent and the Grenadines||
Samoa|Samoan,Samoans|Apia
Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh,Jeddah,Mecca,Medina
Senegal|Senegalese|Dakar
Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
Seychelles||
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean,Singaporeans|
Slovakia|Slovak,Slovaks,Slovakian|Bratislava
Slovenia|Slovenian,Slovene,Slovenes|Ljubljana
Solomon Islands||Honiara
Somalia,Somaliland,Puntland|Somali,Somalis,Somalian|Mogadishu
South Africa|South African,South Africans|Pretoria,Johannesburg,Cape Town
South Sudan|South Sudanese|Juba
Soviet Union,USSR,U.S.S.R.,Union of Soviet Socialist Republics|Soviet,Soviets|Leningrad,Stalingrad
Spain|Spanish,Spaniards,Spaniard|Madrid,Barcelona
Sri Lanka,Ceylon|Sri Lankan,Sri Lankans|Colombo
Sudan|Sudanese|Khartoum,Darfur
Suriname|Surinamese|Paramaribo
Sweden|Swedish,Swedes,Swede|Stockholm
Switzerland|Swiss|Bern,Geneva,Zurich,Davos,Lausanne
Syria,Syrian Arab Republic|Syrian,Syrians|Damascus,Aleppo,Homs,Golan Heights
Taiwan,Republic of China,Formosa|Taiwanese|Taipei
Tajikistan|Tajik,Tajiks|Dushanbe
Tanzania,United Republic of Tanzania,Tanganyika,Zanzibar|Tanzanian,Tanzanians|Dodoma,Dar es Salaam
Thailand,Siam|Thai,Thais,Siamese|Bangkok
Tibet|Tibetan,Tibetans|Lhasa
Togo|Togolese|Lomé
Tonga|Tongan|
Trinidad and Tobago|Trinidadian|Port of Spain
Tunisia|Tunisian,Tunisians|Tunis
Turkey,Türkiye,Republic of Turkey|Turkish,Turks,Turk|Ankara,Istanbul
Turkmenistan|Turkmen|Ashgabat
Tuvalu||
Uganda|Ugandan,Ugandans|Kampala
Ukraine|Ukrainian,Ukrainians|Kiev,Kyiv,Donetsk,Luhansk,Donbas,Donbass,Odessa,Kharkiv,Sevastopol,Yalta,Minsk
United Arab Emirates,UAE,U.A.E.|Emirati,Emiratis|Abu Dhabi,Dubai
United Kingdom,UK,U.K.,Britain,Great Britain,England,Scotland,Wales,British Empire|British,Briton,Britons,English,Englishman,Scottish,Welsh|London,Edinburgh,Manchester
United States,United States of America,US,U.S.,U.S,USA,U.S.A.,America|American,Americans|Washington,Washington D.C.,Washington, D.C.,Washington DC,New York,New York City,Los Angeles,San Francisco,Chicago,Boston,Philadelphia,Miami,Houston,New Orleans,Detroit,Baltimore,California,Texas,Florida,Alaska,Hawaii,Oregon,Virginia,Pennsylvania,Massachusetts,Ohio,Illinois,New Jersey,Maryland,Georgia,Arizona,New Mexico,Louisiana,North Carolina,South Carolina,Kentucky,Tennessee,Michigan,Pearl Harbor,Camp David,Capitol Hill,Wall Street
Uruguay|Uruguayan,Uruguayans|Montevideo
Uzbekistan|Uzbek,Uzbeks,Uzbekistani|Tashkent,Samarkand,Andijan
Vanuatu||
Vatican,Vatican City,Holy See||
Venezuela|Venezuelan,Venezuelans|Caracas
Vietnam,North Vietnam,South Vietnam,Viet Nam,Indochina,French Indochina|Vietnamese,North Vietnamese,South Vietnamese,Indochinese|Hanoi,Saigon,Ho Chi Minh City
Western Sahara|Sahrawi|
Yemen,South Yemen,North Yemen|Yemeni,Yemenis|Sanaa,Sana'a,Aden,Hodeidah
Yugoslavia|Yugoslav,Yugoslavs,Yugoslavian|
Zambia,Northern Rhodesia|Zambian,Zambians|Lusaka
Zimbabwe,Rhodesia|Zimbabwean,Zimbabweans,Rhodesian|Harare
`;

/** A state with every name it goes by, its nationalities, and the cities and regions that may stand for it. */
export interface State {
	readonly name: string;
	readonly names: readonly string[];
	readonly nationalities: readonly string[];
	readonly places: readonly string[];
}

const split = (cell: string | undefined) => (cell ? cell.split(',').map((word) => word.trim()) : []);

/** The states of today and some of the past, in the order of the alphabet. */
export const states: readonly State[] = list
	.trim()
	.split('\n')
	.map((line) => {
		const [names, nationalities, places] = line.split('|').map(split);
		return {
			name: names?.[0] ?? '',
			names: names ?? [],
			nationalities: nationalities ?? [],
			places: places ?? []
		};
	});

/** A state by any of its names, its nationalities or its capital (the first of its places). */
export const stateByName: ReadonlyMap<string, string> = new Map(
	states.flatMap(({ name, names, nationalities, places }) =>
		[...names, ...nationalities, ...places.slice(0, 1)].map((word) => [word, name] as const)
	)
);
