export type Kop = { id: string; aan: string; onderwerp: string; bezorgdOp: Date }
export type Bericht = Kop & { tekst: string }

export type Part = { text: string; href?: string }

const address = /(https?:\/\/[^\s<>"]+)/

/** The text of a mail in parts; only an address of this Vonk itself becomes a link. */
export function linksIn(tekst: string, baseUrl: string): Part[] {
  const { origin } = new URL(baseUrl)
  return tekst
    .split(address)
    .filter((text) => text !== '')
    .map((text) =>
      address.test(text) && URL.parse(text)?.origin === origin ? { text, href: text } : { text },
    )
}
