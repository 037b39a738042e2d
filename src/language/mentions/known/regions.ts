// States, provinces, counties and other regions that newspapers all over the world name, a comma between two.

export const ASIA = `
Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Goa,Gujarat,Haryana,Himachal Pradesh,Jharkhand,Jammu,Kashmir,Karnataka,Kerala,Ladakh,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,
Odisha,Orissa,Punjab,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal,Bengal,Puducherry,Balochistan,Baluchistan,Sindh,Khyber Pakhtunkhwa,Waziristan,Gilgit-Baltistan,Azad Kashmir,
Anhui,Fujian,Gansu,Guangdong,Guangxi,Guizhou,Hainan,Hebei,Heilongjiang,Henan,Hubei,Hunan,Inner Mongolia,Jiangsu,Jiangxi,Jilin,Liaoning,Ningxia,Qinghai,Shaanxi,Shandong,Shanxi,Sichuan,Tibet,Xinjiang,Yunnan,Zhejiang,Kowloon,
New Territories,Hokkaido,Honshu,Kyushu,Shikoku,Okinawa,Aichi,Fukushima,Hyogo,Ishikawa,Kanagawa,Miyagi,Nagano,Shizuoka,Gangwon,Gyeonggi,Jeju,Jeolla,Gyeongsang,Chungcheong,Aceh,Bali,Banten,Java,West Java,Central Java,East Java,Kalimantan,
Borneo,Lombok,Maluku,Papua,West Papua,Riau,Sulawesi,Sumatra,Flores,Johor,Kedah,Kelantan,Malacca,Melaka,Negeri Sembilan,Pahang,Penang,Perak,Perlis,Sabah,Sarawak,Selangor,Terengganu,Labuan,Putrajaya,Luzon,Mindanao,Visayas,Cebu,Palawan,Sulu,
Basilan,Negros,Leyte,Samar,Bicol,Isan,Pattani,Yala,Narathiwat,Chiang Mai,Chiang Rai,Phuket,Rakhine,Kachin,Shan State,Chin State,Sagaing,Mandalay,Kayah,Karen State,Mon State,Ayeyarwady,Helmand,Kandahar,Kunduz,Nangarhar,Herat,Ghazni,Balkh,Badakhshan,
Paktia,Khost,Logar,Wardak,Chittagong,Sylhet,Khulna,Rajshahi,Barisal,Rangpur,Mymensingh,Cox's Bazar,Karakalpakstan,Nagorno-Karabakh,Abkhazia,South Ossetia,Adjara,Pashtunistan,Altai,Siberia,Manchuria,Kamchatka,Sakhalin`;

