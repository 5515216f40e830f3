/** Stands where a contact detail stood. */
export const REDACTED = '[contactgegeven weggelaten]'
/** Stands where a number stood that may be a BSN. */
export const NO_NUMBER = '[nummer weggelaten]'

const EMAIL =
  /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._%+'-]{0,63}\s?(?:@|\(at\)|\[at\])\s?(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,24}/giu

/** `Contactpersoon: J. de Vries`, to the end of the sentence; a dot after an initial or a title does not end it. */
const LABELLED =
  /\b(contactpersoon|contactpersonen|contact person|contactgegevens|aanspreekpunt|ter attentie van|t\.a\.v\.)\s*:?(?<=:|van|v\.)\s*(?:[^\n;.]|\.(?!\s|$)|(?<=\b(?:\p{L}|dhr|mw|mevr|drs|ing|ir|mr|dr))\.){1,120}/giu

/** `de heer J. van den Berg`: a form of address and a name with a capital. */
const ADDRESSED =
  /\b(?:[Dd]e heer|[Dd]hr\.?|[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|Mr\.|Mrs\.|Ms\.)(?:\s+(?:van|de|den|der|ten|ter|het|\p{Lu}[\p{L}.'’-]{0,40})){0,5}\s+\p{Lu}[\p{L}.'’-]{0,40}/gu

/** Not preceded by a letter, digit or dot: amounts, CPV codes and file numbers are not telephone numbers. */
const START = String.raw`(?<![\p{L}\d.,/-])`
const PHONES = [
  /\b(?:tel(?:efoon)?(?:nummer|nr)?|phone|mobiel|mob|fax)\b[^\d+(\n]{0,12}\(?\+?\d[\d\s()./-]{4,20}\d/giu,
  new RegExp(String.raw`${START}\+\s?[1-9](?:[\s()./-]{0,3}\d){7,14}(?!\d)`, 'gu'),
  new RegExp(String.raw`${START}00(?:31|32|33|44|49|352)(?:[\s()./-]{0,3}\d){7,12}(?!\d)`, 'gu'),
  new RegExp(String.raw`${START}(?!\d{2}[-./]\d{1,2}[-./]\d{4})\(?0[1-9](?:[\s()./-]{0,3}\d){8}(?!\d)`, 'gu'),
  new RegExp(String.raw`${START}0[89]00[\s-]?\d{4}(?!\d)`, 'gu'),
]

/**
 * Free text without e-mail addresses, telephone numbers and names that are introduced as a contact: each is replaced by
 * REDACTED. A name without any introduction cannot be recognised; the person who imports sees the text before saving.
 */
export function redact(text: string): string {
  const lines = text
    .replace(EMAIL, REDACTED)
    .replace(LABELLED, (_, label: string) => `${label}: ${REDACTED}`)
    .replace(ADDRESSED, REDACTED)
  return PHONES.reduce((rest, phone) => rest.replace(phone, REDACTED), lines)
}
