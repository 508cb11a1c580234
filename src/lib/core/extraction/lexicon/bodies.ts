/**
 * Bodies that the world knows by their letters, and some that carry no word such as "Organization".
 * Names and letters of intergovernmental bodies from datenoio/internacia-db (MIT); the rest is general knowledge.
 */
const letters = `
AAGC=Asia-Africa Growth Corridor
AANZFTA=ASEAN - Australia - New Zealand Free Trade Agreement
ACBF=African Capacity Building Foundation
ACD=Asia Cooperation Dialogue
ACGF=Arctic Coast Guard Forum
ACS=Association of Caribbean States
ACTO=Amazon Cooperation Treaty Organization
ADB=Asian Development Bank
ADF=Asian Development Fund
ADPC=Asian Disaster Preparedness Center
AEC=African Economic Community
AFESD=Arab Fund for Economic and Social Development
AFP=Agence France-Presse
AIIB=Asian Infrastructure Investment Bank
AIPA=ASEAN Inter-Parliamentary Assembly
AMF=Arab Monetary Fund
ANC=African National Congress
AP=Associated Press
APA=Asian Parliamentary Assembly
APEC=Asia-Pacific Economic Cooperation
APO=Asian Productivity Organisation
APPF=Asia Pacific Parliamentary Forum
APPO=African Petroleum Producers' Organization
APRSAF=Asia-Pacific Regional Space Agency Forum
APSCO=Asia-Pacific Space Cooperation Organization
APU=African Parliamentary Union
ARF=ASEAN Regional Forum
ASCG=Arab Space Cooperation Group
ASEAN=Association of Southeast Asian Nations
ASF=African Solidarity Fund
AU=African Union
BBC=British Broadcasting Corporation
BFA=Boao Forum for Asia
BIPA=British Irish Parliamentary Assembly
BIS=Bank of International Settlements
BRICS=BRICS
BSTDB=Black Sea Trade and Development Bank
CABEI=Central American Bank for Economic Integration
CACM=Central American Common Market
CAEU=Council of Arab Economic Unity
CANTO=Caribbean Association of National Telecommunication Organizations
CAPAM=Commonwealth Agency for Public Administration and Management
CAPP=Central African Power Pool
CARICOM=Caribbean Community
CBFP=Congo Basin Forest Partnership
CBSS=Council of the Baltic Sea States
CCASG=Cooperation Council for the Arab States of the Gulf
CCEB=Combined Communications Electronics Board
CCNR=Central Commission for the Navigation of the Rhine
CCSDS=Consultative Committee for Space Data Systems
CDB=Caribbean Development Bank
CEI=Central European Initiative
CEM=Clean Energy Ministerial
CEOS=Committee on Earth Observation Satellites
CEPI=Coalition for Epidemic Preparedness Innovations
CFATF=Caribbean Financial Action Task Force
CFTC=Commonwealth Fund for Technical Co-operation
CIA=Central Intelligence Agency
CIF=Climate Investment Funds
CIRDAP=Centre on Integrated Rural Development for Asia and the Pacific
CIS=Commonwealth of Independent States
CMF=Combined Maritime Forces
CNN=Cable News Network
COMESA=Common Market for Eastern and Southern Africa
CRRF=Collective Rapid Reaction Force
CSTO=Collective Security Treaty Organization
CTBTO=Comprehensive Nuclear-Test-Ban Treaty Organization
CTG=Counter Terrorism Group
CTO=Caribbean Tourism Organization
CVF=Climate Vulnerable Forum
DEA=Drug Enforcement Administration
EAC=East African Community
EADB=East African Development Bank
EALA=East African Legislative Assembly
EAPC=Euro-Atlantic Partnership Council
EAPP=Eastern Africa Power Pool
EBRD=European Bank for Reconstruction and Development
EBU=European Broadcasting Union
ECB=European Central Bank
ECCAS=Economic Community of Central African States
ECCIS=Economic Court of the Commonwealth of Independent States
ECGLC=Economic Community of the Great Lakes Countries
ECOWAS=Economic Community of West African States
ECREEE=ECOWAS Centre for Renewable Energy and Energy Efficiency
ECSEE=Energy Community of South East Europe
ECT=Energy Charter Treaty
EDA=European Defence Agency
EEA=European Economic Area
EEC=European Economic Community
EEG=Eastern European Group
EFSD=Eurasian Fund for Stabilization and Development
EFTA=European Free Trade Association
EIB=European Investment Bank
ENTSOE=European Network of Transmission System Operators for Electricity
EROPA=Eastern Regional Organization for Public Administration
ERRA=Energy Regulators Regional Association
ESAAMLG=Eastern and South African Anti Money Laundering Group
ESF=ECOWAS Standby Force
ETC=European Travel Commission
ETDB=ECO Trade and Development Bank
EU=European Union
EUCU=European Union Customs Union
FAO=Food and Agriculture Organization
FATF=Financial Action Task Force
FBI=Federal Bureau of Investigation
FPDA=Five Power Defence Arrangements
FSB=Federal Security Service
G20=Group of Twenty
G7=Group of Seven
G77=Group of 77
G8=Group of Eight
GATT=General Agreement on Tariffs and Trade
GCC=Gulf Cooperation Council
GCF=Green Climate Fund
GECF=Gas Exporting Countries Forum
GEF=Global Environment Facility
GEIDCO=Global Energy Interconnection Development and Cooperation Organization
GFDRR=Global Facility for Disaster Reduction and Recovery
GIFCS=Group of International Finance Centre Supervisors
GMI=Global Methane Initiative
GRA=Global Renewables Alliance
HRW=Human Rights Watch
IACA=International Anti-Corruption Academy
IADB=Inter-American Development Bank
IAEA=International Atomic Energy Agency
IAF=International Accreditation Forum
IAIS=International Association of Insurance Supervisors
IATTC=Inter-American Tropical Tuna Commission
IBEC=International Bank for Economic Cooperation
IBRD=International Bank for Reconstruction and Development
ICA=International Cartographic Association
ICC=International Criminal Court
ICCAT=International Commission for the Conservation of Atlantic Tunas
ICDT=Islamic Centre for Development of Trade
ICGLR=International Conference on the Great Lakes Region
ICJ=International Court of Justice
ICPDR=International Commission for the Protection of the Danube River
ICRC=International Committee of the Red Cross
ICSID=International Centre for Settlement of Investment Disputes
IDA=International Development Association
IDLO=International Development Law Organization
IEA=International Energy Agency
IEC=International Electrotechnical Commission
IEF=International Energy Forum
IFAD=International Fund for Agricultural Development
IFC=International Finance Corporation
IFDC=International Fertilizer Development Center
IGA=International Geothermal Association
IGAD=Intergovernmental Authority on Development
IHA=International Hydropower Association
IIB=International Investment Bank
ILO=International Labour Organization
IMCTC=Islamic Military Counter Terrorism Coalition
IMF=International Monetary Fund
IMSC=International Maritime Security Construct
IMSO=International Mobile Satellite Organization
IOM=International Organization for Migration
IPEEC=International Partnership for Energy Efficiency Cooperation
IPHC=International Pacific Halibut Commission
IPPC=International Plant Protection Convention
IPSUPS=Integrated Power System / Unified Power System
IRA=Irish Republican Army
IRGC=Islamic Revolutionary Guard Corps
ISA=International Solar Alliance
ISI=Inter-Services Intelligence
ISSA=International Social Security Association
ISTO=International Social Tourism Organization
ITC=International Trade Centre
ITSO=International Telecommunications Satellite Organization
ITTO=International Tropical Timber Organization
ITU=International Telecommunication Union
IWC=International Whaling Commission
JODI=Joint Organizations Data Initiative
KGB=Committee for State Security
LAS=League of Arab States
LVFO=Lake Victoria Fisheries Organization
MERCOSUR=Southern Common Market
MI6=Secret Intelligence Service
MRU=Mano River Union
MSC=Munich Security Conference
MSG=Melanesian Spearhead Group
NAERC=North American Electric Reliability Corporation
NAFO=Northwest Atlantic Fisheries Organization
NASCO=North Atlantic Salmon Conservation Organization
NATO=North Atlantic Treaty Organization
NBA=Niger Basin Authority
NBI=Nile Basin Initiative
NDB=New Development Bank
NDF=Nordic Development Fund
NEA=Nuclear Energy Agency
NEAFC=North-East Atlantic Fisheries Commission
NIB=Nordic Investment Bank
NPAFC=North Pacific Anadromous Fish Commission
NPFC=North Pacific Fisheries Commission
NPI=Nordic Patent Institute
NPU=Nordic Passport Union
NSA=National Security Agency
NSC=National Security Council
NSG=Nuclear Suppliers Group
NSS=Nuclear Security Summit
OAPEC=Organization of Arab Petroleum Exporting Countries
OAS=Organization of American States
OAU=Organisation of African Unity
OECD=Organisation for Economic Co-operation and Development
OECS=Organisation of Eastern Caribbean States
OEEC=Organisation for European Economic Co-operation
OFID=OPEC Fund for International Development
OHCHR=Office of the High Commissioner for Human Rights
OIC=Organisation of Islamic Cooperation
OPCW=Organisation for the Prohibition of Chemical Weapons
OPEC=Organization of the Petroleum Exporting Countries
OSCE=Organization for Security and Cooperation in Europe
PABSEC=Parliamentary Assembly of the Black Sea Economic Cooperation
PACE=Parliamentary Assembly of Council of Europe
PAHO=Pan American Health Organization
PAM=Parliamentary Assembly of the Mediterranean
PASAI=Pacific Association of Supreme Audit Institutions
PATA=Pacific Asia Travel Association
PBEC=Pacific Basin Economic Council
PBP=Partners in the Blue Pacific
PCA=Permanent Court of Arbitration
PECC=Pacific Economic Cooperation Council
PKK=Kurdistan Workers' Party
PLG=Polynesian Leaders Group
PLO=Palestine Liberation Organization
PPD=Partners in Population and Development
PSC=Pacific Salmon Commission
PSF=Peninsula Shield Force
QSD=Quadrilateral Security Dialogue
QUAD=Quadrilateral Security Dialogue
RCC=Regional Cooperation Council
RETA=Regulatory Energy Transition Accelerator
RSS=Regional Security System
SAARC=South Asian Association for Regional Cooperation
SACU=Southern African Customs Union
SADC=Southern African Development Community
SAPP=Southern African Power Pool
SASEC=South Asia Subregional Economic Cooperation
SCO=Shanghai Cooperation Organization
SEAFO=South-East Atlantic Fisheries Organisation
SEATO=Southeast Asia Treaty Organization
SIOFA=Southern Indian Ocean Fisheries Agreement
SPC=Secretariat of the Pacific Community
SPRFMO=South Pacific Regional Fisheries Management Organisation
TFTA=Tripartite Free Trade Area
UDCG=Ukraine Defense Contact Group
UN=United Nations
UNC=United Nations Command
UNCDF=United Nations Capital Development Fund
UNCTAD=United Nations Conference on Trade and Development
UNDP=United Nations Development Programme
UNEP=United Nations Environment Programme
UNESCO=United Nations Educational, Scientific and Cultural Organization
UNGA=United Nations General Assembly
UNHCR=United Nations High Commissioner for Refugees
UNICEF=United Nations Children's Fund
UNIDO=United Nations Industrial Development Organization
UNIFIL=United Nations Interim Force in Lebanon
UNODC=United Nations Office on Drugs and Crime
UNOOSA=United Nations Office for Outer Space Affairs
UNOPS=United Nations Office for Project Services
UNRWA=United Nations Relief and Works Agency
UNSC=United Nations Security Council
USAID=United States Agency for International Development
USAN=Union of South American Nations
VOA=Voice of America
WADB=West African Development Bank
WAEMU=West African Economic and Monetary Union
WAPP=West African Power Pool
WBA=World Bioenergy Association
WCO=World Customs Organization
WEC=World Energy Council
WEF=World Economic Forum
WEOG=Western European and Others Group
WFP=World Food Programme
WFTU=World Federation of Trade Unions
WHO=World Health Organization
WIPO=World Intellectual Property Organization
WNA=World Nuclear Association
WOAH=World Organisation for Animal Health
WPC=World Petroleum Council
WTO=World Trade Organization
WWEA=World Wind Energy Association`;

