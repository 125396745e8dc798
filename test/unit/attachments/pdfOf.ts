/** A page of a PDF: its words in the encoding of the font, or none. */
export interface PdfPage {
  words?: Buffer
  /** The text of a comment on it. */
  note?: string
}

/**
 * A PDF whose font is not in it and whose letters are numbered as Chinese programs do (GBK-EUC-H):
 * whoever reads it must bring that table along.
 */
export const pdfOf = (pages: readonly PdfPage[], trailer = ''): Buffer => {
  const kids = pages.map((_, at) => `${5 + at * 3} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>',
    ...pages.flatMap(({ words, note }, at) => {
      const first = 5 + at * 3
      const drawn = words ? `BT /F1 12 Tf 72 700 Td <${words.toString('hex')}> Tj ET` : ''
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 1} 0 R${note ? ` /Annots [${first + 2} 0 R]` : ''} >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
        `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (${note ?? ''}) >>`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
