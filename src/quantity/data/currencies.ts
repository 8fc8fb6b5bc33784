/** One currency, and how it is written. */
export interface CurrencyRow {
  /** Canonical name: English, singular, lower case. */
  unit: string
  /** ISO 4217 code. Empty where several countries share the name. */
  code: string
  /** Signs before or after the number; upper and lower case are different. */
  signs?: readonly string[]
  /** Spellings in words, lower case. */
  words: readonly string[]
  /** Words that have another meaning too ("won", "real"): this currency only after a large number or one with decimals. */
  doubtful?: readonly string[]
  /**
   * Signs and codes that begin names too ("R8", "TOP 10"): this currency only before an amount with a scale or groups ("R300
   * million", "R1,200").
   */
  doubtfulSigns?: readonly string[]
}

/** Codes that are also words or names in capitals: only before an amount with a scale or groups ("COP 300 million", not "COP 28"). */
const NAMES_TOO = new Set(
  'ALL AMD ANG BAM BOB COP CUC CUP GEL GIP HUF LAK MAD MOP NIO PAB PEN RON SHP SOS STN TOP TRY WST'.split(' '),
)

const words = (list: string): string[] => list.split(', ').filter(Boolean)
const signs = (list: string): string[] => list.split(' ').filter(Boolean)

/** Returns every country's name before every form of the noun: "fijian dollar", "fiji dollars". */
const named = (countries: string, nouns: string): string[] =>
  words(countries).flatMap((country) => words(nouns).map((noun) => `${country} ${noun}`))

interface More {
  /** Spellings that do not name the country: "quid". */
  also?: string
  doubtful?: string
  doubtfulSigns?: string
}

/** A currency whose name is that of a country, in several forms, and a noun, in singular and plural. */
const row = (
  code: string,
  unit: string,
  countries: string,
  nouns: string,
  written = '',
  more: More = {},
): CurrencyRow => ({
  unit,
  code,
  signs: signs(written),
  words: [...new Set([...(countries ? named(countries, nouns) : words(nouns)), ...words(more.also ?? '')])],
  doubtful: words(more.doubtful ?? ''),
  doubtfulSigns: [...signs(more.doubtfulSigns ?? ''), ...(NAMES_TOO.has(code) ? [code] : [])],
})

/** Tells whether the code of a currency is one before any number. */
export const isSureCode = (code: string): boolean => code !== '' && !NAMES_TOO.has(code)

const DOLLARS = 'dollar, dollars, dlr, dlrs'
const POUNDS = 'pound, pounds'
const FRANCS = 'franc, francs'
const PESOS = 'peso, pesos'
const RUPEES = 'rupee, rupees'
const DINARS = 'dinar, dinars'
const SHILLINGS = 'shilling, shillings'
const ROUBLES = 'rouble, roubles, ruble, rubles'

