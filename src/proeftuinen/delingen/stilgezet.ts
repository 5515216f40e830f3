/** What leads somewhere or does something, in the HTML that our own views made: there quotes and brackets are escaped. */
const tags = /<(\/?)([a-z][\w-]*)([^>]*)>/g
const leads =
  / (href|action|formaction|method|name|id|for|tabindex|autofocus|aria-(describedby|labelledby|controls))="[^"]*"/g
const controls = ['button', 'input', 'select', 'textarea']
const gone = /<(script|iframe|object)\b[\s\S]*?<\/\1>/g

/**
 * A page to look at: no link leads anywhere, no form can be sent, no button can be pressed, with JavaScript or without.
 * People who cannot see it still hear what it says.
 */
export const stilgezet = (html: string): string =>
  html.replace(gone, '').replace(tags, (tag: string, ...[close, name = '', rest = '']: string[]) => {
    if (name === 'form') return `<${close}div>`
    if (close) return tag
    const still = rest.replace(leads, '')
    return `<${name}${controls.includes(name) ? ' disabled' : ''}${still}>`
  })

/** What stands between its header and its footer. */
export const hoofdVan = (page: string): string => /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? ''
