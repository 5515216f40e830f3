import type { Mailsoort } from './mail-soorten.ts'

/** A mail as a noun writes it: reads well as text, one action, says why you got it. Made with `letter`. */
export type Mail = {
  /** Decides whether the receiver wants it, and whether it can be switched off. */
  soort: Mailsoort
  subject: string
  /** Paragraphs, in plain text. */
  lines: string[]
  action: { label: string; url: string }
  /** Why this person gets this mail. */
  why: string
  /** Where an answer goes; only with the consent of whose address it is. */
  antwoordAan?: string
}

export const letter = (mail: Mail): Mail => ({ ...mail, subject: onOneLine(mail.subject) })

/**
 * Without line breaks, which could begin another header, and without invisible marks, which could reorder what is seen.
 */
const onOneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim()

export type Written = { subject: string; text: string; html: string }

/** One letter, written twice: as plain text and as the simplest HTML that says the same. */
export function writeOut(mail: Mail, afmelden: string | null): Written {
  const { subject, lines, action, why } = mail
  const off = afmelden === null ? [] : [`Zet deze mails uit:\n${afmelden}`]
  const text = [...lines, `${action.label}:\n${action.url}`, `--\n${why}`, ...off].join('\n\n')
  return { subject, text, html: `<!doctype html>${<Html mail={mail} afmelden={afmelden} />}` }
}

const Html = ({ mail: { lines, action, why }, afmelden }: { mail: Mail; afmelden: string | null }) => (
  <html lang="nl">
    <body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #1c2145; max-width: 36em">
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      <p>
        <a href={action.url} style="color: #c2410c; font-weight: bold">
          {action.label}
        </a>
      </p>
      <p style="color: #4b5075; font-size: 14px">{why}</p>
      {afmelden !== null && (
        <p style="font-size: 14px">
          <a href={afmelden} style="color: #4b5075">
            Zet deze mails uit
          </a>
        </p>
      )}
    </body>
  </html>
)
