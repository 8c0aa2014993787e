export const HELP = `Usage: npm run snapshot -- [options]

Draws a page of the atlas as SVG, PDF or PNG, without a browser.

What is shown
  --date DATE         a year or a day, 1938 to 1994: 1940, 1945-05-09
  --dates LIST        a sheet each: 1939..1956, 1945-05-01..1945-05-09, 1939,1941
  --scene ID          a named view of the atlas; brings its date and place
  --region ID         the territories of a region
  --territory ID      a selected territory
  --compare DATE      what changed between this date and --date
  --view Z/LAT/LON    as in the address of the atlas: 6.5/55.10/14.90
  --list              prints the ids of views, regions and territories

The sheet
  --paper NAME        a4 (the default), a3, letter, slide, square
  --portrait          upright
  --width, --height   instead of a paper: 180mm, 18cm, 7in, 1920px
  --title TEXT        in place of the sheet's own title; also --subtitle TEXT
  --note TEXT         what you add to the text of the sheet
  --headless          without title and date above the map, as in a journal
  --lang TAG          en (the default), et, lv, lt, fi, pl, uk, de, ru
  --colours NAME      colour (the default), grey, dark
  --names NAME        of towns: period (the default), today, both, none
  --graticule         numbered meridians and parallels
  --locator           a globe in a corner
  --code              the permalink as a QR code, too
  --site URL          the address of the atlas, for the permalink

The files
  --format LIST       svg, pdf, png, or several: svg,pdf (default: png)
  --dpi N             dots per inch of a PNG, 72 to 600 (default: 300)
  --outlines          letters of an SVG as lines
  --sources           all sources, numbered, on pages of their own in a PDF
  --out FOLDER        where the files go (default: here)

Files are named by date and what they show, such as soviet-occupations-1945-05-09-bornholm.pdf;
those that exist are replaced. Every file is written whole or not at all.
`
