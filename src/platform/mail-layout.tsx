import type { Mail } from './mail.ts'

type Letter = {
  subject: string
  /** Paragraphs, in plain text. */
  lines: string[]
  action: { label: string; url: string }
  /** Why this person gets this mail. */
  why: string
}

/** One letter, written twice: as plain text and as the simplest HTML that says the same. */
export function letter({ subject, lines, action, why }: Letter): Mail {
  const text = [...lines, `${action.label}:\n${action.url}`, `--\n${why}`].join('\n\n')
  const html = (
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
      </body>
    </html>
  )
  return { subject, text, html: `<!doctype html>${html}` }
}
