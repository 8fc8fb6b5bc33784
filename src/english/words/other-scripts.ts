/**
 * Countries, peoples, capitals and movements whose names are written in another script at home, so that English writers
 * spell them and their people in several ways: lower case, one word each.
 */
export const OTHER_SCRIPTS: ReadonlySet<string> = new Set(
  `
  israel israeli hebrew palestine palestinian palestinians gaza hamas jihad egypt egyptian cairo qatar qatari doha jordan
  jordanian amman lebanon lebanese beirut hezbollah hizbullah syria syrian damascus iran iranian iranians tehran persian
  ayatollah irgc iraq iraqi baghdad saudi riyadh yemen yemeni houthi houthis sanaa emirates emirati dubai kuwait kuwaiti
  bahrain bahraini oman omani arab arabs arabic kurdish kurd islam islamic islamist muslim muslims shia shiite sunni
  russia russian russians moscow kremlin soviet ukraine ukrainian ukrainians kyiv kiev belarus belarusian minsk georgia
  georgian tbilisi armenia armenian yerevan azerbaijan azerbaijani baku kazakhstan kazakh uzbekistan uzbek tajikistan
  tajik kyrgyzstan kyrgyz turkmenistan chechnya chechen afghanistan afghan kabul taliban pakistan pakistani islamabad
  kashmir india indian delhi mumbai hindu bangladesh bangladeshi dhaka lanka lankan tamil nepal nepali nepalese kathmandu
  tibet tibetan mongolia mongolian china chinese beijing xinhua uyghur taiwan taiwanese taipei japan japanese tokyo korea
  korean koreans seoul pyongyang thailand thai bangkok myanmar burma burmese rohingya cambodia cambodian laos serbia
  serbian belgrade macedonia macedonian greece greek athens bulgaria bulgarian sofia ethiopia ethiopian eritrea sudan
  sudanese khartoum darfur morocco moroccan algeria algerian algiers tunisia tunisian tunis libya libyan tripoli benghazi
  somalia somali mogadishu maldives
  `
    .trim()
    .split(/\s+/),
)
