/** Firms that newspapers all over the world name. */
export const COMPANIES = `
3M,ABB,AB InBev,Accenture,Accor,Activision,Activision Blizzard,Adani,Adani Group,Adidas,Adobe,ADNOC,AIG,Airbnb,Airbus,Air Canada,Air China,
Air France,Air India,Air New Zealand,Alibaba,Allianz,Alphabet,Alstom,Altria,AMD,Amazon,AMC,American Airlines,American Express,
Amgen,Anglo American,AngloGold Ashanti,Anheuser-Busch,Anthropic,Apple,Aramco,ArcelorMittal,Areva,Arla,Asics,ASML,AstraZeneca,
Asus,AT&T,Aurubis,Aviva,AXA,Axiata,Azul,BAE,BAE Systems,Baidu,Bain,Bajaj,Balenciaga,Ballard,Bank of America,Barclays,Barrick,Barrick Gold,BASF,
Bayer,BBVA,Bear Stearns,Bechtel,Berkshire Hathaway,Best Buy,Bharat Petroleum,Bharti Airtel,BHP,Billabong,Binance,BioNTech,BlackBerry,
BlackRock,Blackstone,Bloomberg,BMW,BNP Paribas,Boeing,Bombardier,Bosch,Boston Dynamics,BP,Bridgestone,Bristol-Myers Squibb,
British Airways,British American Tobacco,BT,Budweiser,Bulgari,Burberry,Burger King,BYD,ByteDance,Cadbury,Canon,Capgemini,Carlsberg,
Carnival,Carrefour,Cartier,Casio,Caterpillar,Cathay Pacific,Cemex,CGTN,Chanel,Chery,Chevrolet,Chevron,Chick-fil-A,Chiquita,Chrysler,Cigna,Cisco,
Citibank,Citigroup,Claro,CNOOC,Coca-Cola,Codelco,Cognizant,Coinbase,Colgate,Comcast,Commerzbank,Continental,Costco,Credit Suisse,
Daewoo,Daihatsu,Daimler,Danone,Dangote,Dangote Group,Danske Bank,Datsun,DBS,De Beers,Debenhams,Delivery Hero,Deliveroo,Dell,Deloitte,Delta,
Delta Air Lines,Denso,Deutsche Bank,Deutsche Bahn,Deutsche Telekom,DHL,Diageo,Didi,Dior,Discord,Disney,DJI,Dow Chemical,DreamWorks,Dropbox,
DuPont,E.ON,EADS,easyJet,eBay,Ecobank,Ecopetrol,EDF,Egyptair,El Al,Electronic Arts,Electrolux,Eli Lilly,Embraer,Emirates,Enbridge,Enel,
Engie,Eni,Enron,Epic Games,Epson,Equinor,Ericsson,Eskom,Ethiopian Airlines,Etihad,Eurostar,Evergrande,Exxon,ExxonMobil,Exxon Mobil,Facebook,
Fannie Mae,FedEx,Fendi,Ferrari,Ferrero,Fiat,Fiat Chrysler,Flipkart,Flydubai,FirstRand,Fonterra,Ford,Ford Motor,Ford Motor Company,Fortescue,Foxconn,Freddie Mac,
Frontex,Fujifilm,Fujitsu,G4S,Gap,Garuda,Gazprom,Geely,Genentech,General Dynamics,General Electric,General Mills,General Motors,Gerdau,Getty,Gilead,
Giphy,GitHub,Glencore,GM,GlaxoSmithKline,Gold Fields,Goldman Sachs,Goodyear,Google,GoTo,Grab,Grupo Bimbo,GSK,Gucci,Gulfstream,H&M,Halliburton,
Harley-Davidson,Harmony Gold,Hasbro,HBO,HDFC,HDFC Bank,Heathrow,Heineken,Hermes,Hershey,Hewlett-Packard,Hilton,Hitachi,Honda,Honeywell,HP,HSBC,
Huawei,Hulu,Hyatt,Hynix,Hyundai,Hyundai Motor,Iberdrola,Iberia,IBM,ICBC,ICICI,IHG,Ikea,IKEA,Inditex,Infosys,ING,Instagram,Intel,Intesa Sanpaolo,
Investec,ITV,Itau,Iveco,Jaguar Land Rover,JetBlue,Jio,John Deere,Johnson & Johnson,JPMorgan,JP Morgan,JPMorgan Chase,Juventus,Kaspersky,Kawasaki,Kellogg,
Kenya Airways,Kering,KFC,Kia,Kingfisher,KLM,Kodak,Komatsu,Korean Air,KPMG,Kraft,Kraft Heinz,Kroger,L'Oreal,Lazada,Lego,Lehman Brothers,Lenovo,Levi Strauss,
LG,LG Electronics,Lidl,LinkedIn,Lloyds,Lockheed Martin,Lockheed,L'Oréal,Louis Vuitton,Lufthansa,Lukoil,LVMH,Lyft,Macquarie,Macy's,Maersk,Mahindra,
Malaysia Airlines,Mango,Marathon,Marks & Spencer,Marriott,Maruti Suzuki,Mastercard,Mattel,Mazda,McDonald's,McKinsey,Mercado Libre,Mercedes,
Mercedes-Benz,Merck,Merrill Lynch,Meta,Metro,Michelin,Microsoft,Mitsubishi,Mitsui,Moderna,Monsanto,Moody's,Morgan Stanley,Motorola,Movistar,MTN,Naspers,
NatWest,NEC,Nestle,Nestlé,Netflix,New Balance,Nike,Nikon,Nintendo,Nio,Nissan,NNPC,Nokia,Nomura,Norilsk Nickel,Northrop Grumman,Norsk Hydro,Novartis,Novo Nordisk,
Nvidia,Odebrecht,Old Mutual,Olympus,OMV,OpenAI,Opel,Oracle,Orange,Orsted,Palantir,Panasonic,Paramount,Paramount Pictures,PayPal,PDVSA,Pemex,PepsiCo,Pepsi,Petrobras,
PetroChina,Petronas,Peugeot,Pfizer,Philip Morris,Philips,Pinterest,Pirelli,Pixar,PlayStation,Porsche,Prada,PricewaterhouseCoopers,Primark,
Procter & Gamble,Prudential,PTT,Puma,PwC,Qantas,Qatar Airways,Qualcomm,Rabobank,Raiffeisen,Raytheon,Reddit,Reliance,Reliance Industries,Renault,
Repsol,Revolut,Rio Tinto,Roche,Rolls-Royce,Rosatom,Rosneft,Roscosmos,Royal Dutch Shell,Rusal,Ryanair,Saab,Safaricom,Sainsbury's,Salesforce,Samsung,Samsung Electronics,
Sanofi,Santander,Sanlam,SAP,Sasol,Saudi Aramco,Saudia,SBI,Sberbank,Scania,Schlumberger,Schneider Electric,Sears,Seat,Sephora,Shein,Shell,Shoprite,Siemens,Singapore Airlines,
Singtel,Sinopec,Sinopharm,Sinovac,SK Hynix,Skanska,Skoda,Skype,Slack,Snap,Snapchat,Societe Generale,Softbank,SoftBank,Sony,Sotheby's,SpaceX,Spotify,Sprint,
Standard Bank,Standard Chartered,Starbucks,Stellantis,Stripe,Subaru,Sumitomo,SunPower,Suzuki,Swatch,Swiss Re,Swissair,SWVL,Takata,Target,Tata,Tata Group,Tata Motors,Tata Steel,Teck,
Telefonica,Telefónica,Telegram,Telenor,Telkom,Temasek,Temu,Tencent,Tesco,Tesla,Teva,Thales,Thyssenkrupp,Tiffany,TikTok,Tim Hortons,Time Warner,T-Mobile,Toshiba,
Total,TotalEnergies,Toyota,Transnet,Truecaller,Trip.com,TSMC,Tumblr,Turkish Airlines,Twitch,Twitter,Tyson,Uber,UBS,UniCredit,Unilever,Union Pacific,United Airlines,
UPS,Uniqlo,US Airways,Vale,Valero,Vattenfall,Vedanta,Veolia,Verizon,Versace,Viacom,Vietjet,VinFast,Virgin,Virgin Atlantic,Virgin Galactic,Visa,Vodacom,Vodafone,Volkswagen,Volvo,
Walgreens,Walmart,Wal-Mart,Walt Disney,Warner Bros,WeChat,Weibo,Wells Fargo,Western Union,WeWork,Whirlpool,WhatsApp,Wikipedia,WikiLeaks,Wipro,Wirecard,Wizz Air,Woolworths,Xerox,Xiaomi,Yahoo,
Yamaha,Yandex,YouTube,Zain,Zara,Zenith Bank,Zomato,Zoom,ZTE,Zynga`;