/** The currencies that factlint reads: those of ISO 4217, those that the euro replaced, and some of no country. A plain "$" is "dollar", whichever country's it is. */
export const CURRENCIES: readonly CurrencyRow[] = [
  // The most traded, and what their short names mean.
  row('USD', 'dollar', 'us, u.s., american, united states', DOLLARS, '$ US$ $US U.S.$ u.s$ us$ ＄ USD$ dlrs dlr Dlrs', {
    also: 'dollar, dollars, buck, bucks, usd, dlr, dlrs, greenbacks',
  }),
  row('EUR', 'euro', '', 'euro, euros, eur', '€', { doubtfulSigns: 'Euro Euros' }),
  row('GBP', 'pound sterling', 'british, uk, u.k.', POUNDS, '£ ￡ GB£ UK£', {
    also: 'pound sterling, pounds sterling, quid, gbp, stg',
    doubtful: 'sterling',
    doubtfulSigns: 'STG Stg',
  }),
  row('JPY', 'japanese yen', '', 'japanese yen, yen', '¥ Y= ￥ JP¥ 円', { doubtfulSigns: 'Y' }),
  row('CNY', 'chinese yuan', '', 'chinese yuan, yuan, renminbi, chinese renminbi', 'CN¥ RMB 元'),
  row('CHF', 'swiss franc', 'swiss', FRANCS, 'SFr Sfr SFr. sFr', { doubtfulSigns: 'Fr.' }),
  row('CAD', 'canadian dollar', 'canadian', DOLLARS, 'C$ $C CA$ $CA Can$ CAN$ Cdn$ CDN$ c$', {
    also: 'loonie, loonies',
  }),
  row('AUD', 'australian dollar', 'australian, aussie', DOLLARS, 'A$ $A AU$ $AU Au$ a$ Aus$'),
  row('NZD', 'new zealand dollar', 'new zealand, kiwi', DOLLARS, 'NZ$ $NZ'),
  row('HKD', 'hong kong dollar', 'hong kong', DOLLARS, 'HK$ $HK hk$'),
  row('SGD', 'singaporean dollar', 'singapore, singaporean', DOLLARS, 'S$ $S SG$'),
  // Africa
  row('ZAR', 'south african rand', '', 'south african rand, south african rands, rand, rands', '', {
    doubtfulSigns: 'R',
  }),
  row('NGN', 'nigerian naira', '', 'nigerian naira, nigerian nairas, naira, nairas', '₦ N=', { doubtfulSigns: 'N' }),
  row('GHS', 'ghanaian cedi', '', 'ghanaian cedi, ghanaian cedis, ghana cedi, ghana cedis, cedi, cedis', '₵ GH¢ GH₵'),
  row('KES', 'kenyan shilling', 'kenyan, kenya', SHILLINGS, 'Ksh KSh Sh Sh. Kshs KSh. Ksh. Shs'),
  row('UGX', 'ugandan shilling', 'ugandan, uganda', SHILLINGS, 'Ush USh Shs.'),
  row('TZS', 'tanzanian shilling', 'tanzanian, tanzania', SHILLINGS, 'Tsh TSh'),
  row('SOS', 'somali shilling', 'somali, somalian', SHILLINGS),
  row('', 'shilling', '', SHILLINGS),
  row('ETB', 'ethiopian birr', '', 'ethiopian birr, ethiopian birrs, birr, birrs', '', { doubtfulSigns: 'Br' }),
  row('ERN', 'eritrean nakfa', '', 'eritrean nakfa, eritrean nakfas, nakfa, nakfas', '', { doubtfulSigns: 'Nfk' }),
  row('DJF', 'djiboutian franc', 'djiboutian, djibouti', FRANCS, '', { doubtfulSigns: 'Fdj' }),
  row('ZMW', 'zambian kwacha', '', 'zambian kwacha, zambian kwachas, kwacha, kwachas', '', {
    doubtfulSigns: 'K ZK ZMK',
  }),
  row('MWK', 'malawian kwacha', '', 'malawian kwacha, malawian kwachas, malawi kwacha', '', { doubtfulSigns: 'MK' }),
  row('BWP', 'botswana pula', '', 'botswana pula, botswanan pula, botswanan pulas, pula, pulas'),
  row(
    'MZN',
    'mozambican metical',
    '',
    'mozambican metical, mozambican meticals, mozambican meticais, metical, meticals, meticais',
    '',
    { doubtfulSigns: 'MT' },
  ),
  row('AOA', 'angolan kwanza', '', 'angolan kwanza, angolan kwanzas, kwanza, kwanzas', '', { doubtfulSigns: 'Kz' }),
  row('NAD', 'namibian dollar', 'namibian, namibia', DOLLARS, 'N$'),
  row('LSL', 'lesotho loti', '', 'lesotho loti, lesotho lotis, lesotho maloti, maloti'),
  row('SZL', 'swazi lilangeni', '', 'swazi lilangeni, swazi emalangeni, lilangeni, emalangeni'),
  row('ZWL', 'zimbabwean dollar', 'zimbabwean, zimbabwe', DOLLARS, 'Z$ ZW$'),
  row('ZWG', 'zimbabwean gold', '', 'zimbabwean gold, zimbabwe gold', 'ZiG'),
  row('CDF', 'congolese franc', 'congolese', FRANCS, '', { doubtfulSigns: 'FC' }),
  row('RWF', 'rwandan franc', 'rwandan, rwanda', FRANCS, 'FRw Frw', { doubtfulSigns: 'RF' }),
  row('BIF', 'burundian franc', 'burundian, burundi', FRANCS, 'FBu'),
  row('KMF', 'comorian franc', 'comorian', FRANCS),
  row('GNF', 'guinean franc', 'guinean, guinea', FRANCS, '', { doubtfulSigns: 'FG' }),
  row('XAF', 'cfa franc', 'cfa, central african, central african cfa', FRANCS, 'FCFA CFAF'),
  row('XOF', 'west african franc', 'west african, west african cfa', FRANCS),
  row('MGA', 'malagasy ariary', '', 'malagasy ariary, malagasy ariaries, ariary, ariaries', '', {
    doubtfulSigns: 'Ar',
  }),
  row('MUR', 'mauritian rupee', 'mauritian, mauritius', RUPEES),
  row('SCR', 'seychellois rupee', 'seychellois, seychelles', RUPEES),
  row(
    'SLE',
    'sierra leonean leone',
    '',
    'sierra leonean leone, sierra leonean leones, sierra leone leone, leones',
    '',
    { doubtfulSigns: 'Le' },
  ),
  row('LRD', 'liberian dollar', 'liberian', DOLLARS, 'L$ LD$'),
  row('GMD', 'gambian dalasi', '', 'gambian dalasi, gambian dalasis, dalasi, dalasis'),
  row('CVE', 'cape verdean escudo', 'cape verdean, cape verde', 'escudo, escudos'),
  row(
    'STN',
    'sao tome dobra',
    '',
    'sao tome dobra, são tomé dobra, são tomé & príncipe dobras, são tomé & príncipe dobra, dobra, dobras',
    '',
    { doubtfulSigns: 'Db' },
  ),
  row('MRU', 'mauritanian ouguiya', '', 'mauritanian ouguiya, mauritanian ouguiyas, ouguiya, ouguiyas', '', {
    doubtfulSigns: 'UM',
  }),
  row('MAD', 'moroccan dirham', 'moroccan', 'dirham, dirhams'),
  row('DZD', 'algerian dinar', 'algerian', DINARS),
  row('TND', 'tunisian dinar', 'tunisian', DINARS, '', { doubtfulSigns: 'DT' }),
  row('LYD', 'libyan dinar', 'libyan', DINARS),
  row('EGP', 'egyptian pound', 'egyptian', POUNDS, 'E£ £E', { doubtfulSigns: 'LE' }),
  row('SDG', 'sudanese pound', 'sudanese', POUNDS),
  row('SSP', 'south sudanese pound', 'south sudanese', POUNDS, 'SS£'),
  row('SHP', 'saint helena pound', 'saint helena, st helena, st. helena', POUNDS),
  // Middle East and the Caucasus
  row('ILS', 'shekel', 'israeli, new, israeli new', 'shekel, shekels', '₪ NIS', { also: 'shekel, shekels' }),
  row('TRY', 'turkish lira', 'turkish', 'lira, liras', '₺', { doubtfulSigns: 'TL YTL' }),
  row('LBP', 'lebanese pound', 'lebanese', 'pound, pounds, lira', 'L£', { doubtfulSigns: 'LL' }),
  row('SYP', 'syrian pound', 'syrian', 'pound, pounds, lira', 'S£'),
  row('', 'lira', '', 'lira, liras, lire'),
  row('SAR', 'saudi riyal', 'saudi, saudi arabian', 'riyal, riyals, rial, rials', '', {
    also: 'riyal, riyals',
    doubtfulSigns: 'SR',
  }),
  row('QAR', 'qatari riyal', 'qatari, qatar', 'riyal, riyals, rial, rials', '', { doubtfulSigns: 'QR' }),
  row('IRR', 'iranian rial', 'iranian', 'rial, rials', '﷼', { also: 'rial, rials' }),
  row('', 'iranian toman', '', 'iranian toman, iranian tomans, toman, tomans'),
  row('OMR', 'omani rial', 'omani', 'rial, rials, riyal, riyals', '', { doubtfulSigns: 'RO' }),
  row('YER', 'yemeni rial', 'yemeni', 'rial, rials, riyal, riyals'),
  row(
    'AED',
    'emirati dirham',
    'united arab emirates, uae, u.a.e., emirati, emirates',
    'dirham, dirhams',
    'Dh Dhs Dhs.',
    {
      also: 'dirham, dirhams',
    },
  ),
  row('KWD', 'kuwaiti dinar', 'kuwaiti, kuwait', DINARS, 'KD'),
  row('BHD', 'bahraini dinar', 'bahraini, bahrain', DINARS),
  row('JOD', 'jordanian dinar', 'jordanian, jordan', DINARS),
  row('IQD', 'iraqi dinar', 'iraqi', DINARS),
  row('', 'dinar', '', DINARS),
  row('GEL', 'georgian lari', '', 'georgian lari, georgian laris, lari, laris', '₾'),
  row('AMD', 'armenian dram', '', 'armenian dram, armenian drams', '֏'),
  row(
    'AZN',
    'azerbaijani manat',
    '',
    'azerbaijani manat, azerbaijani manats, azeri manat, azeri manats, manat, manats',
    '₼',
  ),
  // Asia
  row('INR', 'indian rupee', 'indian', RUPEES, '₹'),
  row('PKR', 'pakistani rupee', 'pakistani, pakistan', RUPEES, 'PKRs'),
  row('LKR', 'sri lankan rupee', 'sri lankan, sri lanka', RUPEES, 'ரூ SLRs'),
  row('NPR', 'nepalese rupee', 'nepalese, nepali', RUPEES, 'NRs'),
  row('', 'rupee', '', RUPEES, 'Rs Rs. ₨ Re Re.'),
  row(
    'MVR',
    'maldivian rufiyaa',
    '',
    'maldivian rufiyaa, maldivian rufiyaas, maldives rufiyaa, rufiyaa, rufiyaas',
    '',
    { doubtfulSigns: 'Rf' },
  ),
  row('BTN', 'bhutanese ngultrum', '', 'bhutanese ngultrum, bhutanese ngultrums, ngultrum, ngultrums', 'Nu.'),
  row(
    'BDT',
    'bangladeshi taka',
    '',
    'bangladeshi taka, bangladeshi takas, bangladesh taka, taka, takas',
    '৳ Tk Tk. BDTk',
  ),
  row('AFN', 'afghan afghani', '', 'afghan afghani, afghan afghanis, afghanis', '؋'),
  row('IDR', 'indonesian rupiah', '', 'indonesian rupiah, indonesian rupiahs, rupiah, rupiahs', 'Rp Rp.'),
  row('MYR', 'malaysian ringgit', '', 'malaysian ringgit, malaysian ringgits, ringgit, ringgits', 'RM'),
  row('BND', 'brunei dollar', 'brunei, bruneian', DOLLARS, 'B$'),
  row('THB', 'thai baht', '', 'thai baht, thai bahts, baht, bahts', '฿'),
  row('PHP', 'philippine peso', 'philippine, philippines', PESOS, '₱ Php', { doubtfulSigns: 'P' }),
  row('VND', 'vietnamese dong', '', 'vietnamese dong, vietnam dong, dong', '₫ VNĐ'),
  row('LAK', 'lao kip', '', 'lao kip, laotian kip, laotian kips', '₭', { doubtful: 'kip' }),
  row('KHR', 'cambodian riel', '', 'cambodian riel, cambodian riels, riel, riels', '៛'),
  row('MMK', 'burmese kyat', '', 'burmese kyat, burmese kyats, myanmar kyat, myanmar kyats, kyat, kyats', '', {
    doubtfulSigns: 'Ks',
  }),
  row('KRW', 'south korean won', '', 'south korean won, korean won', '₩ W=', { doubtful: 'won' }),
  row('KPW', 'north korean won', '', 'north korean won'),
  row('TWD', 'taiwan dollar', 'new taiwan, taiwan, taiwanese', DOLLARS, 'NT$ TW$'),
  row(
    'MOP',
    'macanese pataca',
    '',
    'macanese pataca, macanese patacas, macau pataca, macau patacas, pataca, patacas',
    'MOP$',
  ),
  row(
    'MNT',
    'mongolian tugrik',
    '',
    'mongolian tugrik, mongolian tugriks, mongolian tögrög, tugrik, tugriks, tögrög, togrog',
    '₮',
  ),
  row(
    'KZT',
    'kazakh tenge',
    '',
    'kazakh tenge, kazakhstani tenge, kazakhstani tenges, kazakhstan tenge, tenge, tenges',
    '₸',
  ),
  row(
    'UZS',
    'uzbek sum',
    '',
    'uzbek sum, uzbek soum, uzbek som, uzbek sums, uzbek soums, uzbekistani som, uzbekistani sum',
  ),
  row('KGS', 'kyrgyz som', '', 'kyrgyz som, kyrgyz soms, kyrgyzstani som, kyrgyzstani soms', '⃀'),
  row(
    'TJS',
    'tajik somoni',
    '',
    'tajik somoni, tajik somonis, tajikistani somoni, tajikistani somonis, somoni, somonis',
  ),
  row('TMT', 'turkmen manat', '', 'turkmen manat, turkmen manats, turkmenistani manat, turkmenistan manat'),
  // Europe
  row('RUB', 'russian ruble', 'russian', ROUBLES, '₽', { also: 'rouble, roubles, ruble, rubles' }),
  row('BYN', 'belarusian ruble', 'belarusian, belarusan, belarus', ROUBLES),
  row('', 'transnistrian ruble', 'transnistrian', ROUBLES),
  row(
    'UAH',
    'ukrainian hryvnia',
    '',
    'ukrainian hryvnia, ukrainian hryvnias, ukrainian hryvnya, hryvnia, hryvnias, hryvnya, hryvnyas, hryven',
    '₴',
  ),
  row('MDL', 'moldovan leu', '', 'moldovan leu, moldovan lei'),
  row('RON', 'romanian leu', '', 'romanian leu, romanian lei', '', { doubtful: 'lei' }),
  row('BGN', 'bulgarian lev', '', 'bulgarian lev, bulgarian leva, bulgarian levs', 'лв', { doubtful: 'leva, levs' }),
  row(
    'PLN',
    'polish zloty',
    '',
    'polish zloty, polish zlotys, polish złoty, zloty, zlotys, zlotych, złoty, złotys',
    'zł',
  ),
  row(
    'CZK',
    'czech koruna',
    '',
    'czech koruna, czech korunas, czech koruny, czech crown, czech crowns, koruna, korunas',
    'Kč',
  ),
  row('HUF', 'hungarian forint', '', 'hungarian forint, hungarian forints, forint, forints'),
  row('RSD', 'serbian dinar', 'serbian', DINARS),
  row('MKD', 'macedonian denar', '', 'macedonian denar, macedonian denars, macedonian denari, denar, denars'),
  row(
    'BAM',
    'bosnian mark',
    'bosnian, bosnian convertible, bosnia-herzegovina convertible, convertible',
    'mark, marks',
    '',
    { doubtfulSigns: 'KM' },
  ),
  row('ALL', 'albanian lek', '', 'albanian lek, albanian leke, albanian lekë, albanian leks'),
  row('SEK', 'swedish krona', 'swedish', 'krona, kronor, kronas, crown, crowns', 'SKr Skr', { also: 'kronor' }),
  row('NOK', 'norwegian krone', 'norwegian', 'krone, kroner, krones, crown, crowns', 'NKr Nkr'),
  row('DKK', 'danish krone', 'danish', 'krone, kroner, krones, crown, crowns', 'DKr Dkr'),
  row('ISK', 'icelandic krona', 'icelandic', 'krona, króna, kronur, krónur, crown, crowns', 'IKr', {
    also: 'kronur, krónur',
  }),
  row('', 'faroese krona', 'faroese', 'krona, króna, kronur, krónur'),
  row('', 'krone', '', 'krone, kroner', 'kr kr.', { doubtful: 'crowns' }),
  row('GIP', 'gibraltar pound', 'gibraltar', POUNDS),
  row('FKP', 'falkland islands pound', 'falkland, falkland islands, falklands', POUNDS, 'FK£'),
  row('', 'manx pound', 'manx, isle of man', POUNDS),
  row('', 'jersey pound', 'jersey', POUNDS),
  row('', 'guernsey pound', 'guernsey', POUNDS),
  // The Americas
  row('BRL', 'brazilian real', 'brazilian', 'real, reals, reais', 'R$', { also: 'reais', doubtful: 'reals' }),
  row('MXN', 'mexican peso', 'mexican', PESOS, 'Mex$ MX$ Mx$ MXN$'),
  row('ARS', 'argentine peso', 'argentine, argentinian, argentina, argentinean', PESOS, 'AR$'),
  row('CLP', 'chilean peso', 'chilean', PESOS, 'CL$ CLP$'),
  row('COP', 'colombian peso', 'colombian', PESOS, 'COL$ COP$'),
  row('CUP', 'cuban peso', 'cuban', PESOS),
  row('CUC', 'cuban convertible peso', 'cuban convertible', PESOS),
  row('UYU', 'uruguayan peso', 'uruguayan', PESOS, 'UY$ $U'),
  row('DOP', 'dominican peso', 'dominican', PESOS, 'RD$'),
  row('', 'peso', '', PESOS),
  row(
    'PEN',
    'peruvian sol',
    '',
    'peruvian sol, peruvian soles, peruvian sols, nuevo sol, nuevos soles, peruvian nuevo sol',
    'S/ S/.',
    { doubtful: 'soles' },
  ),
  row('BOB', 'bolivian boliviano', '', 'bolivian boliviano, bolivian bolivianos, boliviano, bolivianos', 'Bs Bs.'),
  row('VES', 'venezuelan bolivar', 'venezuelan', 'bolivar, bolivars, bolivares, bolívar, bolívars, bolívares', 'VEF', {
    also: 'bolivar, bolivars, bolivares, bolívar, bolívars, bolívares',
  }),
  row(
    'PYG',
    'paraguayan guarani',
    '',
    'paraguayan guarani, paraguayan guaranis, paraguayan guaraní, guaranis, guaranies, guaraníes',
    '₲',
    { doubtfulSigns: 'Gs' },
  ),
  row(
    'CRC',
    'costa rican colon',
    '',
    'costa rican colon, costa rican colons, costa rican colones, costa rican colón, costa rican colóns',
    '₡',
    { doubtful: 'colones' },
  ),
  row('SVC', 'salvadoran colon', '', 'salvadoran colon, salvadoran colones, salvadoran colón'),
  row('GTQ', 'guatemalan quetzal', '', 'guatemalan quetzal, guatemalan quetzales, guatemalan quetzals, quetzales', '', {
    doubtful: 'quetzals',
  }),
  row('HNL', 'honduran lempira', '', 'honduran lempira, honduran lempiras, lempira, lempiras'),
  row(
    'NIO',
    'nicaraguan cordoba',
    '',
    'nicaraguan cordoba, nicaraguan cordobas, nicaraguan córdoba, nicaraguan córdobas, cordobas, córdobas',
  ),
  row('PAB', 'panamanian balboa', '', 'panamanian balboa, panamanian balboas, balboas', 'B/.'),
  row('HTG', 'haitian gourde', '', 'haitian gourde, haitian gourdes, gourde, gourdes'),
  row('JMD', 'jamaican dollar', 'jamaican, jamaica', DOLLARS, 'J$ JA$'),
  row(
    'TTD',
    'trinidad and tobago dollar',
    'trinidad and tobago, trinidad & tobago, trinidadian, trinidad, tt',
    DOLLARS,
    'TT$',
  ),
  row('BBD', 'barbadian dollar', 'barbadian, barbados', DOLLARS, 'Bds$ BDS$'),
  row('BSD', 'bahamian dollar', 'bahamian, bahamas', DOLLARS, 'BS$'),
  row('BZD', 'belize dollar', 'belize, belizean', DOLLARS, 'BZ$'),
  row('BMD', 'bermudian dollar', 'bermudian, bermudan, bermuda', DOLLARS, 'BD$'),
  row('KYD', 'cayman islands dollar', 'cayman islands, cayman, caymanian', DOLLARS, 'CI$'),
  row('XCD', 'east caribbean dollar', 'east caribbean, eastern caribbean', DOLLARS, 'EC$'),
  row('GYD', 'guyanese dollar', 'guyanese, guyanaese, guyana', DOLLARS, 'G$ GY$'),
  row('SRD', 'surinamese dollar', 'surinamese, suriname', DOLLARS, 'SR$ Sr$'),
  row(
    'ANG',
    'netherlands antillean guilder',
    '',
    'netherlands antillean guilder, netherlands antillean guilders, antillean guilder, antillean guilders',
    'NAƒ',
  ),
  row('XCG', 'caribbean guilder', '', 'caribbean guilder, caribbean guilders', 'Cg.'),
  row('AWG', 'aruban florin', '', 'aruban florin, aruban florins', 'Afl.'),
  // Oceania
  row('FJD', 'fijian dollar', 'fijian, fiji', DOLLARS, 'F$ FJ$'),
  row('PGK', 'papua new guinean kina', '', 'papua new guinean kina, papua new guinea kina, png kina, kina'),
  row('SBD', 'solomon islands dollar', 'solomon islands, solomon', DOLLARS, 'SI$'),
  row('TOP', 'tongan paanga', '', "tongan paanga, tongan pa'anga, tongan paʻanga, paanga, pa'anga, paʻanga", 'T$'),
  row('WST', 'samoan tala', '', 'samoan tala, samoan talas', 'WS$'),
  row('VUV', 'vanuatu vatu', '', 'vanuatu vatu, vanuatu vatus, vatu', '', { doubtfulSigns: 'VT' }),
  row('XPF', 'cfp franc', 'cfp', FRANCS, 'CFPF'),
  // Currencies that are gone, in old sums
  row('DEM', 'german mark', 'german, deutsche, west german', 'mark, marks', 'DM', {
    also: 'deutschmark, deutschmarks, deutschemark, deutschemarks, d-mark, d-marks',
  }),
  row('', 'mark', '', '', '', { doubtful: 'marks' }),
  row('FRF', 'french franc', 'french', FRANCS, 'FF'),
  row('BEF', 'franc', '', FRANCS, 'BFr'),
  row('BEL', 'belgian franc', 'belgian', FRANCS),
  row('LUF', 'luxembourg franc', 'luxembourg', FRANCS, 'LuxF'),
  row('ITL', 'italian lira', 'italian', 'lira, lire, liras'),
  row('NLG', 'dutch guilder', 'dutch', 'guilder, guilders', 'ƒ Dfl', { also: 'guilder, guilders' }),
  row('ESP', 'peseta', '', 'peseta, pesetas, spanish peseta, spanish pesetas', 'Pta Ptas'),
  row('PTE', 'portuguese escudo', 'portuguese', 'escudo, escudos', '', { also: 'escudo, escudos' }),
  row('ATS', 'austrian schilling', '', 'austrian schilling, austrian schillings, schilling, schillings'),
  row('FIM', 'finnish markka', '', 'finnish markka, finnish markkas, finnish mark, finnish marks, markka, markkaa'),
  row('GRD', 'greek drachma', '', 'greek drachma, greek drachmas, drachmas, drachmae'),
  row('IEP', 'irish pound', 'irish', POUNDS, 'IR£', { also: 'irish punt, irish punts' }),
  row('EEK', 'estonian kroon', '', 'estonian kroon, estonian kroons, kroon, kroons'),
  row('LVL', 'latvian lat', '', 'latvian lat, latvian lats, lats'),
  row('LTL', 'lithuanian lita', '', 'lithuanian lita, lithuanian litas, litas'),
  row('SIT', 'slovenian tolar', '', 'slovenian tolar, slovenian tolars, tolar, tolars'),
  row('SKK', 'slovak koruna', '', 'slovak koruna, slovak korunas, slovak crown, slovak crowns'),
  row('CYP', 'cypriot pound', 'cypriot, cyprus', POUNDS),
  row('MTL', 'maltese lira', 'maltese', 'lira, liri'),
  row('HRK', 'croatian kuna', '', 'croatian kuna, croatian kunas, kuna, kunas'),
  row('ECS', 'ecuadorian sucre', '', 'ecuadorian sucre, ecuadorian sucres, sucres'),
  // Of no country
  row('XDR', 'special drawing right', '', 'special drawing right, special drawing rights', 'SDR'),
  row('BTC', 'bitcoin', '', 'bitcoin, bitcoins', '₿'),
  row('ETH', 'ether', '', 'ether'),
  row('XRP', 'ripple', '', ''),
  row('USDT', 'tether', '', ''),
  row('LTC', 'litecoin', '', 'litecoin, litecoins'),
  row('DOGE', 'dogecoin', '', 'dogecoin, dogecoins', 'Ð'),
]

