import { entries } from './entries.ts';

/** Cities, regions, seas and landmarks that world news names without saying where they are. */
export const PLACES = entries(`
Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Aden, Aleppo, Alexandria, Algiers, Almaty, Amman, Amsterdam, Anchorage, Ankara,
Antwerp, Ashgabat, Asmara, Astana, Asuncion, Athens, Atlanta, Auckland, Austin, Baghdad, Baku, Baltimore, Bamako, Bangalore,
Bangkok, Barcelona, Basel, Basra, Beijing, Beirut, Belfast, Belgrade, Benghazi, Berlin, Bern, Birmingham, Bishkek, Bogota, Bogotá,
Bologna, Bombay, Bonn, Bordeaux, Boston, Brasilia, Bratislava, Brisbane, Bristol, Brussels, Bucharest, Budapest, Buenos Aires,
Buffalo, Cairo, Calais, Calcutta, Calgary, Cambridge, Canberra, Cannes, Cape Town, Caracas, Cardiff, Casablanca, Charlotte,
Chechnya, Chelyabinsk, Chennai, Chernobyl, Chicago, Chongqing, Cincinnati, Cleveland, Cologne, Colombo, Copenhagen, Crimea, Croydon,
Dakar, Dallas, Damascus, Dar es Salaam, Darfur, Davos, Delhi, Denver, Detroit, Dhaka, Doha, Donbas, Donbass, Donetsk, Dresden, Dubai,
Dublin, Dunkirk, Durban, Dushanbe, Düsseldorf, Edinburgh, Essex, Florence, Frankfurt, Freetown, Fukushima, Gaza, Gdansk, Geneva,
Genoa, Glasgow, Gothenburg, Grozny, Guangzhou, Guantanamo, Guantánamo, Guantanamo Bay, Hamburg, Hanoi, Harare, Havana, Helmand,
Helsinki, Herat, Hiroshima, Ho Chi Minh City, Homs, Houston, Hyderabad, Idlib, Incheon, Indianapolis, Islamabad, Istanbul, Izmir,
Jacksonville, Jakarta, Jeddah, Jerusalem, Johannesburg, Juba, Kabul, Kampala, Kandahar, Kansas City, Karachi, Kathmandu, Kashmir,
Kharkiv, Khartoum, Kherson, Kiev, Kigali, Kinshasa, Kolkata, Kraków, Kuala Lumpur, Kunduz, Kurdistan, Kyiv, Kyoto, La Paz, Lagos,
Lahore, Las Vegas, Leeds, Leicester, Lima, Lisbon, Liverpool, Ljubljana, London, Los Angeles, Luanda, Lugansk, Luhansk, Lusaka,
Luxor, Lviv, Lyon, Madrid, Malmo, Manchester, Manhattan, Manila, Maputo, Mariupol, Marrakesh, Marseille, Mazar-i-Sharif, Mecca,
Medina, Melbourne, Memphis, Mexico City, Miami, Milan, Milwaukee, Minneapolis, Minsk, Mogadishu, Montevideo, Montreal, Moscow,
Mosul, Mumbai, Munich, Nagasaki, Nairobi, Nanjing, Naples, Nashville, New Delhi, New Orleans, New York, New York City, Newark,
Newcastle, Nice, Nicosia, Nottingham, Nuremberg, Nur-Sultan, Oakland, Odesa, Odessa, Oklahoma City, Osaka, Oslo, Ottawa, Oxford,
Palermo, Palmyra, Panama City, Paris, Perth, Peshawar, Philadelphia, Phnom Penh, Phoenix, Pittsburgh, Plymouth, Port Moresby,
Port-au-Prince, Portland, Porto, Portsmouth, Prague, Pretoria, Pristina, Pyongyang, Quebec, Quito, Rabat, Rafah, Ramallah, Rangoon,
Raqqa, Reykjavik, Riga, Rio, Rio de Janeiro, Riyadh, Rome, Rotterdam, Sacramento, Salt Lake City, Salzburg, San Antonio, San Diego,
San Francisco, San Jose, San Juan, San Salvador, Sana'a, Sanaa, Santiago, Sao Paulo, São Paulo, Sarajevo, Seattle, Seoul, Sevastopol,
Seville, Shanghai, Sharm el-Sheikh, Sheffield, Shenzhen, Sochi, Sofia, Southampton, Srebrenica, St. Louis, St. Petersburg,
St Petersburg, Stockholm, Strasbourg, Stuttgart, Sydney, Taipei, Tallinn, Tampa, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv,
The Hague, Thessaloniki, Tianjin, Tijuana, Tikrit, Tirana, Tokyo, Toronto, Toulouse, Tripoli, Tunis, Turin, Ulaanbaatar, Utrecht,
Valencia, Valletta, Vancouver, Venice, Vienna, Vilnius, Vladivostok, Volgograd, Warsaw, Washington, Washington DC, Washington D.C.,
Wellington, Wuhan, Xinjiang, Yangon, Yerevan, Yokohama, York, Zagreb, Zaporizhzhia, Zurich,

Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, District of Columbia,
Ontario, British Columbia, Alberta, Manitoba, Nova Scotia, Saskatchewan, New South Wales, Queensland, Tasmania, Bavaria, Saxony,
Catalonia, Andalusia, Sicily, Sardinia, Tuscany, Lombardy, Normandy, Brittany, Provence, Punjab, Sindh, Bihar, Gujarat, Kerala,
Hebei, Sichuan, Guangdong, Yunnan, Siberia, Dagestan, Tatarstan, Anbar, Sinai, Golan Heights, West Bank, Gaza Strip, Galilee,
Cornwall, Devon, Kent, Surrey, Sussex, Yorkshire, Lancashire, Cumbria, Norfolk, Suffolk, Ulster, Brooklyn, Queens, Bronx, Harlem,
Hollywood, Silicon Valley, Wall Street, Capitol Hill, Times Square, Red Square, Tiananmen Square, Tahrir Square, Buckingham Palace,

Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Central Asia, Southeast Asia,
Middle East, Far East, Eastern Europe, Western Europe, Balkans, Baltics, Caucasus, Scandinavia, Caribbean, Horn of Africa, Sahel,
Persian Gulf, Gulf of Mexico, Black Sea, Baltic Sea, Red Sea, South China Sea, Mediterranean, Mediterranean Sea, Pacific, Atlantic,
Pacific Ocean, Atlantic Ocean, Indian Ocean, Arctic, Suez Canal, Panama Canal, English Channel, Strait of Hormuz, Alps, Himalayas,
Andes, Amazon, Sahara, Nile, Danube, Rhine, Thames, Korea, Korean Peninsula, West Indies, Bali, Java, Sumatra, Borneo, Corsica,
Crete, Lesbos, Okinawa, Hokkaido, Tibet, Macao, Bermuda, Gibraltar, Guam, Nagorno-Karabakh, Transnistria, Abkhazia, South Ossetia,
Somaliland, Western Sahara, Zanzibar, Tasmania, East Jerusalem, East Germany, West Germany, Czechoslovakia, Prussia
`);

