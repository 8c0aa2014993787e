/** The sheet as a PDF, with pages that follow it: vectors and text, the same in Node and in the reader's browser. */
import { escapeXml } from '../../drawing/svg'
import type { FaceFiles } from '../font/typefaces'
import { sizeOf } from '../sheetSize'
import { AUTHOR, type FileData } from '../svgFile'
import { readSvg } from '../svgTree'
import { ascii, PdfObjects, type PdfReference, textString } from './pdfObjects'
import { PdfPainter } from './pdfPainter'

const POINTS_PER_MM = 72 / 25.4

/**
 * @param pages the sheet and what follows it, drawn without fonts; their sizes are those of the pages
 * @param faces the files that hold their letters
 * @throws on SVG that `drawing` does not write
 */
export async function pdfFile(
  pages: readonly string[],
  faces: FaceFiles,
  data: FileData,
): Promise<Uint8Array<ArrayBuffer>> {
  const objects = new PdfObjects()
  const parent = objects.reserve()
  const painted = pages.map((page) => paintPage(page, faces, parent, objects))
  const kids = painted.map(({ page }) => page)
  objects.add({ Type: '/Pages', Kids: kids, Count: kids.length }, parent)
  const layers = painted.flatMap((page) => page.layers)
  const catalog = objects.add({
    Type: '/Catalog',
    Pages: parent,
    Lang: '(en)',
    Metadata: objects.addStream({ Type: '/Metadata', Subtype: '/XML' }, ascii(xmp(data)), true),
    ViewerPreferences: { DisplayDocTitle: 'true' },
    OCProperties: layers.length === 0 ? undefined : { OCGs: layers, D: { Order: layers, ON: layers } },
  })
  const info = objects.add({
    Title: textString(data.title),
    Author: textString(AUTHOR),
    Subject: textString(data.permalink),
    Creator: textString(data.software),
  })
  return objects.file(catalog, info)
}

function paintPage(page: string, faces: FaceFiles, parent: PdfReference, objects: PdfObjects) {
  const root = readSvg(page)
  const size = sizeOf(page)
  const [width, height] = [size.width * POINTS_PER_MM, size.height * POINTS_PER_MM]
  const units = Number(root.attributes['viewBox']?.split(' ')[2])
  const painter = new PdfPainter(root, faces, width / units, height, objects)
  const { content, resources, layers } = painter.finish()
  const added = objects.add({
    Type: '/Page',
    Parent: parent,
    MediaBox: [0, 0, width, height],
    Resources: resources,
    Contents: content,
  })
  return { page: added, layers }
}

/** The Extensible Metadata Platform's packet (ISO 16684-1), for programs that read it of any file. */
function xmp({ title, permalink, software }: FileData): string {
  const list = (kind: 'Alt' | 'Seq', content: string, language = '') =>
    `<rdf:${kind}><rdf:li${language}>${escapeXml(content)}</rdf:li></rdf:${kind}>`
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<dc:title>${list('Alt', title, ' xml:lang="x-default"')}</dc:title>`,
    `<dc:creator>${list('Seq', AUTHOR)}</dc:creator>`,
    `<dc:source>${escapeXml(permalink)}</dc:source>`,
    `<xmp:CreatorTool>${escapeXml(software)}</xmp:CreatorTool>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n')
}
