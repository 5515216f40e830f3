import { line, optionalLine } from './fields.ts'

/** The letters of the Latin alphabet as the languages of Europe and Vietnam write them, each with two marks at most. */
const letter = String.raw`(?:[A-Za-zÆæŒœØøÐðÞþßẞŁłĐđĦħıŊŋŦŧƏə][\u0300-\u0331]{0,2})`
const person = new RegExp(`^(?:${letter}|[ '’‘.,()-])+$`)
const organisation = new RegExp(`^(?:${letter}|[0-9 '’‘“”".,:;()&/+!–-])+$`)
const twoLetters = /\p{L}\P{L}*\p{L}/u
/** What a mail program would make a link of. */
const address = /\/\/|[\p{L}\p{N}]{2}\.\p{L}{2}|\p{Ll}\.\p{Ll}{2}/u

const isName = (naam: string, allowed: RegExp) =>
  allowed.test(naam.normalize('NFD')) && twoLetters.test(naam) && !address.test(naam)

const notOfPerson =
  'Schrijf een naam met Latijnse letters, zoals Zoë van ’t Hof-Şahin. Cijfers, een webadres en andere tekens kunnen er niet in.'
const notOfOrganisation =
  'Schrijf een naam met Latijnse letters of cijfers, zonder webadres, zoals Gemeente ’s-Hertogenbosch.'

const tidy = (naam: string) => naam.replace(/\u2011/g, '-').replace(/[^\S\n]+/g, ' ')

/** `nu`: the present name, which is always accepted. */
type Known = { nu?: string | undefined }

/** A name of a person. It stands above what they write and in mails, so it must look like a name. */
export const persoonsnaam = ({ nu }: Known = {}) =>
  line({ min: 2, max: 100 })
    .overwrite(tidy)
    .refine((naam) => naam === nu || isName(naam, person), notOfPerson)

export const optionalPersoonsnaam = () =>
  optionalLine({ max: 100 }).refine((naam) => naam === '' || isName(naam, person), notOfPerson)

export const organisatienaam = ({ nu }: Known = {}) =>
  line({ min: 2, max: 200 })
    .overwrite(tidy)
    .refine((naam) => naam === nu || isName(naam, organisation), notOfOrganisation)

/** Why this cannot be the name of a new organisation; asked after it was looked up among those that are there. */
export const organisatienaamProblem = (naam: string): string | null =>
  isName(tidy(naam), organisation) ? null : notOfOrganisation

const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
}

/**
 * What is left of a name when capitals, accents, blanks and signs are taken off, and letters that look alike are one:
 * two names with the same of this are read as the same. Other alphabets do not come in, so that these few are enough.
 */
export const sameLooking = (naam: string): string =>
  naam
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (sign) => plain[sign] ?? '')
    .replace(/[l1]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
