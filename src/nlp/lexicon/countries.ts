import { splitEntries } from './entries.ts';

/** A country under the name that news uses, with the words for its people and its other names. */
export type Country = {
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly otherNames: readonly string[];
};

/** One country a line: name; demonyms; other names. Members of the United Nations, and places news treats alike. */
const LINES = `
Afghanistan; Afghan, Afghans
Albania; Albanian, Albanians
Algeria; Algerian, Algerians
Andorra; Andorran, Andorrans
Angola; Angolan, Angolans
Antigua and Barbuda; Antiguan, Antiguans
Argentina; Argentine, Argentines, Argentinian, Argentinians
Armenia; Armenian, Armenians
Australia; Australian, Australians
Austria; Austrian, Austrians
Azerbaijan; Azerbaijani, Azerbaijanis, Azeri, Azeris
Bahamas; Bahamian, Bahamians
Bahrain; Bahraini, Bahrainis
Bangladesh; Bangladeshi, Bangladeshis
Barbados; Barbadian, Barbadians
Belarus; Belarusian, Belarusians
Belgium; Belgian, Belgians
Belize; Belizean, Belizeans
Benin; Beninese
Bhutan; Bhutanese
Bolivia; Bolivian, Bolivians
Bosnia and Herzegovina; Bosnian, Bosnians; Bosnia
Botswana; Botswanan
Brazil; Brazilian, Brazilians
Brunei; Bruneian
Bulgaria; Bulgarian, Bulgarians
Burkina Faso; Burkinabe
Burundi; Burundian, Burundians
Cambodia; Cambodian, Cambodians
Cameroon; Cameroonian, Cameroonians
Canada; Canadian, Canadians
Cape Verde; Cape Verdean
Central African Republic
Chad; Chadian, Chadians
Chile; Chilean, Chileans
China; Chinese; People's Republic of China
Colombia; Colombian, Colombians
Comoros; Comoran
Congo; Congolese; Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC
Costa Rica; Costa Rican, Costa Ricans
Croatia; Croatian, Croatians, Croat, Croats
Cuba; Cuban, Cubans
Cyprus; Cypriot, Cypriots
Czech Republic; Czech, Czechs; Czechia
Denmark; Danish, Dane, Danes
Djibouti; Djiboutian
Dominica
Dominican Republic; Dominican, Dominicans
East Timor; Timorese; Timor-Leste
Ecuador; Ecuadorian, Ecuadorians, Ecuadorean
Egypt; Egyptian, Egyptians
El Salvador; Salvadoran, Salvadorans
England; English
Equatorial Guinea
Eritrea; Eritrean, Eritreans
Estonia; Estonian, Estonians
Eswatini; Swazi; Swaziland
Ethiopia; Ethiopian, Ethiopians
Fiji; Fijian, Fijians
Finland; Finnish, Finn, Finns
France; French, Frenchman, Frenchwoman
Gabon; Gabonese
Gambia; Gambian, Gambians
Georgia; Georgian, Georgians
Germany; German, Germans
Ghana; Ghanaian, Ghanaians
Greece; Greek, Greeks
Greenland; Greenlandic
Grenada; Grenadian
Guatemala; Guatemalan, Guatemalans
Guinea; Guinean, Guineans
Guinea-Bissau
Guyana; Guyanese
Haiti; Haitian, Haitians
Honduras; Honduran, Hondurans
Hong Kong; Hong Konger, Hong Kongers
Hungary; Hungarian, Hungarians
Iceland; Icelandic, Icelander, Icelanders
India; Indian, Indians
Indonesia; Indonesian, Indonesians
Iran; Iranian, Iranians; Islamic Republic of Iran
Iraq; Iraqi, Iraqis
Ireland; Irish, Irishman; Republic of Ireland
Israel; Israeli, Israelis
Italy; Italian, Italians
Ivory Coast; Ivorian, Ivorians; Cote d'Ivoire
Jamaica; Jamaican, Jamaicans
Japan; Japanese
Jordan; Jordanian, Jordanians
Kazakhstan; Kazakh, Kazakhs, Kazakhstani
Kenya; Kenyan, Kenyans
Kiribati
Kosovo; Kosovan, Kosovar, Kosovars
Kuwait; Kuwaiti, Kuwaitis
Kyrgyzstan; Kyrgyz
Laos; Laotian, Laotians
Latvia; Latvian, Latvians
Lebanon; Lebanese
Lesotho; Basotho
Liberia; Liberian, Liberians
Libya; Libyan, Libyans
Liechtenstein
Lithuania; Lithuanian, Lithuanians
Luxembourg
Macau
Madagascar; Malagasy
Malawi; Malawian, Malawians
Malaysia; Malaysian, Malaysians
Maldives; Maldivian, Maldivians
Mali; Malian, Malians
Malta; Maltese
Marshall Islands
Mauritania; Mauritanian, Mauritanians
Mauritius; Mauritian, Mauritians
Mexico; Mexican, Mexicans
Micronesia
Moldova; Moldovan, Moldovans
Monaco; Monegasque
Mongolia; Mongolian, Mongolians
Montenegro; Montenegrin, Montenegrins
Morocco; Moroccan, Moroccans
Mozambique; Mozambican, Mozambicans
Myanmar; Burmese; Burma
Namibia; Namibian, Namibians
Nauru
Nepal; Nepali, Nepalese
Netherlands; Dutch, Dutchman; Holland
New Zealand; New Zealander, New Zealanders
Nicaragua; Nicaraguan, Nicaraguans
Niger; Nigerien
Nigeria; Nigerian, Nigerians
North Korea; North Korean, North Koreans; DPRK
North Macedonia; Macedonian, Macedonians; Macedonia
Northern Ireland; Northern Irish
Norway; Norwegian, Norwegians
Oman; Omani, Omanis
Pakistan; Pakistani, Pakistanis
Palau
Palestine; Palestinian, Palestinians
Panama; Panamanian, Panamanians
Papua New Guinea
Paraguay; Paraguayan, Paraguayans
Peru; Peruvian, Peruvians
Philippines; Filipino, Filipinos, Filipina, Philippine
Poland; Polish, Pole, Poles
Portugal; Portuguese
Puerto Rico; Puerto Rican, Puerto Ricans
Qatar; Qatari, Qataris
Romania; Romanian, Romanians
Russia; Russian, Russians; Russian Federation
Rwanda; Rwandan, Rwandans
Saint Lucia
Samoa; Samoan, Samoans
San Marino
Saudi Arabia; Saudi, Saudis, Saudi Arabian
Scotland; Scottish, Scot, Scots
Senegal; Senegalese
Serbia; Serbian, Serbians, Serb, Serbs
Seychelles
Sierra Leone; Sierra Leonean
Singapore; Singaporean, Singaporeans
Slovakia; Slovak, Slovaks
Slovenia; Slovenian, Slovenians, Slovene
Solomon Islands
Somalia; Somali, Somalis
South Africa; South African, South Africans
South Korea; South Korean, South Koreans; Republic of Korea
South Sudan; South Sudanese
Soviet Union; Soviet, Soviets; USSR
Spain; Spanish, Spaniard, Spaniards
Sri Lanka; Sri Lankan, Sri Lankans
Sudan; Sudanese
Suriname; Surinamese
Sweden; Swedish, Swede, Swedes
Switzerland; Swiss
Syria; Syrian, Syrians
Taiwan; Taiwanese
Tajikistan; Tajik, Tajiks
Tanzania; Tanzanian, Tanzanians
Thailand; Thai, Thais
Tibet; Tibetan, Tibetans
Togo; Togolese
Tonga; Tongan, Tongans
Trinidad and Tobago; Trinidadian
Tunisia; Tunisian, Tunisians
Turkey; Turkish, Turk, Turks; Turkiye, Türkiye
Turkmenistan; Turkmen
Tuvalu
Uganda; Ugandan, Ugandans
Ukraine; Ukrainian, Ukrainians
United Arab Emirates; Emirati, Emiratis; UAE, U.A.E.
United Kingdom; British, Briton, Britons, Brit, Brits; UK, U.K., Britain, Great Britain
United States; American, Americans; US, U.S., USA, U.S.A., America, United States of America
Uruguay; Uruguayan, Uruguayans
Uzbekistan; Uzbek, Uzbeks
Vanuatu
Vatican; ; Vatican City, Holy See
Venezuela; Venezuelan, Venezuelans
Vietnam; Vietnamese
Wales; Welsh
Yemen; Yemeni, Yemenis
Yugoslavia; Yugoslav, Yugoslavs
Zambia; Zambian, Zambians
Zimbabwe; Zimbabwean, Zimbabweans
`;

