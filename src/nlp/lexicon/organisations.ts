import { entries } from './entries.ts';

/** Bodies whose names do not tell that they are one: institutions, agencies, media, companies. */
export const ORGANISATIONS = entries(`
White House, Kremlin, Pentagon, Congress, Senate, House of Representatives, House of Commons, House of Lords, Parliament, Bundestag,
Knesset, Duma, State Duma, Downing Street, Scotland Yard, Whitehall, Capitol, Westminster, Holyrood, Stormont, Politburo, Cabinet,
Interpol, Europol, Mossad, Hamas, Hezbollah, Taliban, Al-Qaeda, al Qaeda, Al-Qaida, al-Shabaab, Al-Shabab, Boko Haram, Islamic State,
Fatah, Houthis, Daesh, Isis, Isil, Nato, Opec, Unicef, Unesco, Asean, Mercosur, United Nations, European Union, African Union, Arab League,
World Bank, Federal Reserve, Fed, Treasury, Red Cross, Red Crescent, Amnesty International, Human Rights Watch, Greenpeace, Oxfam,
Médecins Sans Frontières, Doctors Without Borders, Save the Children, Medicare, Medicaid, Labour, Sinn Fein, Likud, Brexit Party,

FBI, CIA, NSA, NASA, NHS, EU, UN, IMF, WHO, WTO, OECD, IAEA, MI5, MI6, NRA, KGB, FSB, IRS, SEC, EPA, IRA, ETA, PLO, PKK, ANC, BJP, GOP,

Reuters, Getty Images, Getty, AP, PA, Associated Press, Agence France-Presse, AFP, Bloomberg, Bloomberg News, Xinhua, TASS, Interfax, RIA Novosti, Kyodo, Yonhap,
Press Association, Al Jazeera, CNN, BBC, BBC News, Fox News, MSNBC, NBC, NBC News, CBS, CBS News, ABC News, NPR, PBS, ITV, Sky News,
Sky, Channel 4, Guardian, New York Times, Washington Post, Wall Street Journal, Los Angeles Times, USA Today, Financial Times,
Economist, Times, Telegraph, Daily Telegraph, Daily Mail, Independent, Evening Standard, Le Monde, Der Spiegel, El País, Politico,
Axios, BuzzFeed, Vox, Time, Newsweek, Forbes, HuffPost, Huffington Post, Variety, Vice News, Wired, Atlantic, New Yorker, Haaretz,

Google, Apple, Amazon, Microsoft, Facebook, Meta, Twitter, Instagram, WhatsApp, YouTube, TikTok, Netflix, Uber, Tesla, SpaceX, Intel,
IBM, Samsung, Sony, Huawei, Alibaba, Tencent, Baidu, Oracle, Nvidia, OpenAI, Spotify, Snapchat, Airbnb, Boeing, Airbus, Toyota, Honda,
Nissan, Volkswagen, BMW, Mercedes, Ford, Ferrari, General Motors, General Electric, Exxon, ExxonMobil, Exxon Mobil, Chevron, Shell,
BP, Total, Gazprom, Rosneft, Walmart, Target, Costco, Starbucks, McDonald's, Coca-Cola, Pepsi, PepsiCo, Nestle, Nestlé, Unilever,
Procter & Gamble, Johnson & Johnson, Pfizer, Moderna, AstraZeneca, Novartis, Roche, Merck, Bayer, Goldman Sachs, Morgan Stanley,
JPMorgan, Citigroup, HSBC, Barclays, Lloyds, UBS, Credit Suisse, Deutsche Bank, Visa, Mastercard, PayPal, Disney, Nike, Adidas, Tesco,
Sainsbury's, Marks and Spencer, Marks & Spencer, Ikea, Nasdaq, Dow Jones, Standard & Poor's, AT&T, Verizon, T-Mobile, Vodafone,
British Airways, Lufthansa, Ryanair, EasyJet, Delta, Emirates, Arsenal, Chelsea, Real Madrid, Manchester United, Manchester City,
Bayern Munich, Juventus, Red Bull, FIFA, UEFA, Ofcom, Ofsted, Met Office, Eurostat
`);

