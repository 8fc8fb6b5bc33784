/**
 * Makes a list of buttons with `role="tab"` work: one is chosen at a time, by a click or by the arrow keys, and its panel
 * is shown. Calls `onShow` with the id of the panel.
 */
export function makeTabs(list: HTMLElement, onShow: (panel: string) => void = () => {}): (panel: string) => void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
  const panelOf = (tab: HTMLElement): string => tab.getAttribute('aria-controls') ?? ''
  const show = (chosen: HTMLElement): void => {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen))
      tab.tabIndex = tab === chosen ? 0 : -1
      const panel = document.getElementById(panelOf(tab))
      if (panel) panel.hidden = tab !== chosen
    }
    onShow(panelOf(chosen))
  }
  list.addEventListener('click', ({ target }) => {
    const tab = (target as Element).closest<HTMLElement>('[role=tab]')
    if (tab) show(tab)
  })
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined || at < 0) return
    event.preventDefault()
    const tab = tabs.at(to % tabs.length)
    if (!tab) return
    show(tab)
    tab.focus()
  })
  return (panel) => {
    const tab = tabs.find((one) => panelOf(one) === panel)
    if (tab) show(tab)
  }
}