export const COUNTRIES: readonly Country[] = LINES.split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [name = '', demonyms = '', otherNames = ''] = line.split(';');
    return { name: name.trim(), demonyms: splitEntries(demonyms), otherNames: splitEntries(otherNames) };
  });

/** Words for peoples and regions that belong to no one country. */
const REGIONAL_DEMONYMS = `
African, Africans, Asian, Asians, European, Europeans, Arab, Arabs, Arabic, Latin, Latino, Latinos, Latina, Hispanic, Hispanics,
Scandinavian, Nordic, Baltic, Balkan, Caribbean, Slavic, Kurdish, Kurd, Kurds, Chechen, Chechens, Crimean, Siberian, Catalan,
Catalans, Basque, Persian, Ottoman, Roman, Romans, Jewish, Jew, Jews, Muslim, Muslims, Christian, Christians, Catholic, Catholics,
Protestant, Protestants, Islamic, Islamist, Islamists, Sunni, Sunnis, Shiite, Shiites, Shia, Hindu, Hindus, Buddhist, Buddhists,
Sikh, Sikhs, Orthodox, Uighur, Uighurs, Uyghur, Uyghurs, Rohingya, Tatar, Tatars, Pashtun, Californian, Californians, Texan,
Texans, New Yorker, New Yorkers, Londoner, Londoners, Parisian, Western, Eastern, Northern, Southern, Central, Democratic,
Democrat, Democrats, Republican, Republicans, Tory, Tories, Conservative, Conservatives, Communist, Communists, Nazi, Nazis,
Victorian, Midwestern, Zionist, Marxist, Liberal, Liberals, Socialist, Socialists
`;

/** Words, in lower case, that say of which people, faith or party somebody is; they name nobody. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  [...COUNTRIES.flatMap((country) => country.demonyms), ...splitEntries(REGIONAL_DEMONYMS)].map((word) =>
    word.toLowerCase(),
  ),
);