/** Last words of a place's name: "Hebei Province", "Trafalgar Square". */
export const PLACE_LAST_WORDS = entries(`
Airport, Archipelago, Avenue, Basin, Bay, Beach, Boulevard, Bridge, Canal, Canyon, Circuit, City, Coast, County, Creek, Desert,
District, Falls, Forest, Glacier, Gulf, Harbor, Harbour, Heath, Heights, Highway, Hill, Hills, Island, Islands, Isles, Junction,
Lake, Lane, Mountain, Mountains, Ocean, Park, Peninsula, Plaza, Point, Port, Prefecture, Province, Reef, Reservoir, Ridge, River,
Road, Sea, Shore, Drive, Wing, Garden, Gardens, Lawn, Balcony, Palace, End, Gate, Grove, Floor, Hall, Square, Stadium, Station, Strait, Street, Strip, Territory, Tower, Towers, Town, Township, Valley, Village,
Volcano, Woods, Zone
`);

/** First words of a place's name: "Lake Geneva", "Mount Etna". */
export const PLACE_FIRST_WORDS = entries(
  `Lake, Mount, Cape, Fort, Port, Gulf, Strait, Isle, Los, Las, Río, North, South, East, West, Upper, Lower, Greater, Inner, Outer`,
);

/** Words of the article's own that stand after a place's name and tell that it is one: "Hebei province". */
export const PLACE_NOUNS_AFTER = entries(`
province, city, county, region, district, state, island, islands, village, town, area, airport, prefecture, valley, river, border,
coast, suburb, neighborhood, neighbourhood, station, circuit, peninsula, strait, mountains, desert, beach, street, road, harbour, harbor
`);

/** Kinds of natural places and of works of building: beside a name they settle that it is a place ("the Elm glacier", "the river Elm"). */
export const LANDFORMS = entries(`
glacier, river, lake, mountain, volcano, fjord, lagoon, estuary, creek, brook, stream, waterfall, waterfalls, canyon, gorge, plateau, ridge, reef, atoll,
archipelago, bay, gulf, sea, ocean, marsh, wetland, wetlands, forest, rainforest, canal, reservoir, dam, icefield, moor, peninsula, strait, valley, desert
`);

/** Words before "of" or straight before a name that tell that a place follows: "the village of Elm", "north of Lund". */
export const PLACE_NOUNS_BEFORE = entries(`
city, town, village, province, region, district, county, state, island, port, capital, suburb, borough, outskirts, north, south,
east, west, northeast, northwest, southeast, southwest, streets, municipality, prefecture
`);

/** Prepositions that mostly lead to a place. */
export const LOCATIVE_PREPOSITIONS = entries(
  `in, near, at, from, outside, inside, across, throughout, around, into, to, toward, towards, through, via, off, within, over`,
);
