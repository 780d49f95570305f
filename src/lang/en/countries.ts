/**
 * Countries with what their people and things are called and the city their government sits in.
 * Written down from general knowledge; one a line: country | adjectives and peoples, most used first | seat of government (empty where there is none of its own).
 */
const TABLE = `
Afghanistan|Afghan,Afghans|Kabul
Albania|Albanian,Albanians|Tirana
Algeria|Algerian,Algerians|Algiers
Angola|Angolan,Angolans|Luanda
Argentina|Argentine,Argentinian,Argentines|Buenos Aires
Armenia|Armenian,Armenians|Yerevan
Australia|Australian,Australians|Canberra
Austria|Austrian,Austrians|Vienna
Azerbaijan|Azerbaijani,Azeri,Azerbaijanis|Baku
Bahrain|Bahraini,Bahrainis|Manama
Bangladesh|Bangladeshi,Bangladeshis|Dhaka
Belarus|Belarusian,Belarusians|Minsk
Belgium|Belgian,Belgians|Brussels
Benin|Beninese|Porto-Novo
Bolivia|Bolivian,Bolivians|La Paz
Bosnia and Herzegovina|Bosnian,Bosnians|Sarajevo
Botswana|Botswanan,Batswana|Gaborone
Brazil|Brazilian,Brazilians|Brasilia
Bulgaria|Bulgarian,Bulgarians|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian,Burundians|Gitega
Cambodia|Cambodian,Cambodians|Phnom Penh
Cameroon|Cameroonian,Cameroonians|Yaounde
Canada|Canadian,Canadians|Ottawa
Central African Republic|Central African|Bangui
Chad|Chadian,Chadians|N'Djamena
Chile|Chilean,Chileans|Santiago
China|Chinese|Beijing
Colombia|Colombian,Colombians|Bogota
Congo|Congolese|Kinshasa
Costa Rica|Costa Rican,Costa Ricans|San Jose
Croatia|Croatian,Croatians,Croat,Croats|Zagreb
Cuba|Cuban,Cubans|Havana
Cyprus|Cypriot,Cypriots|Nicosia
Czech Republic|Czech,Czechs|Prague
Denmark|Danish,Danes,Dane|Copenhagen
Dominican Republic|Dominican,Dominicans|Santo Domingo
Ecuador|Ecuadorian,Ecuadorean,Ecuadorians|Quito
Egypt|Egyptian,Egyptians|Cairo
El Salvador|Salvadoran,Salvadorans|San Salvador
England|English,Englishman,Englishwoman|
Eritrea|Eritrean,Eritreans|Asmara
Estonia|Estonian,Estonians|Tallinn
Ethiopia|Ethiopian,Ethiopians|Addis Ababa
Fiji|Fijian,Fijians|Suva
Finland|Finnish,Finns,Finn|Helsinki
France|French,Frenchman,Frenchwoman|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian,Gambians|Banjul
Georgia|Georgian,Georgians|Tbilisi
Germany|German,Germans|Berlin
Ghana|Ghanaian,Ghanaians|Accra
Greece|Greek,Greeks|Athens
Guatemala|Guatemalan,Guatemalans|Guatemala City
Guinea|Guinean,Guineans|Conakry
Guyana|Guyanese|Georgetown
Haiti|Haitian,Haitians|Port-au-Prince
Honduras|Honduran,Hondurans|Tegucigalpa
Hungary|Hungarian,Hungarians|Budapest
Iceland|Icelandic,Icelanders,Icelander|Reykjavik
India|Indian,Indians|New Delhi
Indonesia|Indonesian,Indonesians|Jakarta
Iran|Iranian,Iranians|Tehran
Iraq|Iraqi,Iraqis|Baghdad
Ireland|Irish,Irishman,Irishwoman|Dublin
Israel|Israeli,Israelis|Jerusalem
Italy|Italian,Italians|Rome
Ivory Coast|Ivorian,Ivorians|Yamoussoukro
Jamaica|Jamaican,Jamaicans|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian,Jordanians|Amman
Kazakhstan|Kazakh,Kazakhs|Astana
Kenya|Kenyan,Kenyans|Nairobi
Kosovo|Kosovan,Kosovar,Kosovars|Pristina
Kuwait|Kuwaiti,Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Lao,Laotian|Vientiane
Latvia|Latvian,Latvians|Riga
Lebanon|Lebanese|Beirut
Liberia|Liberian,Liberians|Monrovia
Libya|Libyan,Libyans|Tripoli
Lithuania|Lithuanian,Lithuanians|Vilnius
Luxembourg|Luxembourgish|Luxembourg City
Madagascar|Malagasy|Antananarivo
Malawi|Malawian,Malawians|Lilongwe
Malaysia|Malaysian,Malaysians|Kuala Lumpur
Mali|Malian,Malians|Bamako
Malta|Maltese|Valletta
Mauritania|Mauritanian,Mauritanians|Nouakchott
Mexico|Mexican,Mexicans|Mexico City
Moldova|Moldovan,Moldovans|Chisinau
Mongolia|Mongolian,Mongolians|Ulaanbaatar
Montenegro|Montenegrin,Montenegrins|Podgorica
Morocco|Moroccan,Moroccans|Rabat
Mozambique|Mozambican,Mozambicans|Maputo
Myanmar|Burmese|Naypyidaw
Namibia|Namibian,Namibians|Windhoek
Nepal|Nepalese,Nepali|Kathmandu
Netherlands|Dutch,Dutchman,Dutchwoman|The Hague
New Zealand|New Zealander,New Zealanders,Kiwi|Wellington
Nicaragua|Nicaraguan,Nicaraguans|Managua
Niger|Nigerien,Nigeriens|Niamey
Nigeria|Nigerian,Nigerians|Abuja
North Korea|North Korean,North Koreans|Pyongyang
North Macedonia|Macedonian,Macedonians|Skopje
Norway|Norwegian,Norwegians|Oslo
Oman|Omani,Omanis|Muscat
Pakistan|Pakistani,Pakistanis|Islamabad
Palestine|Palestinian,Palestinians|Ramallah
Panama|Panamanian,Panamanians|Panama City
Paraguay|Paraguayan,Paraguayans|Asuncion
Peru|Peruvian,Peruvians|Lima
Philippines|Filipino,Philippine,Filipinos,Filipina|Manila
Poland|Polish,Poles,Pole|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari,Qataris|Doha
Romania|Romanian,Romanians|Bucharest
Russia|Russian,Russians|Moscow
Rwanda|Rwandan,Rwandans|Kigali
Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh
Scotland|Scottish,Scots,Scot|Edinburgh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb,Serbs,Serbians|Belgrade
Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
Singapore|Singaporean,Singaporeans|Singapore
Slovakia|Slovak,Slovakian,Slovaks|Bratislava
Slovenia|Slovenian,Slovene,Slovenes|Ljubljana
Somalia|Somali,Somalis|Mogadishu
South Africa|South African,South Africans|Pretoria
South Korea|South Korean,South Koreans|Seoul
South Sudan|South Sudanese|Juba
Soviet Union|Soviet,Soviets|
Spain|Spanish,Spaniard,Spaniards|Madrid
Sri Lanka|Sri Lankan,Sri Lankans|Colombo
Sudan|Sudanese|Khartoum
Sweden|Swedish,Swedes,Swede|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian,Syrians|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik,Tajiks|Dushanbe
Tanzania|Tanzanian,Tanzanians|Dodoma
Thailand|Thai,Thais|Bangkok
Togo|Togolese|Lome
Tunisia|Tunisian,Tunisians|Tunis
Turkey|Turkish,Turks,Turk|Ankara
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan,Ugandans|Kampala
Ukraine|Ukrainian,Ukrainians|Kyiv
United Arab Emirates|Emirati,Emiratis|Abu Dhabi
United Kingdom|British,Briton,Britons|London
United States|American,Americans|Washington
Uruguay|Uruguayan,Uruguayans|Montevideo
Uzbekistan|Uzbek,Uzbeks|Tashkent
Vatican|Vatican|Vatican City
Venezuela|Venezuelan,Venezuelans|Caracas
Vietnam|Vietnamese|Hanoi
Wales|Welsh,Welshman|Cardiff
Yemen|Yemeni,Yemenis|Sanaa
Zambia|Zambian,Zambians|Lusaka
Zimbabwe|Zimbabwean,Zimbabweans|Harare
`;

