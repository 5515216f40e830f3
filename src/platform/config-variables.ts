import * as z from 'zod'

/** One environment variable. `expects` is Dutch, for the screen; `meaning` is English, for developers. */
export type Variable = {
  schema: z.ZodType
  fallback?: string
  secret?: true
  expects: string
  meaning: string
}

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .refine((n) => n >= from && n <= to)

const url = (protocols: RegExp) =>
  z.url({ protocol: protocols }).transform((text) => text.replace(/\/+$/, ''))

/** The whole configuration: every variable that Vonk reads, and nothing else. docs/beheer/configuratie.md follows it. */
export const variables = {
  PORT: {
    schema: wholeNumber(1, 65535),
    fallback: '3000',
    expects: 'een geheel getal van 1 tot en met 65535',
    meaning: 'Port the web server listens on.',
  },
  HOST: {
    schema: z.string().regex(/^[\w.:-]+$/),
    fallback: '127.0.0.1',
    expects: 'een IP-adres of een hostnaam, bijvoorbeeld 0.0.0.0',
    meaning: 'Address the web server listens on.',
  },
  VONK_URL: {
    schema: url(/^https?$/),
    expects: 'een webadres dat met http:// of https:// begint, bijvoorbeeld https://vonk.voorbeeld.nl',
    meaning:
      'Public address of this Vonk, used in mails and links. Default, in a demo only: `http://localhost:` and the port.',
  },
  VONK_INSTELLINGEN: {
    schema: z.string(),
    expects: 'een bestand',
    meaning: 'File with settings; see settings.ts. Default: `vonk.env` in the clone, when it is there.',
  },
  VONK_DATA: {
    schema: z.string(),
    expects: 'een map',
    meaning:
      'Folder for the data of the embedded database. Default: `data` in the clone, or `/var/lib/vonk-…` when the clone is closed to the database user (only as root).',
  },
  VONK_BESTANDEN: {
    schema: z.string(),
    expects: 'een map',
    meaning: 'Folder for the files that members add. Default: `bestanden` in the folder for the data.',
  },
  VONK_OPSLAG_ADRES: {
    schema: z.url({ protocol: /^https?$/ }).regex(/^https?:\/\/[^/?#@]+\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
    expects:
      'het adres van de opslag met de naam van de emmer, bijvoorbeeld https://opslag.voorbeeld.nl/vonk',
    meaning: 'Keeps files in this bucket of a store that speaks S3, instead of in a folder.',
  },
  VONK_OPSLAG_REGION: {
    schema: z.string().regex(/^[a-z0-9-]{1,40}$/),
    fallback: 'eu-west-1',
    expects: 'wat de opslag ‘region’ noemt, bijvoorbeeld eu-west-1',
    meaning: 'Region of that store; many know only one and take any.',
  },
  VONK_OPSLAG_SLEUTEL: {
    schema: z.string().max(200),
    expects: 'de sleutel (access key id) van de opslag',
    meaning: 'Access key of that store.',
  },
  VONK_OPSLAG_GEHEIM: {
    schema: z.string().max(1000),
    secret: true,
    expects: 'het geheim (secret access key) dat bij de sleutel hoort',
    meaning: 'The secret that belongs to it.',
  },
  VONK_SCANNER: {
    schema: z.string().transform((text, context) => {
      const [, host, port] = /^([\w.-]+|\[[\da-f:]+\]):(\d{1,5})$/i.exec(text) ?? []
      if (host && Number(port) <= 65_535) return { host: host.replace(/[[\]]/g, ''), port: Number(port) }
      if (text.startsWith('/')) return { path: text }
      context.addIssue({ code: 'custom' })
      return z.NEVER
    }),
    expects: 'een server met een poort, bijvoorbeeld 127.0.0.1:3310, of het pad van een socket',
    meaning:
      'A virus scanner that speaks the language of ClamAV (clamd). When it gives no answer, no file is taken.',
  },
  DATABASE_URL: {
    schema: z.string().regex(/^postgres(ql)?:\/\/\S*$/),
    secret: true,
    expects: 'een adres van de vorm postgresql://gebruiker:wachtwoord@server:5432/database',
    meaning: 'PostgreSQL 15 or newer to use instead of the embedded one.',
  },
  NODE_ENV: {
    schema: z.enum(['development', 'production', 'test']),
    fallback: 'development',
    expects: 'development, production of test',
    meaning:
      '`production` for real use: JSON logs, never a demo. Default with a settings file: `production`.',
  },
  VONK_DEMO: {
    schema: z.enum(['0', '1']),
    expects: '0 of 1',
    meaning:
      'Whether an empty database becomes a demo, with invented people and sign-in by one click. Default: yes, unless `NODE_ENV=production`, `DATABASE_URL` or a settings file is there. It never changes what a database is.',
  },
  VONK_TWEEDE_FACTOR: {
    schema: z.enum(['0', '1', 'allen']),
    expects: '0, 1 of allen',
    meaning:
      'Whether a second factor is asked besides the link in a mail: for the powers of adviesteam and beheer (1), or of everybody to come in (allen, with VONK_GEHEIM). Default: 1, but 0 in the demo.',
  },
  VONK_GEHEIM: {
    schema: z.string().min(32).max(1000),
    secret: true,
    expects: 'minstens 32 willekeurige tekens',
    meaning:
      'Seals the secrets of apps that make codes for the second factor; without it those codes are not offered. Also goes into the hashes of addresses that want no mail.',
  },
  VONK_OIDC: {
    schema: z
      .string()
      .regex(/^[a-z][a-z0-9]{0,19}(\s*,\s*[a-z][a-z0-9]{0,19})*$/)
      .transform((text) => text.split(',').map((code) => code.trim()))
      .refine((codes) => new Set(codes).size === codes.length),
    expects: 'verschillende korte namen van kleine letters en cijfers, met komma’s ertussen',
    meaning:
      'Providers of OpenID Connect to sign in with, each a short name of its own; what each needs stands in config-oidc.ts.',
  },
  SMTP_URL: {
    schema: z.string().regex(/^smtps?:\/\/\S+$/),
    secret: true,
    expects: 'een adres van de vorm smtp://gebruiker:wachtwoord@server:587 of smtps://…:465',
    meaning: 'Mail server. Without it mails are kept and shown in a local mailbox page.',
  },
  MAIL_FROM: {
    schema: z.string().regex(/^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/),
    fallback: 'Vonk <vonk@localhost>',
    expects: 'een mailadres, bijvoorbeeld Vonk <vonk@voorbeeld.nl>',
    meaning: 'Sender of the mails.',
  },
  MAIL_BOUNCE: {
    schema: z.string().regex(/^[^<>@\s+]{1,30}@[^<>@\s]+$/),
    expects: 'een mailadres zonder plus, bijvoorbeeld vonk-retour@voorbeeld.nl',
    meaning:
      'Where mail that cannot be delivered comes back, for `vonk bounce`. Each mail has a plus and a token of its own before the @. Default: at the sender.',
  },
  VONK_THEMA: {
    schema: z.enum(['vonk', 'utrecht']),
    fallback: 'vonk',
    expects: 'vonk of utrecht',
    meaning: 'NL Design System theme.',
  },
  VONK_CONTACT: {
    schema: z
      .string()
      .regex(/^(https:\/\/\S+|(mailto:)?[^\s@:]+@[^\s@]+)$/)
      .transform((text) => (text.startsWith('https:') ? text : `mailto:${text.replace(/^mailto:/, '')}`)),
    expects: 'een mailadres of een webadres dat met https:// begint',
    meaning: 'Where people reach the operator: contact page, API document and security.txt.',
  },
  VONK_ORGANISATIE: {
    schema: z.string().max(200),
    expects: 'een naam van hoogstens 200 tekens',
    meaning:
      'Who runs this Vonk and is responsible for the data in it; on the contact, privacy and accessibility pages.',
  },
  VONK_TOEGANKELIJKHEID: {
    schema: url(/^https$/),
    expects: 'een webadres dat met https:// begint',
    meaning:
      'The accessibility statement in the register of the government; linked on the accessibility page.',
  },
  VONK_BRONCODE: {
    schema: url(/^https?$/),
    expects: 'een webadres dat met http:// of https:// begint',
    meaning: 'Where the source code of this Vonk can be read.',
  },
  VONK_PROXY: {
    schema: wholeNumber(0, 10),
    fallback: '0',
    expects: 'een geheel getal van 0 tot en met 10',
    meaning:
      'Number of trusted reverse proxies in front; the visitor’s address is taken from X-Forwarded-For accordingly.',
  },
  VONK_INKIJK_JAREN: {
    schema: wholeNumber(3, 20),
    fallback: '3',
    expects: 'een geheel getal van 3 tot en met 20',
    meaning: 'How many years after the award Vonk keeps who opened what while a tender ran.',
  },
  VONK_OPSCHORTENDE_DAGEN: {
    schema: wholeNumber(0, 100),
    fallback: '20',
    expects: 'een geheel getal van 0 tot en met 100',
    meaning:
      'The standstill: how many calendar days after the decision to award Vonk expects that it is definitive, and asks.',
  },
  LOG_LEVEL: {
    schema: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
    fallback: 'info',
    expects: 'trace, debug, info, warn, error, fatal of silent',
    meaning: 'How much is logged.',
  },
} as const satisfies Record<string, Variable>

export type VariableName = keyof typeof variables
