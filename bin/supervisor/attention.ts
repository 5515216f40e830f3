import type { Config } from '#src/platform/config.ts'
import { settingsInUse } from '#src/platform/settings.ts'
import { openMail } from '#src/platform/smtp.ts'

const openFile = (file: string) =>
  `iedereen op deze computer kan bij de geheimen in ${file}: geef de opdracht ‘chmod 640 ${file}’.`

const wordsOf = {
  unencrypted:
    'SMTP_URL laat mail onversleuteld gaan: haal ‘requireTLS=false’ weg zodra de mailserver TLS kan.',
  unchecked: 'SMTP_URL kijkt niet of het de goede mailserver is: haal ‘tls.rejectUnauthorized’ weg.',
}

/** Says at the start what works, and is less safe than it could be. */
export function sayAttention({ smtpUrl }: Pick<Config, 'smtpUrl'>) {
  const settings = settingsInUse()
  const points = [
    ...(settings?.isOpen ? [openFile(settings.file)] : []),
    ...(smtpUrl ? openMail(smtpUrl).map((kind) => wordsOf[kind]) : []),
  ]
  for (const point of points) console.log(`  Let op: ${point}`)
}
