/** Words for people, in the plural, who may be under or over an age: "children under five", "those over 65". */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people persons those anyone everyone children kids babies infants boys girls teenagers youngsters adults men women pensioners citizens residents workers pupils students patients voters drivers players'.split(
    ' ',
  ),
)
