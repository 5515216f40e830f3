import './meer-dicht.ts'

/** Where a browser keeps that somebody does not want the key alone: who speaks to the computer types letters by accident. */
const uit = 'vonk-zoektoets-uit'
const isOff = () => localStorage.getItem(uit) !== null

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** `/` goes to the field for searching, unless somebody types or turned it off; Control (or Command) with it always does. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.altKey || event.defaultPrevented) return
  if (!event.ctrlKey && !event.metaKey && (isTyping(event.target) || isOff())) return
  const field = document.querySelector<HTMLInputElement>('#zoek-overal, #kop-zoek')
  if (!field) return
  event.preventDefault()
  if (field.offsetParent) field.select()
  else location.assign(field.form?.action ?? '')
})

/** The choice itself, on the page for searching: shown where there is a script to follow it. */
class ZoekToets extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector<HTMLInputElement>('input')
    if (!box) return
    box.checked = !isOff()
    box.addEventListener('change', () => {
      if (box.checked) localStorage.removeItem(uit)
      else localStorage.setItem(uit, '1')
    })
    this.hidden = false
  }
}

customElements.define('zoek-toets', ZoekToets)
