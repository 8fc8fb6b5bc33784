import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/article/index.ts'

test.each([
  [''],
  ['Six'],
  ['12 345'],
  ['Netanyahu, Gantz, Macron meet in Rafah'],
  ['Hamas kills 12 near Khan Younis'],
  ['Bundestag, Le Monde, El País, Corriere della Sera'],
  ['Acme Corp Q1 net 6,247,000 vs 5,587,000, rev 65.4 mln vs 53.6 mln'],
  ['“Vive la France!” the crowd shouted as the president of the republic left the palace for the last time.'],
  ['let x = foo(bar); const y = x => x + 1'],
])('%s counts as English', (text) => {
  expect(detectLanguage(text)).toBe('en')
})

test.each([
  ['fr', 'Les négociations reprendront jeudi à Doha, a déclaré le ministre des affaires étrangères devant la presse.'],
  ['de', 'Die Verhandlungen werden am Donnerstag fortgesetzt, sagte der Minister nach dem Treffen in Berlin.'],
  ['es', 'Los rehenes siguen en manos de la milicia, según el gobierno, que espera una respuesta esta semana.'],
  ['it', 'I negoziati riprenderanno giovedì, ha detto il ministro degli esteri dopo la riunione di ieri sera.'],
  ['pt', 'As negociações serão retomadas na quinta-feira, disse o ministro depois da reunião em Lisboa.'],
  ['he', 'השיחות יתחדשו ביום חמישי בדוחא'],
  ['ar', 'ارتفع عدد القتلى إلى اثني عشر'],
  ['ru', 'Переговоры возобновятся в четверг'],
  ['zh', '谈判将于周四恢复'],
  ['ja', '交渉は木曜日に再開される'],
])('%s is told from English', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})
