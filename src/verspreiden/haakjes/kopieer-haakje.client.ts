/** Copies at once, and counts it as the form would; without a clipboard the form leads to a page with the text. */
class KopieerHaakje extends HTMLElement {
  connectedCallback() {
    this.addEventListener('submit', this)
  }

  async handleEvent(event: Event) {
    const form = event.target as HTMLFormElement
    if (!navigator.clipboard) return
    event.preventDefault()
    try {
      await navigator.clipboard.writeText(this.dataset.tekst ?? '')
      await fetch(form.action, { method: 'post', body: new URLSearchParams() })
      this.querySelector('[role=status]')?.replaceChildren('Gekopieerd, met de bron erbij.')
    } catch {
      form.submit()
    }
  }
}

customElements.define('kopieer-haakje', KopieerHaakje)
