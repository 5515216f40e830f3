/** Its words, in English. */
export const begrippen = {
  bijlage: 'a file with a piece of content, read by whoever reads that',
  bijlagen: 'folder of the files that hang on what people wrote; their bytes are kept outside the database',
}
