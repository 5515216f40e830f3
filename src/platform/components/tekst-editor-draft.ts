/** `was`: what the page held when this was typed; when it holds something else by now, the draft waits to be asked for. */
type Draft = { was: string; text: string }

/** Keeps what is typed as long as this tab lives, until it is sent: leaving the page by accident loses nothing. */
export function keepDraft(field: HTMLTextAreaElement) {
  const key = `concept ${field.form?.getAttribute('action')} ${field.name}`
  const found = read(key)
  if (found && found.text !== field.value) offer(field, key, found)
  field.addEventListener('input', () => {
    const { defaultValue: was, value: text } = field
    if (text === was) forget(key)
    else write(key, { was, text })
  })
  field.form?.addEventListener('submit', () => forget(key))
}

/** Puts it back, with a way to undo that. Over a text that is new to the reader it does so only when told to. */
function offer(field: HTMLTextAreaElement, key: string, { was, text }: Draft) {
  const notice = document.createElement('p')
  notice.className = 'vonk-concept'
  notice.role = 'status'
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'vonk-linkknop'
  const other = field.value
  const show = (restored: boolean) => {
    field.value = restored ? text : other
    if (restored) write(key, { was: field.defaultValue, text })
    button.textContent = restored ? 'Haal het weg' : 'Zet het terug'
    notice.replaceChildren('Dit veld had je eerder ingevuld, maar nog niet verstuurd. ', button)
    button.onclick = () => {
      show(!restored)
      if (restored) forget(key)
      field.focus()
    }
  }
  show(was === field.defaultValue)
  field.after(notice)
}

// Storage may be switched off or full: then a page is a page, and nothing is kept.
function read(key: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

function write(key: string, draft: Draft) {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft))
  } catch {}
}

function forget(key: string) {
  try {
    sessionStorage.removeItem(key)
  } catch {}
}
