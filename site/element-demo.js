const [check, headline, told] = ['factlint-check', '#headline', '#told'].map((part) => document.querySelector(part))

headline.addEventListener('input', () => check.setAttribute('headline', headline.value))
check.addEventListener('factlint-findings', ({ detail }) => {
  const errors = detail.findings.filter(({ severity }) => severity === 'error').length
  told.textContent =
    errors === 0 ? 'Ready to publish.' : `Correct ${errors} ${errors === 1 ? 'error' : 'errors'} before you publish.`
})
