/** The rules of this pack, as YAML. */
declare const text: string
export default text