/** Newspapers, agencies, broadcasters. */
export const MEDIA = `
ABC,ABC News,AFP,Agence France-Presse,Agencia EFE,Al Ahram,Al-Ahram,Al Arabiya,Al-Arabiya,Al Hayat,Al-Hayat,Al Jazeera,Al-Jazeera,Aljazeera,Al-Manar,Al Mayadeen,Anadolu,
Anadolu Agency,ANI,ANSA,AP,Ars Technica,Asahi Shimbun,Associated Press,Axios,BBC,BBC News,Bellingcat,Bernama,Bild,Billboard,Breitbart,BuzzFeed,BuzzFeed News,CBC,CBC News,
CBS,CBS News,Channel 4,Channel NewsAsia,China Daily,Clarin,Clarín,CNBC,CNN,Condé Nast,Corriere della Sera,C-SPAN,Daily Beast,Daily Express,Daily Mail,
Daily Maverick,Daily Mirror,Daily Monitor,Daily Nation,Daily Star,Daily Telegraph,Dagens Nyheter,Dawn,Deccan Herald,Der Spiegel,Deutsche Welle,Die Welt,Die Zeit,DPA,
DW,EFE,El Mundo,El País,El Universal,Euronews,ESPN,Esquire,Excelsior,Financial Times,Folha de S.Paulo,Forbes,Fortune,Fox,Fox News,France 24,Gazeta,Gizmodo,
Global Times,Globe and Mail,Globo,Gulf News,Haaretz,Helsingin Sanomat,Hindustan Times,Huffington Post,HuffPost,IANS,IRNA,Interfax,ISNA,Izvestia,
Jakarta Post,Japan Times,Jerusalem Post,Jyllands-Posten,Khaleej Times,Kommersant,Korea Herald,Korea Times,Kyodo,Kyodo News,La Nación,La Prensa,La Repubblica,
La Stampa,Le Figaro,Le Monde,Le Soir,Libération,Los Angeles Times,Maariv,Mainichi Shimbun,Mail & Guardian,Mehr,MSNBC,MTV,National Geographic,
National Public Radio,NBC,NBC News,NDTV,New Scientist,Newsweek,New York Post,New York Times,Nexta,NHK,Nikkei,Novaya Gazeta,NPR,OAN,O Globo,PBS,People's Daily,
Periscope,Philippine Daily Inquirer,Pitchfork,Politico,Pravda,Premium Times,Press TV,ProPublica,PTI,Punch,Radio Free Asia,Radio Free Europe,Rappler,Rai,
Reuters,RIA Novosti,Rolling Stone,RT,RTE,RTÉ,Rudaw,Russia Today,SABC,Sky,Sky News,Slate,Sputnik,Straits Times,Stuff,Sueddeutsche Zeitung,Süddeutsche Zeitung,
Sunday Times,Svenska Dagbladet,Taipei Times,TASS,Tasnim,Techcrunch,TechCrunch,Telemundo,Telesur,Televisa,The Atlantic,The Economist,The Hill,The Hindu,The Intercept,The Lancet,The New Yorker,
The Onion,The Verge,Times of India,Times of Israel,TMZ,Tribune,TV Globo,TVN,USA Today,Univision,Variety,Vanguard,Vanity Fair,Vice,Vogue,Voice of America,
Vox,Wall Street Journal,Washington Post,WION,Wired,Xinhua,Yedioth Ahronoth,Yle,Ynet,Yomiuri Shimbun,Yonhap,ZDF,ZDNet`;

