/** A second click on a button that is already at work does nothing; the server would see through it, but people worry. */
const patience = 15_000
const busy = new Map<HTMLFormElement, () => void>()

function begin(form: HTMLFormElement, button: HTMLElement | null) {
  const label = button?.innerHTML ?? ''
  button?.setAttribute('aria-disabled', 'true')
  button?.replaceChildren('Even geduld…')
  busy.set(form, () => {
    busy.delete(form)
    button?.removeAttribute('aria-disabled')
    if (button) button.innerHTML = label
  })
  // The answer may be a file, and then this page stays.
  setTimeout(() => busy.get(form)?.(), patience)
}

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement
  if (event.defaultPrevented || form.method !== 'post') return
  if (busy.has(form)) event.preventDefault()
  else begin(form, event.submitter)
})

// Back from the next page, as it was left.
window.addEventListener('pageshow', () => {
  for (const again of [...busy.values()]) again()
})