export const NEAR_EAST_AND_AFRICA = `
Anbar,Diyala,Nineveh,Kirkuk,Basra,Kurdistan,Iraqi Kurdistan,Khuzestan,Khorasan,Isfahan,Fars,Mazandaran,Gilan,Kerman,Sistan,Hormozgan,Aleppo,Idlib,Deir ez-Zor,Hasakah,Daraa,Homs,Hama,Latakia,Raqqa,Ghouta,Golan,Golan Heights,Galilee,Negev,
West Bank,Gaza,Gaza Strip,East Jerusalem,Sinai,Judea,Samaria,Bekaa,Bekaa Valley,Hodeidah,Marib,Taiz,Hadramaut,Saada,Sanaa,Aden,Najran,Asir,Jizan,Hejaz,Sharjah,Ajman,Fujairah,Ras Al Khaimah,Umm Al Quwain,Dhofar,Musandam,Anatolia,Thrace,Hatay,Diyarbakir,
Kabylie,Kabylia,Cyrenaica,Fezzan,Tripolitania,Darfur,Kordofan,South Kordofan,Blue Nile,Equatoria,Jonglei,Tigray,Amhara,Oromia,Afar,Ogaden,Gambella,Benishangul-Gumuz,Somaliland,Puntland,Jubaland,Galmudug,Baringo,Bungoma,Busia,Embu,Garissa,Homa Bay,Isiolo,Kajiado,
Kakamega,Kericho,Kiambu,Kilifi,Kisii,Kisumu,Kitui,Kwale,Laikipia,Lamu,Machakos,Makueni,Mandera,Marsabit,Meru,Migori,Mombasa,Murang'a,Nakuru,Nandi,Narok,Nyamira,Nyeri,Samburu,Siaya,Taita Taveta,Tana River,Turkana,Uasin Gishu,Vihiga,Wajir,West Pokot,
Rift Valley,Buganda,Acholi,Karamoja,Teso,Kivu,North Kivu,South Kivu,Ituri,Katanga,Kasai,Lualaba,Haut-Katanga,Cabinda,Cabo Delgado,Nampula,Zambezia,Sofala,Gaza Province,Gauteng,KwaZulu-Natal,Limpopo,Mpumalanga,Free State,Eastern Cape,Western Cape,
Northern Cape,North West,Matabeleland,Mashonaland,Manicaland,Masvingo,Midlands,Barotseland,Copperbelt,Khomas,Oshana,Erongo,Omaheke,Ohangwena,Kavango,Zambezi,Ashanti,Ashanti Region,Greater Accra,Volta,Brong Ahafo,Bono,Ahafo,Upper East,Upper West,Savannah,
Abia,Adamawa,Akwa Ibom,Anambra,Bauchi,Bayelsa,Benue,Borno,Cross River,Ebonyi,Edo,Ekiti,Enugu,Gombe,Imo,Jigawa,Kaduna,Kano,Katsina,Kebbi,Kogi,Kwara,Lagos,Nasarawa,Ondo,Osun,Oyo,Plateau,Sokoto,Taraba,Yobe,Zamfara,Biafra,Niger Delta,Casamance,
Sahel,Maghreb,Horn of Africa,Sub-Saharan Africa,Southern Africa,West Africa,East Africa,Central Africa,North Africa,Western Sahara,Zanzibar,Pemba,Levant,Middle East,Persian Gulf,Mesopotamia`;

export const EUROPE = `
Andalusia,Aragon,Asturias,Basque Country,Catalonia,Extremadura,Galicia,La Rioja,Murcia,Navarre,Canary Islands,Balearic Islands,Castile,Bavaria,Saxony,Saxony-Anhalt,Lower Saxony,Thuringia,Hesse,Brandenburg,Baden-Württemberg,North Rhine-Westphalia,
Rhineland-Palatinate,Saarland,Schleswig-Holstein,Mecklenburg,Alsace,Aquitaine,Auvergne,Brittany,Burgundy,Corsica,Lorraine,Normandy,Occitanie,Provence,Savoy,Île-de-France,Abruzzo,Apulia,Basilicata,Calabria,Campania,Emilia-Romagna,Friuli,Lazio,Liguria,
Lombardy,Marche,Molise,Piedmont,Sardinia,Sicily,Trentino,Tuscany,Umbria,Veneto,South Tyrol,Tyrol,Carinthia,Styria,Salzburg,Flanders,Wallonia,Friesland,Holland,Zeeland,Limburg,Jutland,Zealand,Lapland,Scania,Svalbard,Crete,Macedonia,Epirus,Peloponnese,
Transylvania,Moldavia,Wallachia,Vojvodina,Kosovo,Republika Srpska,Dalmatia,Istria,Bohemia,Moravia,Silesia,Galicia,Pomerania,Crimea,Donbas,Donbass,Donetsk,Luhansk,Kharkiv,Kherson,Zaporizhzhia,Mykolaiv,Odesa,Sumy,Transnistria,Gagauzia,Chechnya,Dagestan,Ingushetia,
Tatarstan,Bashkortostan,Kuban,Belgorod,Kursk,Kaliningrad,Caucasus,North Caucasus,Balkans,Western Balkans,Scandinavia,Benelux,Iberia,Wales,Scotland,England,Northern Ireland,Ulster,Munster,Leinster,Connacht,Yorkshire,Lancashire,Cheshire,Derbyshire,
Nottinghamshire,Lincolnshire,Leicestershire,Staffordshire,Shropshire,Worcestershire,Warwickshire,Northamptonshire,Cambridgeshire,Norfolk,Suffolk,Essex,Hertfordshire,Bedfordshire,Buckinghamshire,Oxfordshire,Gloucestershire,Wiltshire,Berkshire,Hampshire,
Surrey,Kent,Sussex,Dorset,Devon,Cornwall,Somerset,Cumbria,Northumberland,Durham,Merseyside,Greater Manchester,Tyneside,Teesside,Midlands,West Midlands,East Anglia,Fife,Highlands,Orkney,Shetland,Hebrides,Anglesey,Gwynedd,Powys,Jersey,Guernsey,Isle of Man,
Isle of Wight,Gibraltar,Donegal,Galway,Mayo,Kerry,Clare,Tipperary,Wicklow,Wexford`;