/** International bodies and aid organizations. */
export const INTERNATIONAL = `
ACLU,African Development Bank,African Union,Amnesty,Amnesty International,APEC,Arab League,ASEAN,Asian Development Bank,AU,Benelux,BRICS,CARE,Caricom,CARICOM,Caritas,CERN,
Commonwealth of Nations,Council of Europe,COMESA,Doctors Without Borders,EAC,ECB,ECOWAS,EU,Eurogroup,European Central Bank,European Commission,European Parliament,European Union,
Europol,Eurostat,FAO,FATF,Five Eyes,Freedom House,G20,G7,G8,GCC,Greenpeace,Gulf Cooperation Council,Hezbollah,HRW,Human Rights Watch,IAEA,IATA,ICAO,ICC,ICJ,ICRC,IEA,IFC,IFRC,IGAD,ILO,IMF,
IMO,Interpol,International Criminal Court,International Monetary Fund,IOC,IOM,IPCC,IRC,ITU,Médecins Sans Frontières,Medecins Sans Frontieres,Mercosur,MERCOSUR,MSF,NAFTA,NATO,Nato,
Non-Aligned Movement,OAS,OCHA,OECD,OHCHR,OIC,OPCW,OPEC,Opec,OPEC+,Organization of American States,OSCE,Oxfam,Pan American Health Organization,PAHO,
Red Crescent,Red Cross,Reporters Without Borders,SAARC,SADC,Save the Children,SCO,Shanghai Cooperation Organisation,Transparency International,UN,U.N.,UNAIDS,UNCTAD,UNDP,UNEP,UNESCO,
Unesco,UNFPA,UN-Habitat,UNHCR,UNICEF,Unicef,UNIDO,United Nations,UNODC,UNRWA,UN Security Council,UN Women,USAID,WADA,WFP,WHO,WIPO,World Bank,World Economic Forum,
World Food Programme,World Health Organization,World Trade Organization,WTO,WWF,World Vision,YMCA`;