/** Other names of a country. One a line: other name | the name in the table. */
const OTHER_NAMES = `
America|United States
Bosnia|Bosnia and Herzegovina
Britain|United Kingdom
Burma|Myanmar
Czechia|Czech Republic
Côte d'Ivoire|Ivory Coast
DPRK|North Korea
Emirates|United Arab Emirates
Great Britain|United Kingdom
Holland|Netherlands
Kiev|Kyiv
Korea|South Korea
Russian Federation|Russia
Türkiye|Turkey
U.A.E.|United Arab Emirates
U.K.|United Kingdom
U.S.|United States
U.S.A.|United States
UAE|United Arab Emirates
UK|United Kingdom
US|United States
USA|United States
USSR|Soviet Union
United States of America|United States
`;

/** Adjectives of peoples and parts of the world that are no country's own. */
const OTHER_PEOPLES = `
African Africans American Arab Arabs Asian Asians Balkan Baltic Bavarian Berber Caribbean Catalan Catalans
Chechen Chechens Christians Corsican European Europeans Flemish Hindu Hindus Indigenous Ingush Islamic
Jewish Jews Kurd Kurdish Kurds Maghrebi Maori Muslim Muslims Nordic Parisian Persian Romans Scandinavian
Shia Shiite Siberian Sicilian Sunni Tatar Tatars Texan Tibetan Tuareg Uighur Uyghur Western Westerners
Yezidi
`;

