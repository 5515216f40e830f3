/** A title as it is compared: whatever its capitals, spaces and a mark for what must be filled in. */
export const plainTitle = (titel: string): string =>
  titel
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[ '"]+|[ *:'"]+$/g, '')
