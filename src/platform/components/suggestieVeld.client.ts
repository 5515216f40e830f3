type Suggestion = Record<string, string | null>

const pause = 200

/**
 * `<suggestie-veld bron="/cpv" waarde="code" uitleg="nl">` around a text field: offers what the server knows while one
 * types. Without it the field is an ordinary text field, and so it stays when the server does not answer.
 */
class SuggestieVeld extends HTMLElement {
  #timer: number | undefined
  #asked = ''

  connectedCallback() {
    const input = this.querySelector('input')
    if (!input || this.querySelector('datalist')) return
    const list = document.createElement('datalist')
    list.id = `${input.id}-suggesties`
    this.append(list)
    input.setAttribute('list', list.id)
    input.autocomplete = 'off'
    input.addEventListener('input', () => this.#later(input, list))
  }

  disconnectedCallback() {
    clearTimeout(this.#timer)
  }

  #later(input: HTMLInputElement, list: HTMLDataListElement) {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#ask(input, list), pause)
  }

  async #ask(input: HTMLInputElement, list: HTMLDataListElement) {
    const q = input.value.trim()
    const isChosen = [...list.options].some((option) => option.value === q)
    if (q.length < 2 || q === this.#asked || isChosen) return
    this.#asked = q
    const found = await this.#fetch(q)
    // An answer that comes late is no longer what was asked.
    if (found && q === input.value.trim()) list.replaceChildren(...found.map((one) => this.#option(one)))
  }

  async #fetch(q: string): Promise<Suggestion[] | null> {
    try {
      const response = await fetch(`${this.getAttribute('bron')}?${new URLSearchParams({ q })}`)
      return response.ok ? ((await response.json()) as Suggestion[]) : null
    } catch {
      // Offline: typing goes on without suggestions.
      return null
    }
  }

  #option(one: Suggestion): HTMLOptionElement {
    const option = document.createElement('option')
    option.value = one[this.getAttribute('waarde') ?? ''] ?? ''
    option.label = [option.value, one[this.getAttribute('uitleg') ?? '']].filter(Boolean).join(' · ')
    return option
  }
}

if (!customElements.get('suggestie-veld')) customElements.define('suggestie-veld', SuggestieVeld)
