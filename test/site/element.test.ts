import { expect, test } from 'vitest'
import { CHROMIUM } from '../support/browsers/browser.ts'
import { barriers, openSite } from './pages.ts'

const CHECK = "document.querySelector('factlint-check')"

test.skipIf(CHROMIUM === null)('the element checks a field, tells what it found, and corrects it', async () => {
  const page = await openSite('element.html')
  await page.until(`${CHECK}.findings !== null`)
  expect(await page.value(`${CHECK}.findings.map(({ check }) => check)`)).toEqual([
    'headline',
    'weekday',
    'arithmetic',
    'conversion',
  ])
  expect(await page.value("document.getElementById('told').textContent")).toBe('Correct 3 errors before you publish.')
  const shown = `${CHECK}.shadowRoot.querySelector`
  expect(await page.value(`${shown}('[role=status]').textContent`)).toBe(
    'Found 3 errors and 1 warning. 12 numbers read, 11 compared.',
  )
  expect(await barriers(page)).toEqual([])

  await page.value(`${shown}('.fix').click()`)
  await page.until(`${CHECK}.findings.length === 3`)
  expect(await page.value("document.getElementById('body').value")).toContain('on Tuesday, June 4, 2024')

  await page.value(`${shown}('.finding a[href^="#line"]').click()`)
  expect(await page.value("document.activeElement.id + ' ' + document.activeElement.selectionStart")).toBe('body 0')

  await page.value(`document.getElementById('body').value = 'Only 30 homes have power.'`)
  await page.value(`document.getElementById('body').dispatchEvent(new Event('input'))`)
  await page.value(`${CHECK}.removeAttribute('headline')`)
  await page.value(
    `${CHECK}.rules = [{ path: 'grid.yml', text: 'facts: { power: { match: { counts: [home], any: [power] }, values: [{ value: 40, from: 2024-06-01 }] } }' }]`,
  )
  await page.until(`${CHECK}.findings.length === 1`)
  expect(await page.value(`${CHECK}.findings[0].check`)).toBe('fact-value')
  await page.value(`${CHECK}.addEventListener('factlint-fix', (event) => {
    event.preventDefault()
    globalThis.asked = event.detail.fix.replacement
  })`)
  expect(await page.value(`${CHECK}.applyFix(${CHECK}.findings[0])`)).toBe(false)
  expect(await page.value('asked')).toBe('40')
  expect(await page.value("document.getElementById('body').value")).toBe('Only 30 homes have power.')

  await page.value(`${CHECK}.rules = [{ path: 'grid.yml', text: 'facts: 3' }]`)
  await page.until(`${shown}('[role=status]').textContent.includes('grid.yml:1: ')`)
  await page.value(`{
    const alone = document.createElement('factlint-check')
    alone.text = 'The parcel weighed five pounds (3.3 kg).'
    alone.setAttribute('packs', 'factlint/crisis')
    document.body.append(alone)
    globalThis.alone = alone.check()
  }`)
  expect(await page.value('alone.then(({ findings, mistakes }) => [findings[0].check, mistakes])')).toEqual([
    'conversion',
    [],
  ])
})