/** What a country is called and where its government sits: "Russia", "Moscow". */
export interface Country {
  readonly name: string;
  /** Adjectives and peoples: "Russian", "Russians". */
  readonly peoples: readonly string[];
  /** Empty where no government of its own sits anywhere: "England". */
  readonly seat: string;
}

function lines(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));
}

/** Every country, sorted by name. */
export const COUNTRIES: readonly Country[] = lines(TABLE).map(([name = '', peoples = '', seat = '']) => ({
  name,
  peoples: peoples.split(','),
  seat,
}));

const OTHER = lines(OTHER_NAMES).map(([other = '', name = '']) => [other, name] as const);

/** A country's name or other name to the country's name: "UK" to "United Kingdom". */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.map(({ name }) => [name, name] as const),
  ...OTHER,
]);

/** "Russian" and "Russians" to "Russia". */
export const COUNTRY_OF_PEOPLE: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, peoples }) => peoples.map((people) => [people, name] as const)),
);

/** "Moscow" to "Russia". */
export const COUNTRY_OF_SEAT: ReadonlyMap<string, string> = new Map(
  COUNTRIES.filter(({ seat }) => seat !== '').map(({ name, seat }) => [seat, name] as const),
);

/** Peoples and parts of the world that belong to no single country. */
export const WIDER_PEOPLES: ReadonlySet<string> = new Set(
  OTHER_PEOPLES.split(/\s+/u).filter((word) => word !== ''),
);

/** Buildings and streets that stand for those who govern there, with their country; null where several have one. */
export const SEATS_OF_POWER: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ['Capitol Hill', 'United States'],
  ['Downing Street', 'United Kingdom'],
  ['Elysee', 'France'],
  ['Élysée', 'France'],
  ['Foggy Bottom', 'United States'],
  ['Kremlin', 'Russia'],
  ['Pentagon', 'United States'],
  ['Quai d’Orsay', 'France'],
  ['Rose Garden', 'United States'],
  ['Vatican', 'Vatican'],
  ['Westminster', 'United Kingdom'],
  ['White House', 'United States'],
  ['Whitehall', 'United Kingdom'],
]);