export const AMERICAS_AND_OCEANIA = `
Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Labrador,Nova Scotia,Ontario,Prince Edward Island,Quebec,Québec,Saskatchewan,Yukon,Nunavut,Northwest Territories,Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,
Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,
Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,Puerto Rico,Guam,American Samoa,Calif.,Ill.,Mass.,Fla.,Pa.,Ga.,Ariz.,Mich.,Tenn.,Wash.,Wis.,Minn.,Va.,Conn.,
Aguascalientes,Baja California,Campeche,Chiapas,Chihuahua,Coahuila,Colima,Durango,Guanajuato,Guerrero,Hidalgo,Jalisco,Michoacán,Michoacan,Morelos,Nayarit,Nuevo León,Nuevo Leon,Oaxaca,Puebla,Querétaro,Quintana Roo,San Luis Potosí,Sinaloa,Sonora,Tabasco,
Tamaulipas,Tlaxcala,Veracruz,Yucatán,Yucatan,Zacatecas,Acre,Alagoas,Amapá,Amazonas,Bahia,Ceará,Espírito Santo,Goiás,Maranhão,Mato Grosso,Mato Grosso do Sul,Minas Gerais,Pará,Paraíba,Paraná,Pernambuco,Piauí,Rio Grande do Norte,Rio Grande do Sul,
Rondônia,Roraima,Santa Catarina,São Paulo,Sergipe,Tocantins,Chubut,Chaco,Corrientes,Entre Ríos,Formosa,Jujuy,La Pampa,Mendoza,Misiones,Neuquén,Río Negro,Salta,Santa Cruz,Santiago del Estero,Tierra del Fuego,Tucumán,Patagonia,Antioquia,Arauca,Atlántico,
Bolívar,Boyacá,Caldas,Caquetá,Casanare,Cauca,Chocó,Cundinamarca,Guaviare,Huila,La Guajira,Magdalena,Meta,Nariño,Norte de Santander,Putumayo,Quindío,Risaralda,Tolima,Valle del Cauca,Apurímac,Arequipa,Ayacucho,Cajamarca,Cusco,Cuzco,Huánuco,Junín,Loreto,
Madre de Dios,Puno,Ucayali,Guayas,Manabí,Pichincha,Esmeraldas,Araucanía,Antofagasta,Atacama,Biobío,Coquimbo,Valparaíso,Magallanes,Zulia,Táchira,Apure,Mérida,Miranda,Essequibo,Guanacaste,Limón,Puntarenas,Alajuela,Cartago,Heredia,Petén,Quetzaltenango,
Cortés,Olancho,Darién,Chiriquí,Matagalpa,Holguín,Camagüey,Matanzas,Artemisa,New South Wales,Queensland,South Australia,Tasmania,Victoria,Western Australia,Northern Territory,Canberra,Auckland,Canterbury,Otago,Southland,Waikato,Taranaki,Northland,Hawke's Bay,
Bay of Plenty,Marlborough,Manawatu,Gisborne,Wairarapa,Bougainville,Guadalcanal,Tahiti,Polynesia,Melanesia,Micronesia,Latin America,South America,North America,Central America,Caribbean,West Indies,New England,Midwest,Silicon Valley,Amazon,Amazonia`;
