const pause = 2000
/** More than this no browser sends once its page is gone. */
const most = 60_000

const clock = () =>
  new Date().toLocaleTimeString('nl-NL', { hour: 'numeric', minute: '2-digit' }).replace(':', '.')

/** What is typed, without files and what is secret. */
function typedIn(form: HTMLFormElement): URLSearchParams {
  const typed = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    const secret = form.querySelector(`[type="password"][name="${CSS.escape(name)}"]`)
    if (typeof value === 'string' && name !== 'sleutel' && !secret) typed.append(name, value)
  }
  return typed
}

/**
 * `<concept-bewaren>` in a form: keeps at the server what is typed, a moment after, and when the page is left. Its
 * button does the same where there is no script. Once the form is sent nothing is kept until somebody types again.
 */
class ConceptBewaren extends HTMLElement {
  #timer: number | undefined
  #changed = false

  connectedCallback() {
    const form = this.closest('form')
    const button = this.querySelector('button')
    if (!form || !button || button.hidden) return
    button.hidden = true
    form.addEventListener('input', () => {
      this.#changed = true
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => this.#keep(form, button.formAction), pause)
    })
    form.addEventListener('submit', () => this.#stop())
    window.addEventListener('pagehide', () => this.#keep(form, button.formAction))
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#keep(form, button.formAction)
    })
  }

  disconnectedCallback() {
    this.#stop()
  }

  #stop() {
    this.#changed = false
    clearTimeout(this.#timer)
  }

  async #keep(form: HTMLFormElement, url: string) {
    if (!this.#changed || !this.isConnected) return
    this.#stop()
    const sleutel = new FormData(form).get('sleutel')
    this.#say(await this.#send(`${url}&sleutel=${sleutel}`, typedIn(form)))
  }

  /** Gives what became of it. The request goes on when the page is gone. */
  async #send(url: string, body: URLSearchParams): Promise<string> {
    try {
      const headers = { accept: 'text/plain' }
      const keepalive = body.toString().length < most
      const init: RequestInit = { method: 'POST', body, headers, keepalive, redirect: 'manual' }
      const answer = await fetch(url, init)
      if (answer.ok) return `Bewaard om ${clock()}`
      const said = answer.headers.get('content-type')?.startsWith('text/plain') && (await answer.text())
      return said || 'Niet bewaard. Ben je nog ingelogd?'
    } catch {
      return 'Niet bewaard: er is geen verbinding. Typ verder, dan probeert Vonk het opnieuw.'
    }
  }

  #say(said: string) {
    this.querySelector('[role="status"]')?.replaceChildren(said)
  }
}

if (!customElements.get('concept-bewaren')) customElements.define('concept-bewaren', ConceptBewaren)
