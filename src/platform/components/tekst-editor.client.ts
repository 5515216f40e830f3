import '@github/markdown-toolbar-element'

/** What the toolbar offers, by the names of markdown-toolbar-element. */
const buttons = [
  ['bold', 'Vet'],
  ['italic', 'Cursief'],
  ['unordered-list', 'Lijst'],
  ['ordered-list', 'Genummerd'],
  ['link', 'Link'],
] as const

const toolbarFor = (field: HTMLTextAreaElement) => {
  const toolbar = document.createElement('markdown-toolbar')
  toolbar.className = 'vonk-opmaak'
  toolbar.setAttribute('for', field.id)
  toolbar.setAttribute('aria-label', `Opmaak van ${field.labels[0]?.firstChild?.textContent ?? 'de tekst'}`)
  toolbar.append(...buttons.map(([style, label]) => button(style, label)))
  return toolbar
}

const button = (style: string, label: string) => {
  const made = document.createElement('button')
  made.type = 'button'
  // The toolbar is one stop for the Tab key; the arrow keys go from button to button.
  made.tabIndex = -1
  made.dataset.mdButton = style
  made.textContent = label
  return made
}

/** `<tekst-editor>` around a text field: buttons for what its text can hold. */
class TekstEditor extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('textarea')
    if (!field || this.querySelector('markdown-toolbar')) return
    this.prepend(toolbarFor(field))
  }
}

if (!customElements.get('tekst-editor')) customElements.define('tekst-editor', TekstEditor)