const names = `
African Union
Airbus
Al Jazeera
Al-Arabiya
Al-Jazeera
Al-Qaeda
Al-Qaida
Al-Shabaab
Amnesty International
Arab League
Aramco
Associated Press
Ba'ath Party
Benelux
Boeing
Boko Haram
British Petroleum
Bundestag
Chevron
Cominform
Comintern
Commonwealth of Nations
Congress
Conservative Party
Contras
Democratic Party
Deutsche Bank
Doctors Without Borders
Duma
Economic and Social Council
Eurocorps
Eurojust
European Commission
European Council
European Parliament
European Union
Europol
Exxon
Farabundo Marti National Liberation Front
Fatah
Federal Reserve
Five Eyes
Francophonie
Frontex
Gazprom
General Assembly
Gestapo
Greenpeace
Gulf Oil
Hamas
Hezbollah
Hizbollah
House of Commons
House of Lords
House of Representatives
House of Saud
Houthis
Huawei
Human Rights Council
Human Rights Watch
Interpol
Islamic State
Janjaweed
Kadima
Khmer Rouge
Knesset
Kremlin
Kuomintang
Labour Party
League of Nations
Likud
Lockheed Martin
Loya Jirga
Luftwaffe
Lukoil
Mercosur
Mobil
Mossad
Muslim Brotherhood
New York Times
Non-Aligned Movement
Nordic Council
Oxfam
Paris Club
Pentagon
People's Liberation Army
Politburo
Quartet
Red Army
Red Crescent
Red Cross
Reichstag
Republican Party
Reuters
Rosatom
Rosneft
Royal Dutch/Shell
Royal Navy
Sandinistas
Scotland Yard
Securitate
Security Council
Senate
Shell
Shin Bet
Sinn Fein
Solidarity
Stasi
State Duma
Supreme Court
Supreme Soviet
Taliban
Texaco
Trusteeship Council
Unasur
United Nations
Viet Cong
Viet Minh
Visegrad Group
Warsaw Pact
Washington Post
Wehrmacht
White House
World Bank
Xinhua
al-Qaeda
al-Qaida
al-Shabaab
al-Shabab`;

const lines = (list: string) => list.trim().split('\n');

/** The full name of a body by its letters. */
export const namesByLetters: ReadonlyMap<string, string> = new Map(
	lines(letters).map((line) => {
		const [short = '', name = short] = line.split('=');
		return [short, name];
	})
);

/** Bodies known by a name that does not tell what they are. */
export const knownBodies: ReadonlySet<string> = new Set([...lines(names), ...namesByLetters.values()]);