/** Parties, parliaments, agencies of states, armed groups. */
export const PUBLIC = `
ANC,Awami League,BJP,Bharatiya Janata Party,BNP,Bundesbank,Bundesrat,Bundestag,Bundeswehr,CBI,CDC,CDU,CIA,CND,Congress,CPC,CSU,DA,DEA,Democratic Party,Department of Justice,DHS,Diet,DMK,
Downing Street,Duma,EFF,EPA,FARC,Farc,Fatah,FBI,FCC,FCO,FDA,FDP,Federal Reserve,Fed,Fidesz,Fine Gael,Fianna Fáil,FLN,Foreign Office,Frelimo,FSB,FTC,GCHQ,Golkar,
GOP,GRU,Hamas,HDP,HMRC,Home Office,Homeland Security,House of Commons,House of Lords,House of Representatives,Houthi,Houthis,IDF,IRA,IRGC,IRS,ISI,ISIL,ISIS,Islamic State,Islamic Jihad,
Jemaah Islamiyah,Al Qaeda,al-Qaeda,Al-Qaeda,Al Shabaab,al-Shabaab,Al-Shabaab,Boko Haram,Knesset,KGB,Khmer Rouge,KMT,Komsomol,Kremlin,Kuomintang,Labour,Labour Party,
LDP,Liberal Democratic Party,Liberal Democrats,Likud,Lok Sabha,M23,Majlis,MDC,MI5,MI6,MoD,Mossad,Movement for Democratic Change,MPLA,Muslim Brotherhood,NASA,Nasa,National Guard,National Party,
NHS,NOAA,NPA,NRA,NSA,NYPD,LAPD,Nusra Front,OSHA,ÖVP,Parliament,PAP,Parti Québécois,PDP,Pentagon,PKK,PLA,PLO,PMLN,Podemos,Politburo,PPP,PRI,PTI,Rajya Sabha,Republican Party,RSS,
Reserve Bank of India,Renamo,Samajwadi Party,SEC,Secret Service,Senate,Shas,Shin Bet,Shiv Sena,Sinn Fein,Sinn Féin,SNP,SPD,State Council,State Department,Supreme Court,SWAPO,Syriza,Taliban,Tamil Tigers,
LTTE,Tories,Tory,Treasury,Trinamool Congress,Telugu Desam Party,Ukip,UKIP,UNITA,United Russia,UPA,US Congress,Verkhovna Rada,Vox,Wagner,Wagner Group,Wehrmacht,White House,Workers' Party,Yesh Atid,Zanu-PF,ZANU-PF`;

