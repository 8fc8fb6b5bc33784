/** Defines the custom element `<factlint-check>`. */
import { FactlintCheck } from './factlint-check.ts'

export { FactlintCheck, type FindingsDetail, type FixDetail } from './factlint-check.ts'

customElements.get('factlint-check') ?? customElements.define('factlint-check', FactlintCheck)
