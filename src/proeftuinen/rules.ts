/** A problem at the field for the kind of work. */
export const unknownCategorie = { path: ['categorie'], message: 'Kies een soort werk uit de lijst.' }