/** Universities, think tanks, pollsters. */
export const STUDIES = `
Berkeley,Brookings,Brookings Institution,Caltech,Carnegie,Cato Institute,Chatham House,Columbia University,Cornell,Dartmouth,Duke,Eton,Fudan,Fudan University,Gallup,Georgetown,Harvard,Heritage Foundation,
Imperial College,Imperial College London,Ipsos,Johns Hopkins,King's College London,London School of Economics,LSE,Makerere,Makerere University,Max Planck,McGill,MIT,Nielsen,NUS,NYU,Oxford University,
Peking University,Pew,Pew Research,Pew Research Center,Princeton,Quinnipiac,Rand Corporation,RAND,Royal Society,Smithsonian,Sorbonne,Stanford,Tsinghua,Tsinghua University,UC Berkeley,UCL,UCLA,UNAM,Yale,
YouGov`;

/** Clubs, national teams and federations. */
export const SPORT = `
AC Milan,Ajax,Al Ahly,Al Hilal,Al-Hilal,Al Nassr,Al-Nassr,All Blacks,Anderlecht,Arsenal,Arsenal FC,AS Roma,Asante Kotoko,Aston Villa,Athletic Bilbao,Atlanta Braves,Atletico Madrid,Atlético Madrid,Barcelona,Barça,
Bafana Bafana,Bayer Leverkusen,Bayern,Bayern Munich,BCCI,Benfica,Besiktas,Black Stars,Boca Juniors,Borussia Dortmund,Boston Celtics,Boston Red Sox,Bournemouth,Braves,Brighton,Broncos,Brumbies,Bruins,Brewers,Bulls,Burnley,CAF,
Canucks,Cardinals,Celtic,Celtics,Chelsea,Chicago Bears,Chicago Bulls,Chiefs,Chivas,Clippers,Club América,CONCACAF,Concacaf,CONMEBOL,Conmebol,Corinthians,Cowboys,Cruzeiro,Crystal Palace,Cubs,Dallas Cowboys,Detroit Lions,Dodgers,Dortmund,
Dynamo Kyiv,Eagles,Enyimba,Everton,FA,FC Barcelona,FC Porto,Fenerbahce,Ferencvaros,Feyenoord,FIA,Fiba,FIBA,FIFA,Fifa,Fiorentina,Flamengo,Fluminense,Galatasaray,Giants,Golden State Warriors,Gor Mahia,Green Bay Packers,Gremio,Hertha Berlin,
Hearts of Oak,Hibernian,Houston Astros,ICC,Indian Premier League,Inter,Inter Miami,Inter Milan,Juventus,Kaizer Chiefs,Knicks,LA Galaxy,Lakers,Lazio,Leeds United,Leicester City,Lille,Liverpool,Liverpool FC,LIV Golf,Los Angeles Lakers,Lyon,
Major League Baseball,Major League Soccer,Mamelodi Sundowns,Manchester City,Manchester United,Man City,Man United,Man Utd,Marseille,Mavericks,Mercedes AMG,Mets,Miami Dolphins,Miami Heat,Millonarios,MLB,MLS,Monaco,Mumbai Indians,Napoli,NBA,NCAA,
New England Patriots,New York Knicks,New York Yankees,Newcastle,Newcastle United,NFL,NHL,Norwich City,Nottingham Forest,Olympiacos,Orlando Pirates,Packers,Palmeiras,Panathinaikos,Paris Saint-Germain,Patriots,Penguins,PGA,PGA Tour,Phillies,Porto,
PSG,PSV,Raiders,Rangers,RB Leipzig,Real Betis,Real Madrid,Real Sociedad,Red Bull,Red Sox,Red Devils,River Plate,Roma,Royals,Sampdoria,Santos,Schalke,Sevilla,Shakhtar Donetsk,Sheffield United,Simba SC,Southampton,Spartak Moscow,Sporting CP,Springboks,Spurs,
St Louis Cardinals,Steelers,Stoke City,Stormers,Sunderland,Super Eagles,Swansea City,Torino,Tottenham,Tottenham Hotspur,Toronto Raptors,UEFA,Uefa,UFC,Valencia,Villarreal,Wallabies,Warriors,Watford,West Ham,West Ham United,Wolfsburg,Wolverhampton Wanderers,World Athletics,
World Rugby,Wydad Casablanca,Yankees,Young Africans,Zamalek,Zenit`;
