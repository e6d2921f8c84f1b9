import type { CueExamples, NoteCues } from "../../../note-cues";

export const photoOrMarking: NoteCues = {
  says: `
photo|photos|picture|pictures|image|images|pics : <num>
images|image ..6 taken|obtained|captured by|today|before|during
took|taken ..3 snap|snaps|snapshots
imaged
images captured|saved|taken|obtained
image|photo capture
dots|dot|ink ..2 placed|on
marked out|off
skin marker
photodoc
photo|photos|photograph|photographs|photographed|photography|photographic|pics|pic|picture|pictures|snapshot|snapshots|fotos|foto|fotografias
photodocument*
clinical|baseline|digital|before|preprocedure|procedure image|images|imaging
image|images were|was? saved|taken|uploaded|obtained|captured|stored
<lesion> ..4 <marked>
site|sites|target|targets|area|areas|each|all|these|them ..4 <marked>
marked ,|.|;
<marked> with|each|the|all|using|by|out|before|prior|on
<marked> in ink|pen
<marked> ..3 <lesion>
surgical|skin pen|marker
gentian violet
lesion|lesions|site|skin marking
marking|markings
mark|marking the? ..2 <lesion>
marked|circled|outlined
views taken|captured|obtained
photo|photos|pictures|images|pics|views x <num>
<num> photos|photo|views|pictures|images|pics
preop|pre|post|before|after op|procedure|treatment|and|&|/ after|post? photos|photo|pics|pictures|images|photography
vectra|canfield|visia
drawn|drew|outlined|traced ..1 round|around|on ..3 pen|marker|ink|skin|lesion|lesions|nodule|papule|each|them|it
drawn|traced round|around|in|with
pen|ink|marker|sharpie marked|marks|dots|mark
marked|circled|dotted|outlined|inked|mapped in|w/|with|by|using|on|preop
lesions|sites|spots|bumps|papules|nodules|cysts|pustules mapped|diagrammed|diagramed|tagged|inked|dotted|circled|outlined|marked
body|face|lesion map|diagram|mapping
skin|surgical|marking pen|marker|markers|pens
photographic|photo|image documentation|record|documented
se tomaron|tomo fotos|fotografias|foto
marcadas|marcados|marcado|marcaron
fotografiado|fotografiadas|fotografiaron
snapped
pix|pixs
dotted|dots ..2 w/|with|marker|pen
photo|picture|image first|before|prior
took|takes|taking|took a|some? photo|photos|picture|pictures|pics|images
drew|drawn|draw ..2 ring|rings|circle|circles
photo'd|photoed|photo'ed
shots|stills|frames|snaps ..6 obtained|taken|captured|saved|stored|uploaded
before and|&|/ after shots
baseline|clinical|close shots|frames|stills|snaps
took|taken|takes ..2 shots|shot|frames|stills
imaging|imaged by|with|via|on|using ..2 phone|smartphone|app|camera|tablet|ipad|dermatoscope|dermoscope|ipod
<num> frames|snaps|stills
pen|ink|marker dot|dots|cross|crosses|ring|rings|circle|circles
`,
  denies: `
camera :|-? no|none|n <end>|.|,
forgot|forgotten|missed ..2 photo|photos|pic|pics|picture|pictures|camera
asked|asks|asking about|for|re ..2 photo|photos|photograph|photographs|picture|pictures|pics|images ..5 none|not|no|never|declined|refused
camera ..4 no|not ..2 photo|photos|picture|pictures|pics|image|images
does|did|do|would not want|wish|like|allow|permit|agree ..3 photo|photos|picture|pictures|photographs|photographed|pics|marked
doesn't|didn't|don't|wouldn't want|wish|like|allow|permit ..3 photo|photos|picture|pictures|photographs|photographed|pics|marked
no quiere|quiso|acepta|acepto|permite|permitio ..2 fotos|foto|fotografias
no image|images|imaging
no se tomaron|tomo fotos|fotografias|foto
no fotos|fotografias
sin fotos|fotografias
none was|were? taken of
not photographed|marked|imaged|circled|outlined
camera broken|down|unavailable|dead
no camera
rather not have ..1 pictures|photos
pictures|photos|photo|photograph|photographs not wanted|needed|wished
no pictures then
camera ..3 broken|down|dead|unavailable
did not|didn't|didnt mark|photograph|circle|outline|image
not|didn't want ..4 on camera|film
would|did|does|could not|never hear|let ..6 photo|photos|picture|pictures|photographs|photographed|pics|camera|marked
unphotographed
`,
  unlike: `
photo|picture|image|video|camera|screen ..3 blurred|blurry|froze|grainy|pixelated|unclear
photo|photos|picture|pictures|image|images ..4 is|are|was|were of the|a|his|her? toenail|nail|wart|mole|nevus|foot|hand|arm|leg|scalp|rash
asked|asks|asking about|re ..2 photo|photos|picture|pictures|pics
asked|asks|asking for a|the|some|any|more|her|his? photo|photos|picture|pictures|pics
cryo|acne|procedure|lesion ..1 body map|diagram
images|photos|pictures of|from the? ct|mri|xray|scan|ultrasound
photo|photos|picture|pictures|photographs ..2 of the|a? scalp|mole|moles|nevus|nevi|plaque|plaques|nail|nails|wart|warts|arm|arms|hand|hands|leg|legs|foot
photo|photos id|consent|consents
photo|photos|photograph|photographs|photographic consent|consents
consent*|consents for|to|with clinical? photo*|pictures
brought|showed|shows|sent|bring|shared|emailed|uploaded|brings ..4 photo|photos|pictures|photographs|pictures|images
photo|photos|picture|pictures|images submitted|sent|provided|forwarded by
photo|photos|picture|pictures|pics on ..1 phone
photo|photos|pictures from|of past|old|last|home|phone
photo|photos|pictures from her|his
markedly
marked improvement|erythema|tenderness|response|decrease|increase|pain|scarring|reduction|swelling
picture of health
clinical picture
being in photo|photos|pictures
avoids ..3 photo|photos|pictures
camera|cameras and|or|,|/ photo|photos
photo|picture frame|book|protection|damage|aged|aging
marked on the? chart
photosensitiv*
photodamage*
photoaging
mole|skin marking|markings
birth mark
selfies|selfie
marked as|for
form|consent ..4 for|of photography|photo|photos
photography|photo|image release
circle / fill
circle|circled one|all|answer|below|fill
has ..2 photo|photos|pictures on|from|of|at
from|per|via|through the? photo|photos|image|images|picture|pictures|pics :|,|reviewed|submitted|sent|alone|only
numbered ..1 <num>
photo|photos|picture|pictures|photograph|photographs|image|images belong|belongs
photo|photos|picture|pictures|photograph|photographs of the|a burn|wound|rash|foot|axilla|groin|knee|scalp|ulcer|tag|keratosis
photo|photos|picture|pictures|photograph|photographs|image|images of the|a|his|her? <organ>
photo|photos|picture|pictures|photograph|photographs|image|images of the|a|his|her? toenail|fingernail|thumb|palm|palms
picture|video|image|images froze|frozen|dropped|lagged|quality
flu|allergy|covid|steroid|kenalog|vaccine|booster|tetanus|shingles|insulin|b12 shot|shots
`,
  ofProcedure: true,
  allows: ["talkedAbout"],
};

export const examples: CueExamples = {
  documented: [
    "Lesions marked and photographed before treatment.",
    "Photos taken.",
    "Each papule was circled with a skin marker.",
    "Baseline clinical images were obtained.",
    "Photographs declined; lesions marked instead.",
  ],
  denied: [
    "None were taken of the chin.",
    "No photos.",
    "Photographs were not taken.",
    "Patient declined photographs.",
    "Photos: no",
  ],
  missing: [
    "Markedly inflamed.",
    "Photosensitivity discussed.",
    "Photographs will be taken at the next visit.",
    "Photo consent on file.",
    "Reviewed photographs from 2021.",
    "Photos taken at the last visit.",
  ],
};
