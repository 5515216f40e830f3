import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

const cancelled = 'Er is nog geen passkey gebruikt. Probeer het opnieuw.'
const known = 'Op dit apparaat staat al een passkey van jou.'
const failed = 'Dat lukte niet. Probeer het over een paar minuten opnieuw.'

const sayError = (error: unknown): string => {
  const name = error instanceof Error ? error.name : ''
  if (name === 'InvalidStateError') return known
  return name === 'NotAllowedError' || name === 'AbortError' ? cancelled : failed
}

/**
 * `<passkey-knop doel uitdaging oorsprong>` around a form and, for browsers that cannot, a sentence: asks the server what
 * to sign, has the authenticator sign it, and sends the form with the answer in it.
 */
class PasskeyKnop extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    if (!form || !browserSupportsWebAuthn() || location.origin !== this.getAttribute('oorsprong')) return
    for (const part of this.querySelectorAll<HTMLElement>('[data-zonder]')) part.hidden = true
    for (const part of this.querySelectorAll<HTMLElement>('[data-met]')) part.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.ask(form).catch((error) => this.say(sayError(error)))
    })
  }

  async ask(form: HTMLFormElement) {
    this.say('')
    const answer = await fetch(this.getAttribute('uitdaging') ?? '', { method: 'POST' })
    if (answer.redirected) return location.assign(answer.url)
    if (!answer.ok) throw new Error(String(answer.status))
    const optionsJSON = await answer.json()
    const adds = this.getAttribute('doel') === 'toevoegen'
    const signed = await (adds ? startRegistration({ optionsJSON }) : startAuthentication({ optionsJSON }))
    const field = form.elements.namedItem('antwoord') as HTMLInputElement
    field.value = JSON.stringify(signed)
    form.submit()
  }

  say(text: string) {
    const place = this.querySelector('[role=alert]')
    if (place) place.textContent = text
  }
}

if (!customElements.get('passkey-knop')) customElements.define('passkey-knop', PasskeyKnop)
