/** A table with more matching rows than this stays closed, because laying out thousands takes seconds. */
const MOST_OPENED = 300

/**
 * The script of the page. It shows only the findings and values that match the filter, opens the tables with matching
 * values while the filter is set, and opens all of them for printing. Without it everything is shown. It reads the page
 * and writes no markup.
 */
export const PAGE_SCRIPT = `
'use strict'
const form = document.querySelector('.filter')
const items = [...document.querySelectorAll('[data-item]')].map((node) => {
  const name = node.closest('[data-group]').querySelector('h3').textContent
  return { node, text: (node.textContent + ' ' + name).toLowerCase() }
})
const groups = [...document.querySelectorAll('[data-group]')]
const searched = new Set()
const apply = () => {
  const words = form.elements.words.value.toLowerCase().split(/\\s+/).filter(Boolean)
  const severities = [...form.querySelectorAll('[name=severity]')].filter((box) => box.checked).map((box) => box.value)
  const check = form.elements.check ? form.elements.check.value : ''
  const shown = { finding: 0, value: 0 }
  for (const { node, text } of items) {
    const { item, severity } = node.dataset
    const isAsked = item === 'value' || (severities.includes(severity) && (check === '' || check === node.dataset.check))
    node.hidden = !(isAsked && words.every((word) => text.includes(word)))
    if (!node.hidden) shown[item] += 1
  }
  for (const group of groups) group.hidden = !group.querySelector('[data-item]:not([hidden])')
  for (const details of document.querySelectorAll('details')) {
    const found = details.querySelectorAll('[data-item]:not([hidden])').length
    const isAsked = words.length > 0 && found > 0 && found <= ${MOST_OPENED}
    if (isAsked && !details.open) searched.add(details)
    if (isAsked) details.open = true
    else if (searched.delete(details)) details.open = false
  }
  const total = (item) => items.filter(({ node }) => node.dataset.item === item).length
  const told = (item, name) => (total(item) ? [shown[item] + ' of ' + total(item) + ' ' + name] : [])
  form.elements.shown.value = 'Showing ' + [...told('finding', 'findings'), ...told('value', 'values')].join(' and ') + '.'
}
form.hidden = items.length === 0
form.addEventListener('input', apply)
form.addEventListener('submit', (event) => event.preventDefault())
document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.matches('input, select')
  if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    form.elements.words.focus()
  }
})
let closed = []
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll('details:not([open])')]
  for (const details of closed) details.open = true
})
addEventListener('afterprint', () => {
  for (const details of closed) details.open = false
})
apply()
`