/** Words that end, or stand in, the name of a body: "Labour Party", "Supreme Court". */
export const ORGANISATION_WORDS = entries(`
Academy, Administration, Agency, Airlines, Airways, Alliance, Army, Assembly, Associates, Association, Authority, Bank, Bancorp, Board,
Brigade, Brotherhood, Bureau, Business, Campaign, Capital, Center, Centre, Chamber, Charity, Church, Club, Co, Co., Coalition, College,
Command, Commission, Committee, Community, Companies, Company, Confederation, Congress, Consortium, Constabulary, Convention,
Corp, Corp., Corporation, Corps, Council, Court, Department, Directorate, Electric, Embassy, Energy, Enterprises, Exchange, Federation, Financial, FC, Force, Forces,
Foundation, Front, Fund, Government, Group, Guard, Healthcare, Holdings, Hospital, Inc, Inc., Industries, Institute, Institution,
International, Laboratories, Laboratory, League, Leagues, Ltd, Ltd., LLC, LLP, Magazine, Media, Ministry, Mission, Movement, Museum, Navy,
Network, News, Newspaper, Observatory, Office, Organisation, Organization, Orchestra, Parliament, Partners, Partnership, Party, Patrol,
Pharmaceuticals, PLC, Plc, Police, Post, Press, Radio, Records, Regiment, Registry, Research, School, Secretariat, Senate, Service,
Services, Society, Studios, Syndicate, Systems, Taskforce, Team, Technologies, Telegraph, Television, Times, Tribune, Tribunal, Trust,
Motors, Cars, Aerospace, Robotics, Software, Semiconductors, Breweries, Foods, Supermarkets, Insurance, Mining, Petroleum, Railways, Shipping, Logistics, Telecom,
TV, Union, Unit, United, Universities, University, Volunteers, Watch, Weekly, Consulate, Journal, Gazette, Herald, Chronicle
`);

/**
 * Legal forms that end a company's name, as they are written: in other letters they are words or surnames ("as", "Sa").
 */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  `GmbH mbH AG KG KGaA eG SE SA SAS SARL SAU SRL Srl SpA SPA NV BV VOF Oy Oyj AB AS ASA ApS PLC Plc plc Pty Pte Bhd KK JSC OJSC PJSC OOO Kft Zrt Ltda
  S.A. S.L. N.V. B.V. A.G. K.K. L.P. P.L.C. L.L.C.`.split(/\s+/),
);

/** Words that may open the name of a body and take "of" or "for": "Bank of England", "Ministry for Emergency Situations". */
export const ORGANISATION_FIRST_WORDS = entries(`
Academy, Agency, Army, Assembly, Association, Bank, Board, Bureau, Center, Centre, Chamber, Church, College, Commission, Committee,
Confederation, Conference, Congress, Council, Court, Department, Directorate, Embassy, Federation, Fund, Foundation, House, Hospital, Institute,
Institution, International, League, Ministry, Movement, Museum, Office, Organisation, Organization, Party, Police, School, Secretariat, Society,
State, Supreme, Trust, Union, University, Faculty, Guild, Order, Knights, Friends, Campaign, Centers, Journal
`);

/** What follows "and" inside such a name: "Department of Health and Human Services". */
export const ORGANISATION_SUBJECTS = entries(`
Affairs, Agriculture, Arts, Business, Commerce, Communities, Community, Control, Crafts, Culture, Customs, Defence, Defense, Development,
Drug, Economics, Education, Energy, Engineering, Environment, Exploration, Families, Finance, Firearms, Food, Foreign, Forestry,
Health, Homeland, Human, Humanities, Immigration, Industrial, Industry, Information, Innovation, International, Investment, Justice,
Labor, Labour, Law, Medicine, Nuclear, Nutrition, Planning, Political, Prevention, Protection, Public, Registration, Research, Rural,
Science, Sciences, Security, Services, Skills, Social, Space, Sport, Sports, Strategic, Studies, Technology, Tourism, Trade, Training,
Transport, Transportation, Treasury, Urban, Water, Welfare, Women, Work, Pensions, Explosives
`);

/** Words after a name that tell that it is a body's: "Acme shares", "Acme spokeswoman Ann Lee". */
export const ORGANISATION_NOUNS_AFTER = entries(`
shares, stock, spokesman, spokeswoman, spokesperson, chief, executives, officials, employees, workers, customers, headquarters,
forces, fighters, militants, troops, lawmakers, members, products, investors, management, boss, director, users, stores, factory
`);
