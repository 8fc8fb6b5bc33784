import { element, type Markup, rawMarkup } from '../markup.ts'
import { CHART_STYLE } from './style.ts'

/** Returns a chart as an SVG file, with the style that a page gives it otherwise. */
export const svgFile = (chartWith: (style: Markup) => Markup): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${chartWith(element('style', {}, rawMarkup(CHART_STYLE))).markup}\n`