/** A coin, which is a unit of its own. */
export interface CoinRow {
  /** Canonical name. */
  unit: string
  /** Spellings in words, lower case. */
  words: readonly string[]
  symbols: readonly string[]
  /** The currencies it is a part of. */
  of: readonly string[]
  /** How many of it make one of them. */
  parts: number
}

const coin = (unit: string, forms: string, of: string, parts = 100, symbols = ''): CoinRow => ({
  unit,
  words: words(forms),
  symbols: signs(symbols),
  of: words(of),
  parts,
})

/** Returns the units of the currencies whose name ends in the noun: "dollar", "australian dollar". */
const every = (noun: string): string =>
  CURRENCIES.map(({ unit }) => unit)
    .filter((unit) => unit === noun || unit.endsWith(` ${noun}`))
    .join(', ')

/** Returns the coin of every country whose currency is that noun: "canadian cents". */
const ofCountries = (noun: string, forms: string): string =>
  CURRENCIES.flatMap((currency) => currency.words.filter((word) => word.endsWith(` ${noun}`)))
    .flatMap((word) => words(forms).map((form) => `${word.slice(0, -noun.length)}${form}`))
    .join(', ')

/** Coins: what the currencies of ISO 4217 are divided into, without those whose name is a common word ("at", "ban"). */
export const COINS: readonly CoinRow[] = [
  coin(
    'cent',
    `cent, cents, euro cents, euro cent, eurocent, eurocents, cts, ${ofCountries('dollar', 'cent, cents')}`,
    `${every('dollar')}, euro, south african rand, ${every('guilder')}`,
    100,
    '¢ c ￠',
  ),
  coin('penny', 'penny, pence, pennies', 'pound sterling, pound, irish pound', 100, 'p'),
  coin('farthing', 'farthing, farthings', '', 960),
  coin('sen', 'sen', 'malaysian ringgit, indonesian rupiah, japanese yen, brunei dollar'),
  coin('paisa', 'paisa, paise', every('rupee')),
  coin('poisha', 'poisha', 'bangladeshi taka'),
  coin('centavo', 'centavo, centavos', `${every('peso')}, ${every('escudo')}, brazilian real`),
  coin(
    'centimo',
    'centimo, centimos, céntimo, céntimos',
    'venezuelan bolivar, costa rican colon, peruvian sol, peseta',
  ),
  coin('centime', 'centime, centimes', every('franc')),
  coin('rappen', 'rappen', 'swiss franc'),
  coin('pfennig', 'pfennig, pfennigs', 'german mark'),
  coin('groschen', 'groschen', 'austrian schilling'),
  coin('grosz', 'grosz, groszy', 'polish zloty'),
  coin('haler', 'haler, halers, haléř, haléřů', 'czech koruna'),
  coin('filler', 'fillér', 'hungarian forint'),
  coin('ore', 'öre, øre', 'swedish krona, norwegian krone, danish krone'),
  coin('stotinka', 'stotinka, stotinki', 'bulgarian lev'),
  coin('kopeck', 'kopeck, kopecks, kopek, kopeks, kopeyka, kopiyka, kopiykas', `${every('ruble')}, ukrainian hryvnia`),
  coin('tetri', 'tetri', 'georgian lari'),
  coin('agora', 'agora, agorot', 'shekel'),
  coin('kurus', 'kurus, kuruş', 'turkish lira'),
  coin(
    'piastre',
    'piastre, piastres, piaster, piasters',
    'egyptian pound, lebanese pound, syrian pound, sudanese pound',
  ),
  coin('halala', 'halala, halalas', 'saudi riyal'),
  coin('fils', 'fils', 'kuwaiti dinar, bahraini dinar, jordanian dinar, iraqi dinar', 1000),
  coin('baisa', 'baisa, baisas', 'omani rial', 1000),
  coin('millime', 'millime, millimes', 'tunisian dinar', 1000),
  coin('kobo', 'kobo', 'nigerian naira'),
  coin('pesewa', 'pesewa, pesewas', 'ghanaian cedi'),
  coin('ngwee', 'ngwee', 'zambian kwacha'),
  coin('tambala', 'tambala', 'malawian kwacha'),
  coin('thebe', 'thebe', 'botswana pula'),
  coin('jiao', 'jiao', 'chinese yuan', 10),
  coin('satang', 'satang', 'thai baht'),
  coin('toea', 'toea', 'papua new guinean kina'),
  coin('satoshi', 'satoshi, satoshis', 'bitcoin', 1e8),
]
