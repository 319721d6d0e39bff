import{html,lockSpans,renderComment}from"./shared-report.js";import{lockName}from"./shared-rules.js";import"./shared-grammar.js";import"./shared-core-6.js";
import"./shared-fastest-levenshtein.js";import"./shared-core-8.js";import{clipMiddle,visibleLine}from"./shared-report-3.js";import"./shared-zod.js";
import"./shared-core-3.js";import{__export}from"./shared-runtime.js";var characterEntities={AElig:"Æ",AMP:"&",Aacute:"Á",Abreve:"Ă",Acirc:"Â",Acy:"А",Afr:"𝔄",Agrave:"À",Alpha:"Α",Amacr:"Ā",And:"⩓",Aogon:"Ą",Aopf:"𝔸",
ApplyFunction:"⁡",Aring:"Å",Ascr:"𝒜",Assign:"≔",Atilde:"Ã",Auml:"Ä",Backslash:"∖",Barv:"⫧",Barwed:"⌆",Bcy:"Б",Because:"∵",Bernoullis:"ℬ",Beta:"\
Β",Bfr:"𝔅",Bopf:"𝔹",Breve:"˘",Bscr:"ℬ",Bumpeq:"≎",CHcy:"Ч",COPY:"©",Cacute:"Ć",Cap:"⋒",CapitalDifferentialD:"ⅅ",Cayleys:"ℭ",Ccaron:"Č",Ccedil:"\
Ç",Ccirc:"Ĉ",Cconint:"∰",Cdot:"Ċ",Cedilla:"¸",CenterDot:"·",Cfr:"ℭ",Chi:"Χ",CircleDot:"⊙",CircleMinus:"⊖",CirclePlus:"⊕",CircleTimes:"⊗",ClockwiseContourIntegral:"\
∲",CloseCurlyDoubleQuote:"”",CloseCurlyQuote:"’",Colon:"∷",Colone:"⩴",Congruent:"≡",Conint:"∯",ContourIntegral:"∮",Copf:"ℂ",Coproduct:"∐",CounterClockwiseContourIntegral:"\
∳",Cross:"⨯",Cscr:"𝒞",Cup:"⋓",CupCap:"≍",DD:"ⅅ",DDotrahd:"⤑",DJcy:"Ђ",DScy:"Ѕ",DZcy:"Џ",Dagger:"‡",Darr:"↡",Dashv:"⫤",Dcaron:"Ď",Dcy:"Д",
Del:"∇",Delta:"Δ",Dfr:"𝔇",DiacriticalAcute:"´",DiacriticalDot:"˙",DiacriticalDoubleAcute:"˝",DiacriticalGrave:"`",DiacriticalTilde:"˜",Diamond:"⋄",DifferentialD:"\
ⅆ",Dopf:"𝔻",Dot:"¨",DotDot:"⃜",DotEqual:"≐",DoubleContourIntegral:"∯",DoubleDot:"¨",DoubleDownArrow:"⇓",DoubleLeftArrow:"⇐",DoubleLeftRightArrow:"\
⇔",DoubleLeftTee:"⫤",DoubleLongLeftArrow:"⟸",DoubleLongLeftRightArrow:"⟺",DoubleLongRightArrow:"⟹",DoubleRightArrow:"⇒",DoubleRightTee:"⊨",DoubleUpArrow:"\
⇑",DoubleUpDownArrow:"⇕",DoubleVerticalBar:"∥",DownArrow:"↓",DownArrowBar:"⤓",DownArrowUpArrow:"⇵",DownBreve:"̑",DownLeftRightVector:"⥐",DownLeftTeeVector:"\
⥞",DownLeftVector:"↽",DownLeftVectorBar:"⥖",DownRightTeeVector:"⥟",DownRightVector:"⇁",DownRightVectorBar:"⥗",DownTee:"⊤",DownTeeArrow:"↧",Downarrow:"\
⇓",Dscr:"𝒟",Dstrok:"Đ",ENG:"Ŋ",ETH:"Ð",Eacute:"É",Ecaron:"Ě",Ecirc:"Ê",Ecy:"Э",Edot:"Ė",Efr:"𝔈",Egrave:"È",Element:"∈",Emacr:"Ē",EmptySmallSquare:"\
◻",EmptyVerySmallSquare:"▫",Eogon:"Ę",Eopf:"𝔼",Epsilon:"Ε",Equal:"⩵",EqualTilde:"≂",Equilibrium:"⇌",Escr:"ℰ",Esim:"⩳",Eta:"Η",Euml:"Ë",Exists:"\
∃",ExponentialE:"ⅇ",Fcy:"Ф",Ffr:"𝔉",FilledSmallSquare:"◼",FilledVerySmallSquare:"▪",Fopf:"𝔽",ForAll:"∀",Fouriertrf:"ℱ",Fscr:"ℱ",GJcy:"Ѓ",GT:"\
>",Gamma:"Γ",Gammad:"Ϝ",Gbreve:"Ğ",Gcedil:"Ģ",Gcirc:"Ĝ",Gcy:"Г",Gdot:"Ġ",Gfr:"𝔊",Gg:"⋙",Gopf:"𝔾",GreaterEqual:"≥",GreaterEqualLess:"⋛",GreaterFullEqual:"\
≧",GreaterGreater:"⪢",GreaterLess:"≷",GreaterSlantEqual:"⩾",GreaterTilde:"≳",Gscr:"𝒢",Gt:"≫",HARDcy:"Ъ",Hacek:"ˇ",Hat:"^",Hcirc:"Ĥ",Hfr:"ℌ",
HilbertSpace:"ℋ",Hopf:"ℍ",HorizontalLine:"─",Hscr:"ℋ",Hstrok:"Ħ",HumpDownHump:"≎",HumpEqual:"≏",IEcy:"Е",IJlig:"Ĳ",IOcy:"Ё",Iacute:"Í",Icirc:"Î",
Icy:"И",Idot:"İ",Ifr:"ℑ",Igrave:"Ì",Im:"ℑ",Imacr:"Ī",ImaginaryI:"ⅈ",Implies:"⇒",Int:"∬",Integral:"∫",Intersection:"⋂",InvisibleComma:"⁣",InvisibleTimes:"\
⁢",Iogon:"Į",Iopf:"𝕀",Iota:"Ι",Iscr:"ℐ",Itilde:"Ĩ",Iukcy:"І",Iuml:"Ï",Jcirc:"Ĵ",Jcy:"Й",Jfr:"𝔍",Jopf:"𝕁",Jscr:"𝒥",Jsercy:"Ј",Jukcy:"Є",
KHcy:"Х",KJcy:"Ќ",Kappa:"Κ",Kcedil:"Ķ",Kcy:"К",Kfr:"𝔎",Kopf:"𝕂",Kscr:"𝒦",LJcy:"Љ",LT:"<",Lacute:"Ĺ",Lambda:"Λ",Lang:"⟪",Laplacetrf:"ℒ",Larr:"\
↞",Lcaron:"Ľ",Lcedil:"Ļ",Lcy:"Л",LeftAngleBracket:"⟨",LeftArrow:"←",LeftArrowBar:"⇤",LeftArrowRightArrow:"⇆",LeftCeiling:"⌈",LeftDoubleBracket:"⟦",
LeftDownTeeVector:"⥡",LeftDownVector:"⇃",LeftDownVectorBar:"⥙",LeftFloor:"⌊",LeftRightArrow:"↔",LeftRightVector:"⥎",LeftTee:"⊣",LeftTeeArrow:"↤",
LeftTeeVector:"⥚",LeftTriangle:"⊲",LeftTriangleBar:"⧏",LeftTriangleEqual:"⊴",LeftUpDownVector:"⥑",LeftUpTeeVector:"⥠",LeftUpVector:"↿",LeftUpVectorBar:"\
⥘",LeftVector:"↼",LeftVectorBar:"⥒",Leftarrow:"⇐",Leftrightarrow:"⇔",LessEqualGreater:"⋚",LessFullEqual:"≦",LessGreater:"≶",LessLess:"⪡",LessSlantEqual:"\
⩽",LessTilde:"≲",Lfr:"𝔏",Ll:"⋘",Lleftarrow:"⇚",Lmidot:"Ŀ",LongLeftArrow:"⟵",LongLeftRightArrow:"⟷",LongRightArrow:"⟶",Longleftarrow:"⟸",Longleftrightarrow:"\
⟺",Longrightarrow:"⟹",Lopf:"𝕃",LowerLeftArrow:"↙",LowerRightArrow:"↘",Lscr:"ℒ",Lsh:"↰",Lstrok:"Ł",Lt:"≪",Map:"⤅",Mcy:"М",MediumSpace:" ",
Mellintrf:"ℳ",Mfr:"𝔐",MinusPlus:"∓",Mopf:"𝕄",Mscr:"ℳ",Mu:"Μ",NJcy:"Њ",Nacute:"Ń",Ncaron:"Ň",Ncedil:"Ņ",Ncy:"Н",NegativeMediumSpace:"​",NegativeThickSpace:"\
​",NegativeThinSpace:"​",NegativeVeryThinSpace:"​",NestedGreaterGreater:"≫",NestedLessLess:"≪",NewLine:`
`,Nfr:"𝔑",NoBreak:"⁠",NonBreakingSpace:" ",Nopf:"ℕ",Not:"⫬",NotCongruent:"≢",NotCupCap:"≭",NotDoubleVerticalBar:"∦",NotElement:"∉",NotEqual:"≠",
NotEqualTilde:"≂̸",NotExists:"∄",NotGreater:"≯",NotGreaterEqual:"≱",NotGreaterFullEqual:"≧̸",NotGreaterGreater:"≫̸",NotGreaterLess:"≹",NotGreaterSlantEqual:"\
⩾̸",NotGreaterTilde:"≵",NotHumpDownHump:"≎̸",NotHumpEqual:"≏̸",NotLeftTriangle:"⋪",NotLeftTriangleBar:"⧏̸",NotLeftTriangleEqual:"⋬",NotLess:"≮",
NotLessEqual:"≰",NotLessGreater:"≸",NotLessLess:"≪̸",NotLessSlantEqual:"⩽̸",NotLessTilde:"≴",NotNestedGreaterGreater:"⪢̸",NotNestedLessLess:"⪡̸",
NotPrecedes:"⊀",NotPrecedesEqual:"⪯̸",NotPrecedesSlantEqual:"⋠",NotReverseElement:"∌",NotRightTriangle:"⋫",NotRightTriangleBar:"⧐̸",NotRightTriangleEqual:"\
⋭",NotSquareSubset:"⊏̸",NotSquareSubsetEqual:"⋢",NotSquareSuperset:"⊐̸",NotSquareSupersetEqual:"⋣",NotSubset:"⊂⃒",NotSubsetEqual:"⊈",NotSucceeds:"\
⊁",NotSucceedsEqual:"⪰̸",NotSucceedsSlantEqual:"⋡",NotSucceedsTilde:"≿̸",NotSuperset:"⊃⃒",NotSupersetEqual:"⊉",NotTilde:"≁",NotTildeEqual:"≄",
NotTildeFullEqual:"≇",NotTildeTilde:"≉",NotVerticalBar:"∤",Nscr:"𝒩",Ntilde:"Ñ",Nu:"Ν",OElig:"Œ",Oacute:"Ó",Ocirc:"Ô",Ocy:"О",Odblac:"Ő",Ofr:"𝔒",
Ograve:"Ò",Omacr:"Ō",Omega:"Ω",Omicron:"Ο",Oopf:"𝕆",OpenCurlyDoubleQuote:"“",OpenCurlyQuote:"‘",Or:"⩔",Oscr:"𝒪",Oslash:"Ø",Otilde:"Õ",Otimes:"\
⨷",Ouml:"Ö",OverBar:"‾",OverBrace:"⏞",OverBracket:"⎴",OverParenthesis:"⏜",PartialD:"∂",Pcy:"П",Pfr:"𝔓",Phi:"Φ",Pi:"Π",PlusMinus:"±",Poincareplane:"\
ℌ",Popf:"ℙ",Pr:"⪻",Precedes:"≺",PrecedesEqual:"⪯",PrecedesSlantEqual:"≼",PrecedesTilde:"≾",Prime:"″",Product:"∏",Proportion:"∷",Proportional:"\
∝",Pscr:"𝒫",Psi:"Ψ",QUOT:'"',Qfr:"𝔔",Qopf:"ℚ",Qscr:"𝒬",RBarr:"⤐",REG:"®",Racute:"Ŕ",Rang:"⟫",Rarr:"↠",Rarrtl:"⤖",Rcaron:"Ř",Rcedil:"Ŗ",
Rcy:"Р",Re:"ℜ",ReverseElement:"∋",ReverseEquilibrium:"⇋",ReverseUpEquilibrium:"⥯",Rfr:"ℜ",Rho:"Ρ",RightAngleBracket:"⟩",RightArrow:"→",RightArrowBar:"\
⇥",RightArrowLeftArrow:"⇄",RightCeiling:"⌉",RightDoubleBracket:"⟧",RightDownTeeVector:"⥝",RightDownVector:"⇂",RightDownVectorBar:"⥕",RightFloor:"⌋",
RightTee:"⊢",RightTeeArrow:"↦",RightTeeVector:"⥛",RightTriangle:"⊳",RightTriangleBar:"⧐",RightTriangleEqual:"⊵",RightUpDownVector:"⥏",RightUpTeeVector:"\
⥜",RightUpVector:"↾",RightUpVectorBar:"⥔",RightVector:"⇀",RightVectorBar:"⥓",Rightarrow:"⇒",Ropf:"ℝ",RoundImplies:"⥰",Rrightarrow:"⇛",Rscr:"ℛ",
Rsh:"↱",RuleDelayed:"⧴",SHCHcy:"Щ",SHcy:"Ш",SOFTcy:"Ь",Sacute:"Ś",Sc:"⪼",Scaron:"Š",Scedil:"Ş",Scirc:"Ŝ",Scy:"С",Sfr:"𝔖",ShortDownArrow:"↓",ShortLeftArrow:"\
←",ShortRightArrow:"→",ShortUpArrow:"↑",Sigma:"Σ",SmallCircle:"∘",Sopf:"𝕊",Sqrt:"√",Square:"□",SquareIntersection:"⊓",SquareSubset:"⊏",SquareSubsetEqual:"\
⊑",SquareSuperset:"⊐",SquareSupersetEqual:"⊒",SquareUnion:"⊔",Sscr:"𝒮",Star:"⋆",Sub:"⋐",Subset:"⋐",SubsetEqual:"⊆",Succeeds:"≻",SucceedsEqual:"\
⪰",SucceedsSlantEqual:"≽",SucceedsTilde:"≿",SuchThat:"∋",Sum:"∑",Sup:"⋑",Superset:"⊃",SupersetEqual:"⊇",Supset:"⋑",THORN:"Þ",TRADE:"™",TSHcy:"\
Ћ",TScy:"Ц",Tab:"	",Tau:"Τ",Tcaron:"Ť",Tcedil:"Ţ",Tcy:"Т",Tfr:"𝔗",Therefore:"∴",Theta:"Θ",ThickSpace:"  ",ThinSpace:" ",Tilde:"∼",TildeEqual:"\
≃",TildeFullEqual:"≅",TildeTilde:"≈",Topf:"𝕋",TripleDot:"⃛",Tscr:"𝒯",Tstrok:"Ŧ",Uacute:"Ú",Uarr:"↟",Uarrocir:"⥉",Ubrcy:"Ў",Ubreve:"Ŭ",Ucirc:"\
Û",Ucy:"У",Udblac:"Ű",Ufr:"𝔘",Ugrave:"Ù",Umacr:"Ū",UnderBar:"_",UnderBrace:"⏟",UnderBracket:"⎵",UnderParenthesis:"⏝",Union:"⋃",UnionPlus:"⊎",Uogon:"\
Ų",Uopf:"𝕌",UpArrow:"↑",UpArrowBar:"⤒",UpArrowDownArrow:"⇅",UpDownArrow:"↕",UpEquilibrium:"⥮",UpTee:"⊥",UpTeeArrow:"↥",Uparrow:"⇑",Updownarrow:"\
⇕",UpperLeftArrow:"↖",UpperRightArrow:"↗",Upsi:"ϒ",Upsilon:"Υ",Uring:"Ů",Uscr:"𝒰",Utilde:"Ũ",Uuml:"Ü",VDash:"⊫",Vbar:"⫫",Vcy:"В",Vdash:"⊩",
Vdashl:"⫦",Vee:"⋁",Verbar:"‖",Vert:"‖",VerticalBar:"∣",VerticalLine:"|",VerticalSeparator:"❘",VerticalTilde:"≀",VeryThinSpace:" ",Vfr:"𝔙",Vopf:"\
𝕍",Vscr:"𝒱",Vvdash:"⊪",Wcirc:"Ŵ",Wedge:"⋀",Wfr:"𝔚",Wopf:"𝕎",Wscr:"𝒲",Xfr:"𝔛",Xi:"Ξ",Xopf:"𝕏",Xscr:"𝒳",YAcy:"Я",YIcy:"Ї",YUcy:"Ю",
Yacute:"Ý",Ycirc:"Ŷ",Ycy:"Ы",Yfr:"𝔜",Yopf:"𝕐",Yscr:"𝒴",Yuml:"Ÿ",ZHcy:"Ж",Zacute:"Ź",Zcaron:"Ž",Zcy:"З",Zdot:"Ż",ZeroWidthSpace:"​",Zeta:"Ζ",
Zfr:"ℨ",Zopf:"ℤ",Zscr:"𝒵",aacute:"á",abreve:"ă",ac:"∾",acE:"∾̳",acd:"∿",acirc:"â",acute:"´",acy:"а",aelig:"æ",af:"⁡",afr:"𝔞",agrave:"à",
alefsym:"ℵ",aleph:"ℵ",alpha:"α",amacr:"ā",amalg:"⨿",amp:"&",and:"∧",andand:"⩕",andd:"⩜",andslope:"⩘",andv:"⩚",ang:"∠",ange:"⦤",angle:"∠",
angmsd:"∡",angmsdaa:"⦨",angmsdab:"⦩",angmsdac:"⦪",angmsdad:"⦫",angmsdae:"⦬",angmsdaf:"⦭",angmsdag:"⦮",angmsdah:"⦯",angrt:"∟",angrtvb:"⊾",angrtvbd:"\
⦝",angsph:"∢",angst:"Å",angzarr:"⍼",aogon:"ą",aopf:"𝕒",ap:"≈",apE:"⩰",apacir:"⩯",ape:"≊",apid:"≋",apos:"'",approx:"≈",approxeq:"≊",aring:"\
å",ascr:"𝒶",ast:"*",asymp:"≈",asympeq:"≍",atilde:"ã",auml:"ä",awconint:"∳",awint:"⨑",bNot:"⫭",backcong:"≌",backepsilon:"϶",backprime:"‵",backsim:"\
∽",backsimeq:"⋍",barvee:"⊽",barwed:"⌅",barwedge:"⌅",bbrk:"⎵",bbrktbrk:"⎶",bcong:"≌",bcy:"б",bdquo:"„",becaus:"∵",because:"∵",bemptyv:"⦰",
bepsi:"϶",bernou:"ℬ",beta:"β",beth:"ℶ",between:"≬",bfr:"𝔟",bigcap:"⋂",bigcirc:"◯",bigcup:"⋃",bigodot:"⨀",bigoplus:"⨁",bigotimes:"⨂",bigsqcup:"\
⨆",bigstar:"★",bigtriangledown:"▽",bigtriangleup:"△",biguplus:"⨄",bigvee:"⋁",bigwedge:"⋀",bkarow:"⤍",blacklozenge:"⧫",blacksquare:"▪",blacktriangle:"\
▴",blacktriangledown:"▾",blacktriangleleft:"◂",blacktriangleright:"▸",blank:"␣",blk12:"▒",blk14:"░",blk34:"▓",block:"█",bne:"=⃥",bnequiv:"≡⃥",
bnot:"⌐",bopf:"𝕓",bot:"⊥",bottom:"⊥",bowtie:"⋈",boxDL:"╗",boxDR:"╔",boxDl:"╖",boxDr:"╓",boxH:"═",boxHD:"╦",boxHU:"╩",boxHd:"╤",boxHu:"\
╧",boxUL:"╝",boxUR:"╚",boxUl:"╜",boxUr:"╙",boxV:"║",boxVH:"╬",boxVL:"╣",boxVR:"╠",boxVh:"╫",boxVl:"╢",boxVr:"╟",boxbox:"⧉",boxdL:"╕",
boxdR:"╒",boxdl:"┐",boxdr:"┌",boxh:"─",boxhD:"╥",boxhU:"╨",boxhd:"┬",boxhu:"┴",boxminus:"⊟",boxplus:"⊞",boxtimes:"⊠",boxuL:"╛",boxuR:"╘",
boxul:"┘",boxur:"└",boxv:"│",boxvH:"╪",boxvL:"╡",boxvR:"╞",boxvh:"┼",boxvl:"┤",boxvr:"├",bprime:"‵",breve:"˘",brvbar:"¦",bscr:"𝒷",bsemi:"\
⁏",bsim:"∽",bsime:"⋍",bsol:"\\",bsolb:"⧅",bsolhsub:"⟈",bull:"•",bullet:"•",bump:"≎",bumpE:"⪮",bumpe:"≏",bumpeq:"≏",cacute:"ć",cap:"∩",capand:"\
⩄",capbrcup:"⩉",capcap:"⩋",capcup:"⩇",capdot:"⩀",caps:"∩︀",caret:"⁁",caron:"ˇ",ccaps:"⩍",ccaron:"č",ccedil:"ç",ccirc:"ĉ",ccups:"⩌",ccupssm:"\
⩐",cdot:"ċ",cedil:"¸",cemptyv:"⦲",cent:"¢",centerdot:"·",cfr:"𝔠",chcy:"ч",check:"✓",checkmark:"✓",chi:"χ",cir:"○",cirE:"⧃",circ:"ˆ",circeq:"\
≗",circlearrowleft:"↺",circlearrowright:"↻",circledR:"®",circledS:"Ⓢ",circledast:"⊛",circledcirc:"⊚",circleddash:"⊝",cire:"≗",cirfnint:"⨐",cirmid:"\
⫯",cirscir:"⧂",clubs:"♣",clubsuit:"♣",colon:":",colone:"≔",coloneq:"≔",comma:",",commat:"@",comp:"∁",compfn:"∘",complement:"∁",complexes:"ℂ",
cong:"≅",congdot:"⩭",conint:"∮",copf:"𝕔",coprod:"∐",copy:"©",copysr:"℗",crarr:"↵",cross:"✗",cscr:"𝒸",csub:"⫏",csube:"⫑",csup:"⫐",csupe:"\
⫒",ctdot:"⋯",cudarrl:"⤸",cudarrr:"⤵",cuepr:"⋞",cuesc:"⋟",cularr:"↶",cularrp:"⤽",cup:"∪",cupbrcap:"⩈",cupcap:"⩆",cupcup:"⩊",cupdot:"⊍",
cupor:"⩅",cups:"∪︀",curarr:"↷",curarrm:"⤼",curlyeqprec:"⋞",curlyeqsucc:"⋟",curlyvee:"⋎",curlywedge:"⋏",curren:"¤",curvearrowleft:"↶",curvearrowright:"\
↷",cuvee:"⋎",cuwed:"⋏",cwconint:"∲",cwint:"∱",cylcty:"⌭",dArr:"⇓",dHar:"⥥",dagger:"†",daleth:"ℸ",darr:"↓",dash:"‐",dashv:"⊣",dbkarow:"\
⤏",dblac:"˝",dcaron:"ď",dcy:"д",dd:"ⅆ",ddagger:"‡",ddarr:"⇊",ddotseq:"⩷",deg:"°",delta:"δ",demptyv:"⦱",dfisht:"⥿",dfr:"𝔡",dharl:"⇃",dharr:"\
⇂",diam:"⋄",diamond:"⋄",diamondsuit:"♦",diams:"♦",die:"¨",digamma:"ϝ",disin:"⋲",div:"÷",divide:"÷",divideontimes:"⋇",divonx:"⋇",djcy:"ђ",dlcorn:"\
⌞",dlcrop:"⌍",dollar:"$",dopf:"𝕕",dot:"˙",doteq:"≐",doteqdot:"≑",dotminus:"∸",dotplus:"∔",dotsquare:"⊡",doublebarwedge:"⌆",downarrow:"↓",downdownarrows:"\
⇊",downharpoonleft:"⇃",downharpoonright:"⇂",drbkarow:"⤐",drcorn:"⌟",drcrop:"⌌",dscr:"𝒹",dscy:"ѕ",dsol:"⧶",dstrok:"đ",dtdot:"⋱",dtri:"▿",dtrif:"\
▾",duarr:"⇵",duhar:"⥯",dwangle:"⦦",dzcy:"џ",dzigrarr:"⟿",eDDot:"⩷",eDot:"≑",eacute:"é",easter:"⩮",ecaron:"ě",ecir:"≖",ecirc:"ê",ecolon:"≕",
ecy:"э",edot:"ė",ee:"ⅇ",efDot:"≒",efr:"𝔢",eg:"⪚",egrave:"è",egs:"⪖",egsdot:"⪘",el:"⪙",elinters:"⏧",ell:"ℓ",els:"⪕",elsdot:"⪗",emacr:"ē",
empty:"∅",emptyset:"∅",emptyv:"∅",emsp13:" ",emsp14:" ",emsp:" ",eng:"ŋ",ensp:" ",eogon:"ę",eopf:"𝕖",epar:"⋕",eparsl:"⧣",eplus:"⩱",epsi:"\
ε",epsilon:"ε",epsiv:"ϵ",eqcirc:"≖",eqcolon:"≕",eqsim:"≂",eqslantgtr:"⪖",eqslantless:"⪕",equals:"=",equest:"≟",equiv:"≡",equivDD:"⩸",eqvparsl:"\
⧥",erDot:"≓",erarr:"⥱",escr:"ℯ",esdot:"≐",esim:"≂",eta:"η",eth:"ð",euml:"ë",euro:"€",excl:"!",exist:"∃",expectation:"ℰ",exponentiale:"ⅇ",
fallingdotseq:"≒",fcy:"ф",female:"♀",ffilig:"ﬃ",fflig:"ﬀ",ffllig:"ﬄ",ffr:"𝔣",filig:"ﬁ",fjlig:"fj",flat:"♭",fllig:"ﬂ",fltns:"▱",fnof:"ƒ",fopf:"\
𝕗",forall:"∀",fork:"⋔",forkv:"⫙",fpartint:"⨍",frac12:"½",frac13:"⅓",frac14:"¼",frac15:"⅕",frac16:"⅙",frac18:"⅛",frac23:"⅔",frac25:"⅖",frac34:"\
¾",frac35:"⅗",frac38:"⅜",frac45:"⅘",frac56:"⅚",frac58:"⅝",frac78:"⅞",frasl:"⁄",frown:"⌢",fscr:"𝒻",gE:"≧",gEl:"⪌",gacute:"ǵ",gamma:"γ",
gammad:"ϝ",gap:"⪆",gbreve:"ğ",gcirc:"ĝ",gcy:"г",gdot:"ġ",ge:"≥",gel:"⋛",geq:"≥",geqq:"≧",geqslant:"⩾",ges:"⩾",gescc:"⪩",gesdot:"⪀",gesdoto:"\
⪂",gesdotol:"⪄",gesl:"⋛︀",gesles:"⪔",gfr:"𝔤",gg:"≫",ggg:"⋙",gimel:"ℷ",gjcy:"ѓ",gl:"≷",glE:"⪒",gla:"⪥",glj:"⪤",gnE:"≩",gnap:"⪊",gnapprox:"\
⪊",gne:"⪈",gneq:"⪈",gneqq:"≩",gnsim:"⋧",gopf:"𝕘",grave:"`",gscr:"ℊ",gsim:"≳",gsime:"⪎",gsiml:"⪐",gt:">",gtcc:"⪧",gtcir:"⩺",gtdot:"⋗",
gtlPar:"⦕",gtquest:"⩼",gtrapprox:"⪆",gtrarr:"⥸",gtrdot:"⋗",gtreqless:"⋛",gtreqqless:"⪌",gtrless:"≷",gtrsim:"≳",gvertneqq:"≩︀",gvnE:"≩︀",
hArr:"⇔",hairsp:" ",half:"½",hamilt:"ℋ",hardcy:"ъ",harr:"↔",harrcir:"⥈",harrw:"↭",hbar:"ℏ",hcirc:"ĥ",hearts:"♥",heartsuit:"♥",hellip:"…",
hercon:"⊹",hfr:"𝔥",hksearow:"⤥",hkswarow:"⤦",hoarr:"⇿",homtht:"∻",hookleftarrow:"↩",hookrightarrow:"↪",hopf:"𝕙",horbar:"―",hscr:"𝒽",hslash:"\
ℏ",hstrok:"ħ",hybull:"⁃",hyphen:"‐",iacute:"í",ic:"⁣",icirc:"î",icy:"и",iecy:"е",iexcl:"¡",iff:"⇔",ifr:"𝔦",igrave:"ì",ii:"ⅈ",iiiint:"⨌",
iiint:"∭",iinfin:"⧜",iiota:"℩",ijlig:"ĳ",imacr:"ī",image:"ℑ",imagline:"ℐ",imagpart:"ℑ",imath:"ı",imof:"⊷",imped:"Ƶ",in:"∈",incare:"℅",infin:"\
∞",infintie:"⧝",inodot:"ı",int:"∫",intcal:"⊺",integers:"ℤ",intercal:"⊺",intlarhk:"⨗",intprod:"⨼",iocy:"ё",iogon:"į",iopf:"𝕚",iota:"ι",iprod:"\
⨼",iquest:"¿",iscr:"𝒾",isin:"∈",isinE:"⋹",isindot:"⋵",isins:"⋴",isinsv:"⋳",isinv:"∈",it:"⁢",itilde:"ĩ",iukcy:"і",iuml:"ï",jcirc:"ĵ",jcy:"\
й",jfr:"𝔧",jmath:"ȷ",jopf:"𝕛",jscr:"𝒿",jsercy:"ј",jukcy:"є",kappa:"κ",kappav:"ϰ",kcedil:"ķ",kcy:"к",kfr:"𝔨",kgreen:"ĸ",khcy:"х",kjcy:"ќ",
kopf:"𝕜",kscr:"𝓀",lAarr:"⇚",lArr:"⇐",lAtail:"⤛",lBarr:"⤎",lE:"≦",lEg:"⪋",lHar:"⥢",lacute:"ĺ",laemptyv:"⦴",lagran:"ℒ",lambda:"λ",lang:"\
⟨",langd:"⦑",langle:"⟨",lap:"⪅",laquo:"«",larr:"←",larrb:"⇤",larrbfs:"⤟",larrfs:"⤝",larrhk:"↩",larrlp:"↫",larrpl:"⤹",larrsim:"⥳",larrtl:"\
↢",lat:"⪫",latail:"⤙",late:"⪭",lates:"⪭︀",lbarr:"⤌",lbbrk:"❲",lbrace:"{",lbrack:"[",lbrke:"⦋",lbrksld:"⦏",lbrkslu:"⦍",lcaron:"ľ",lcedil:"\
ļ",lceil:"⌈",lcub:"{",lcy:"л",ldca:"⤶",ldquo:"“",ldquor:"„",ldrdhar:"⥧",ldrushar:"⥋",ldsh:"↲",le:"≤",leftarrow:"←",leftarrowtail:"↢",leftharpoondown:"\
↽",leftharpoonup:"↼",leftleftarrows:"⇇",leftrightarrow:"↔",leftrightarrows:"⇆",leftrightharpoons:"⇋",leftrightsquigarrow:"↭",leftthreetimes:"⋋",
leg:"⋚",leq:"≤",leqq:"≦",leqslant:"⩽",les:"⩽",lescc:"⪨",lesdot:"⩿",lesdoto:"⪁",lesdotor:"⪃",lesg:"⋚︀",lesges:"⪓",lessapprox:"⪅",lessdot:"\
⋖",lesseqgtr:"⋚",lesseqqgtr:"⪋",lessgtr:"≶",lesssim:"≲",lfisht:"⥼",lfloor:"⌊",lfr:"𝔩",lg:"≶",lgE:"⪑",lhard:"↽",lharu:"↼",lharul:"⥪",lhblk:"\
▄",ljcy:"љ",ll:"≪",llarr:"⇇",llcorner:"⌞",llhard:"⥫",lltri:"◺",lmidot:"ŀ",lmoust:"⎰",lmoustache:"⎰",lnE:"≨",lnap:"⪉",lnapprox:"⪉",lne:"⪇",
lneq:"⪇",lneqq:"≨",lnsim:"⋦",loang:"⟬",loarr:"⇽",lobrk:"⟦",longleftarrow:"⟵",longleftrightarrow:"⟷",longmapsto:"⟼",longrightarrow:"⟶",looparrowleft:"\
↫",looparrowright:"↬",lopar:"⦅",lopf:"𝕝",loplus:"⨭",lotimes:"⨴",lowast:"∗",lowbar:"_",loz:"◊",lozenge:"◊",lozf:"⧫",lpar:"(",lparlt:"⦓",lrarr:"\
⇆",lrcorner:"⌟",lrhar:"⇋",lrhard:"⥭",lrm:"‎",lrtri:"⊿",lsaquo:"‹",lscr:"𝓁",lsh:"↰",lsim:"≲",lsime:"⪍",lsimg:"⪏",lsqb:"[",lsquo:"‘",lsquor:"\
‚",lstrok:"ł",lt:"<",ltcc:"⪦",ltcir:"⩹",ltdot:"⋖",lthree:"⋋",ltimes:"⋉",ltlarr:"⥶",ltquest:"⩻",ltrPar:"⦖",ltri:"◃",ltrie:"⊴",ltrif:"◂",
lurdshar:"⥊",luruhar:"⥦",lvertneqq:"≨︀",lvnE:"≨︀",mDDot:"∺",macr:"¯",male:"♂",malt:"✠",maltese:"✠",map:"↦",mapsto:"↦",mapstodown:"↧",
mapstoleft:"↤",mapstoup:"↥",marker:"▮",mcomma:"⨩",mcy:"м",mdash:"—",measuredangle:"∡",mfr:"𝔪",mho:"℧",micro:"µ",mid:"∣",midast:"*",midcir:"\
⫰",middot:"·",minus:"−",minusb:"⊟",minusd:"∸",minusdu:"⨪",mlcp:"⫛",mldr:"…",mnplus:"∓",models:"⊧",mopf:"𝕞",mp:"∓",mscr:"𝓂",mstpos:"∾",
mu:"μ",multimap:"⊸",mumap:"⊸",nGg:"⋙̸",nGt:"≫⃒",nGtv:"≫̸",nLeftarrow:"⇍",nLeftrightarrow:"⇎",nLl:"⋘̸",nLt:"≪⃒",nLtv:"≪̸",nRightarrow:"\
⇏",nVDash:"⊯",nVdash:"⊮",nabla:"∇",nacute:"ń",nang:"∠⃒",nap:"≉",napE:"⩰̸",napid:"≋̸",napos:"ŉ",napprox:"≉",natur:"♮",natural:"♮",naturals:"\
ℕ",nbsp:" ",nbump:"≎̸",nbumpe:"≏̸",ncap:"⩃",ncaron:"ň",ncedil:"ņ",ncong:"≇",ncongdot:"⩭̸",ncup:"⩂",ncy:"н",ndash:"–",ne:"≠",neArr:"⇗",
nearhk:"⤤",nearr:"↗",nearrow:"↗",nedot:"≐̸",nequiv:"≢",nesear:"⤨",nesim:"≂̸",nexist:"∄",nexists:"∄",nfr:"𝔫",ngE:"≧̸",nge:"≱",ngeq:"≱",
ngeqq:"≧̸",ngeqslant:"⩾̸",nges:"⩾̸",ngsim:"≵",ngt:"≯",ngtr:"≯",nhArr:"⇎",nharr:"↮",nhpar:"⫲",ni:"∋",nis:"⋼",nisd:"⋺",niv:"∋",njcy:"\
њ",nlArr:"⇍",nlE:"≦̸",nlarr:"↚",nldr:"‥",nle:"≰",nleftarrow:"↚",nleftrightarrow:"↮",nleq:"≰",nleqq:"≦̸",nleqslant:"⩽̸",nles:"⩽̸",nless:"\
≮",nlsim:"≴",nlt:"≮",nltri:"⋪",nltrie:"⋬",nmid:"∤",nopf:"𝕟",not:"¬",notin:"∉",notinE:"⋹̸",notindot:"⋵̸",notinva:"∉",notinvb:"⋷",notinvc:"\
⋶",notni:"∌",notniva:"∌",notnivb:"⋾",notnivc:"⋽",npar:"∦",nparallel:"∦",nparsl:"⫽⃥",npart:"∂̸",npolint:"⨔",npr:"⊀",nprcue:"⋠",npre:"⪯\
̸",nprec:"⊀",npreceq:"⪯̸",nrArr:"⇏",nrarr:"↛",nrarrc:"⤳̸",nrarrw:"↝̸",nrightarrow:"↛",nrtri:"⋫",nrtrie:"⋭",nsc:"⊁",nsccue:"⋡",nsce:"⪰̸",
nscr:"𝓃",nshortmid:"∤",nshortparallel:"∦",nsim:"≁",nsime:"≄",nsimeq:"≄",nsmid:"∤",nspar:"∦",nsqsube:"⋢",nsqsupe:"⋣",nsub:"⊄",nsubE:"⫅̸",
nsube:"⊈",nsubset:"⊂⃒",nsubseteq:"⊈",nsubseteqq:"⫅̸",nsucc:"⊁",nsucceq:"⪰̸",nsup:"⊅",nsupE:"⫆̸",nsupe:"⊉",nsupset:"⊃⃒",nsupseteq:"⊉",
nsupseteqq:"⫆̸",ntgl:"≹",ntilde:"ñ",ntlg:"≸",ntriangleleft:"⋪",ntrianglelefteq:"⋬",ntriangleright:"⋫",ntrianglerighteq:"⋭",nu:"ν",num:"#",numero:"\
№",numsp:" ",nvDash:"⊭",nvHarr:"⤄",nvap:"≍⃒",nvdash:"⊬",nvge:"≥⃒",nvgt:">⃒",nvinfin:"⧞",nvlArr:"⤂",nvle:"≤⃒",nvlt:"<⃒",nvltrie:"⊴⃒",
nvrArr:"⤃",nvrtrie:"⊵⃒",nvsim:"∼⃒",nwArr:"⇖",nwarhk:"⤣",nwarr:"↖",nwarrow:"↖",nwnear:"⤧",oS:"Ⓢ",oacute:"ó",oast:"⊛",ocir:"⊚",ocirc:"ô",
ocy:"о",odash:"⊝",odblac:"ő",odiv:"⨸",odot:"⊙",odsold:"⦼",oelig:"œ",ofcir:"⦿",ofr:"𝔬",ogon:"˛",ograve:"ò",ogt:"⧁",ohbar:"⦵",ohm:"Ω",oint:"\
∮",olarr:"↺",olcir:"⦾",olcross:"⦻",oline:"‾",olt:"⧀",omacr:"ō",omega:"ω",omicron:"ο",omid:"⦶",ominus:"⊖",oopf:"𝕠",opar:"⦷",operp:"⦹",oplus:"\
⊕",or:"∨",orarr:"↻",ord:"⩝",order:"ℴ",orderof:"ℴ",ordf:"ª",ordm:"º",origof:"⊶",oror:"⩖",orslope:"⩗",orv:"⩛",oscr:"ℴ",oslash:"ø",osol:"⊘",
otilde:"õ",otimes:"⊗",otimesas:"⨶",ouml:"ö",ovbar:"⌽",par:"∥",para:"¶",parallel:"∥",parsim:"⫳",parsl:"⫽",part:"∂",pcy:"п",percnt:"%",period:"\
.",permil:"‰",perp:"⊥",pertenk:"‱",pfr:"𝔭",phi:"φ",phiv:"ϕ",phmmat:"ℳ",phone:"☎",pi:"π",pitchfork:"⋔",piv:"ϖ",planck:"ℏ",planckh:"ℎ",plankv:"\
ℏ",plus:"+",plusacir:"⨣",plusb:"⊞",pluscir:"⨢",plusdo:"∔",plusdu:"⨥",pluse:"⩲",plusmn:"±",plussim:"⨦",plustwo:"⨧",pm:"±",pointint:"⨕",popf:"\
𝕡",pound:"£",pr:"≺",prE:"⪳",prap:"⪷",prcue:"≼",pre:"⪯",prec:"≺",precapprox:"⪷",preccurlyeq:"≼",preceq:"⪯",precnapprox:"⪹",precneqq:"⪵",
precnsim:"⋨",precsim:"≾",prime:"′",primes:"ℙ",prnE:"⪵",prnap:"⪹",prnsim:"⋨",prod:"∏",profalar:"⌮",profline:"⌒",profsurf:"⌓",prop:"∝",propto:"\
∝",prsim:"≾",prurel:"⊰",pscr:"𝓅",psi:"ψ",puncsp:" ",qfr:"𝔮",qint:"⨌",qopf:"𝕢",qprime:"⁗",qscr:"𝓆",quaternions:"ℍ",quatint:"⨖",quest:"\
?",questeq:"≟",quot:'"',rAarr:"⇛",rArr:"⇒",rAtail:"⤜",rBarr:"⤏",rHar:"⥤",race:"∽̱",racute:"ŕ",radic:"√",raemptyv:"⦳",rang:"⟩",rangd:"⦒",
range:"⦥",rangle:"⟩",raquo:"»",rarr:"→",rarrap:"⥵",rarrb:"⇥",rarrbfs:"⤠",rarrc:"⤳",rarrfs:"⤞",rarrhk:"↪",rarrlp:"↬",rarrpl:"⥅",rarrsim:"⥴",
rarrtl:"↣",rarrw:"↝",ratail:"⤚",ratio:"∶",rationals:"ℚ",rbarr:"⤍",rbbrk:"❳",rbrace:"}",rbrack:"]",rbrke:"⦌",rbrksld:"⦎",rbrkslu:"⦐",rcaron:"\
ř",rcedil:"ŗ",rceil:"⌉",rcub:"}",rcy:"р",rdca:"⤷",rdldhar:"⥩",rdquo:"”",rdquor:"”",rdsh:"↳",real:"ℜ",realine:"ℛ",realpart:"ℜ",reals:"ℝ",rect:"\
▭",reg:"®",rfisht:"⥽",rfloor:"⌋",rfr:"𝔯",rhard:"⇁",rharu:"⇀",rharul:"⥬",rho:"ρ",rhov:"ϱ",rightarrow:"→",rightarrowtail:"↣",rightharpoondown:"\
⇁",rightharpoonup:"⇀",rightleftarrows:"⇄",rightleftharpoons:"⇌",rightrightarrows:"⇉",rightsquigarrow:"↝",rightthreetimes:"⋌",ring:"˚",risingdotseq:"\
≓",rlarr:"⇄",rlhar:"⇌",rlm:"‏",rmoust:"⎱",rmoustache:"⎱",rnmid:"⫮",roang:"⟭",roarr:"⇾",robrk:"⟧",ropar:"⦆",ropf:"𝕣",roplus:"⨮",rotimes:"\
⨵",rpar:")",rpargt:"⦔",rppolint:"⨒",rrarr:"⇉",rsaquo:"›",rscr:"𝓇",rsh:"↱",rsqb:"]",rsquo:"’",rsquor:"’",rthree:"⋌",rtimes:"⋊",rtri:"▹",
rtrie:"⊵",rtrif:"▸",rtriltri:"⧎",ruluhar:"⥨",rx:"℞",sacute:"ś",sbquo:"‚",sc:"≻",scE:"⪴",scap:"⪸",scaron:"š",sccue:"≽",sce:"⪰",scedil:"ş",
scirc:"ŝ",scnE:"⪶",scnap:"⪺",scnsim:"⋩",scpolint:"⨓",scsim:"≿",scy:"с",sdot:"⋅",sdotb:"⊡",sdote:"⩦",seArr:"⇘",searhk:"⤥",searr:"↘",searrow:"\
↘",sect:"§",semi:";",seswar:"⤩",setminus:"∖",setmn:"∖",sext:"✶",sfr:"𝔰",sfrown:"⌢",sharp:"♯",shchcy:"щ",shcy:"ш",shortmid:"∣",shortparallel:"\
∥",shy:"­",sigma:"σ",sigmaf:"ς",sigmav:"ς",sim:"∼",simdot:"⩪",sime:"≃",simeq:"≃",simg:"⪞",simgE:"⪠",siml:"⪝",simlE:"⪟",simne:"≆",simplus:"\
⨤",simrarr:"⥲",slarr:"←",smallsetminus:"∖",smashp:"⨳",smeparsl:"⧤",smid:"∣",smile:"⌣",smt:"⪪",smte:"⪬",smtes:"⪬︀",softcy:"ь",sol:"/",solb:"\
⧄",solbar:"⌿",sopf:"𝕤",spades:"♠",spadesuit:"♠",spar:"∥",sqcap:"⊓",sqcaps:"⊓︀",sqcup:"⊔",sqcups:"⊔︀",sqsub:"⊏",sqsube:"⊑",sqsubset:"\
⊏",sqsubseteq:"⊑",sqsup:"⊐",sqsupe:"⊒",sqsupset:"⊐",sqsupseteq:"⊒",squ:"□",square:"□",squarf:"▪",squf:"▪",srarr:"→",sscr:"𝓈",ssetmn:"∖",
ssmile:"⌣",sstarf:"⋆",star:"☆",starf:"★",straightepsilon:"ϵ",straightphi:"ϕ",strns:"¯",sub:"⊂",subE:"⫅",subdot:"⪽",sube:"⊆",subedot:"⫃",submult:"\
⫁",subnE:"⫋",subne:"⊊",subplus:"⪿",subrarr:"⥹",subset:"⊂",subseteq:"⊆",subseteqq:"⫅",subsetneq:"⊊",subsetneqq:"⫋",subsim:"⫇",subsub:"⫕",
subsup:"⫓",succ:"≻",succapprox:"⪸",succcurlyeq:"≽",succeq:"⪰",succnapprox:"⪺",succneqq:"⪶",succnsim:"⋩",succsim:"≿",sum:"∑",sung:"♪",sup1:"\
¹",sup2:"²",sup3:"³",sup:"⊃",supE:"⫆",supdot:"⪾",supdsub:"⫘",supe:"⊇",supedot:"⫄",suphsol:"⟉",suphsub:"⫗",suplarr:"⥻",supmult:"⫂",supnE:"\
⫌",supne:"⊋",supplus:"⫀",supset:"⊃",supseteq:"⊇",supseteqq:"⫆",supsetneq:"⊋",supsetneqq:"⫌",supsim:"⫈",supsub:"⫔",supsup:"⫖",swArr:"⇙",swarhk:"\
⤦",swarr:"↙",swarrow:"↙",swnwar:"⤪",szlig:"ß",target:"⌖",tau:"τ",tbrk:"⎴",tcaron:"ť",tcedil:"ţ",tcy:"т",tdot:"⃛",telrec:"⌕",tfr:"𝔱",there4:"\
∴",therefore:"∴",theta:"θ",thetasym:"ϑ",thetav:"ϑ",thickapprox:"≈",thicksim:"∼",thinsp:" ",thkap:"≈",thksim:"∼",thorn:"þ",tilde:"˜",times:"×",
timesb:"⊠",timesbar:"⨱",timesd:"⨰",tint:"∭",toea:"⤨",top:"⊤",topbot:"⌶",topcir:"⫱",topf:"𝕥",topfork:"⫚",tosa:"⤩",tprime:"‴",trade:"™",
triangle:"▵",triangledown:"▿",triangleleft:"◃",trianglelefteq:"⊴",triangleq:"≜",triangleright:"▹",trianglerighteq:"⊵",tridot:"◬",trie:"≜",triminus:"\
⨺",triplus:"⨹",trisb:"⧍",tritime:"⨻",trpezium:"⏢",tscr:"𝓉",tscy:"ц",tshcy:"ћ",tstrok:"ŧ",twixt:"≬",twoheadleftarrow:"↞",twoheadrightarrow:"↠",
uArr:"⇑",uHar:"⥣",uacute:"ú",uarr:"↑",ubrcy:"ў",ubreve:"ŭ",ucirc:"û",ucy:"у",udarr:"⇅",udblac:"ű",udhar:"⥮",ufisht:"⥾",ufr:"𝔲",ugrave:"ù",
uharl:"↿",uharr:"↾",uhblk:"▀",ulcorn:"⌜",ulcorner:"⌜",ulcrop:"⌏",ultri:"◸",umacr:"ū",uml:"¨",uogon:"ų",uopf:"𝕦",uparrow:"↑",updownarrow:"↕",
upharpoonleft:"↿",upharpoonright:"↾",uplus:"⊎",upsi:"υ",upsih:"ϒ",upsilon:"υ",upuparrows:"⇈",urcorn:"⌝",urcorner:"⌝",urcrop:"⌎",uring:"ů",urtri:"\
◹",uscr:"𝓊",utdot:"⋰",utilde:"ũ",utri:"▵",utrif:"▴",uuarr:"⇈",uuml:"ü",uwangle:"⦧",vArr:"⇕",vBar:"⫨",vBarv:"⫩",vDash:"⊨",vangrt:"⦜",varepsilon:"\
ϵ",varkappa:"ϰ",varnothing:"∅",varphi:"ϕ",varpi:"ϖ",varpropto:"∝",varr:"↕",varrho:"ϱ",varsigma:"ς",varsubsetneq:"⊊︀",varsubsetneqq:"⫋︀",varsupsetneq:"\
⊋︀",varsupsetneqq:"⫌︀",vartheta:"ϑ",vartriangleleft:"⊲",vartriangleright:"⊳",vcy:"в",vdash:"⊢",vee:"∨",veebar:"⊻",veeeq:"≚",vellip:"⋮",verbar:"\
|",vert:"|",vfr:"𝔳",vltri:"⊲",vnsub:"⊂⃒",vnsup:"⊃⃒",vopf:"𝕧",vprop:"∝",vrtri:"⊳",vscr:"𝓋",vsubnE:"⫋︀",vsubne:"⊊︀",vsupnE:"⫌︀",
vsupne:"⊋︀",vzigzag:"⦚",wcirc:"ŵ",wedbar:"⩟",wedge:"∧",wedgeq:"≙",weierp:"℘",wfr:"𝔴",wopf:"𝕨",wp:"℘",wr:"≀",wreath:"≀",wscr:"𝓌",xcap:"\
⋂",xcirc:"◯",xcup:"⋃",xdtri:"▽",xfr:"𝔵",xhArr:"⟺",xharr:"⟷",xi:"ξ",xlArr:"⟸",xlarr:"⟵",xmap:"⟼",xnis:"⋻",xodot:"⨀",xopf:"𝕩",xoplus:"\
⨁",xotime:"⨂",xrArr:"⟹",xrarr:"⟶",xscr:"𝓍",xsqcup:"⨆",xuplus:"⨄",xutri:"△",xvee:"⋁",xwedge:"⋀",yacute:"ý",yacy:"я",ycirc:"ŷ",ycy:"ы",yen:"\
¥",yfr:"𝔶",yicy:"ї",yopf:"𝕪",yscr:"𝓎",yucy:"ю",yuml:"ÿ",zacute:"ź",zcaron:"ž",zcy:"з",zdot:"ż",zeetrf:"ℨ",zeta:"ζ",zfr:"𝔷",zhcy:"ж",zigrarr:"\
⇝",zopf:"𝕫",zscr:"𝓏",zwj:"‍",zwnj:"‌"};var own={}.hasOwnProperty;function decodeNamedCharacterReference(value){return own.call(characterEntities,value)?characterEntities[value]:!1}function splice(list2,start,remove,items){let end=list2.length,chunkStart=0,parameters;if(start<0?start=-start>end?0:end+start:start=start>end?end:start,remove=
remove>0?remove:0,items.length<1e4)parameters=Array.from(items),parameters.unshift(start,remove),list2.splice(...parameters);else for(remove&&list2.splice(start,
remove);chunkStart<items.length;)parameters=items.slice(chunkStart,chunkStart+1e4),parameters.unshift(start,0),list2.splice(...parameters),chunkStart+=1e4,start+=
1e4}function push(list2,items){return list2.length>0?(splice(list2,list2.length,0,items),list2):items}var hasOwnProperty={}.hasOwnProperty;function combineExtensions(extensions){let all={},index=-1;for(;++index<extensions.length;)syntaxExtension(all,extensions[index]);
return all}function syntaxExtension(all,extension){let hook;for(hook in extension){let left2=(hasOwnProperty.call(all,hook)?all[hook]:void 0)||(all[hook]={}),right=extension[hook],
code2;if(right)for(code2 in right){hasOwnProperty.call(left2,code2)||(left2[code2]=[]);let value=right[code2];constructs(left2[code2],Array.isArray(value)?value:
value?[value]:[])}}}function constructs(existing,list2){let index=-1,before=[];for(;++index<list2.length;)(list2[index].add==="after"?existing:before).push(list2[index]);
splice(existing,0,0,before)}function combineHtmlExtensions(htmlExtensions){let handlers={},index=-1;for(;++index<htmlExtensions.length;)htmlExtension(handlers,htmlExtensions[index]);
return handlers}function htmlExtension(all,extension){let hook;for(hook in extension){let left2=(hasOwnProperty.call(all,hook)?all[hook]:void 0)||(all[hook]={}),
right=extension[hook],type;if(right)for(type in right)left2[type]=right[type]}}function decodeNumericCharacterReference(value,base){let code2=Number.parseInt(value,base);return code2<9||code2===11||code2>13&&code2<32||code2>126&&code2<160||
code2>55295&&code2<57344||code2>64975&&code2<65008||(code2&65535)===65535||(code2&65535)===65534||code2>1114111?"�":String.fromCodePoint(code2)}var characterReferences={'"':"quot","&":"amp","<":"lt",">":"gt"};function encode(value){return value.replace(/["&<>]/g,replace2);function replace2(value2){return"\
&"+characterReferences[value2]+";"}}function normalizeIdentifier(value){return value.replace(/[\t\n\r ]+/g," ").replace(/^ | $/g,"").toLowerCase().toUpperCase()}var asciiAlpha=regexCheck(/[A-Za-z]/),asciiAlphanumeric=regexCheck(/[\dA-Za-z]/),asciiAtext=regexCheck(/[#-'*+\--9=?A-Z^-~]/);function asciiControl(code2){return code2!==
null&&(code2<32||code2===127)}var asciiDigit=regexCheck(/\d/),asciiHexDigit=regexCheck(/[\dA-Fa-f]/),asciiPunctuation=regexCheck(/[!-/:-@[-`{-~]/);function markdownLineEnding(code2){
return code2!==null&&code2<-2}function markdownLineEndingOrSpace(code2){return code2!==null&&(code2<0||code2===32)}function markdownSpace(code2){return code2===
-2||code2===-1||code2===32}var unicodePunctuation=regexCheck(new RegExp("\\p{P}|\\p{S}","u")),unicodeWhitespace=regexCheck(/\s/);function regexCheck(regex){return check;
function check(code2){return code2!==null&&code2>-1&&regex.test(String.fromCharCode(code2))}}function sanitizeUri(url,protocol){let value=encode(normalizeUri(url||""));if(!protocol)return value;let colon=value.indexOf(":"),questionMark=value.indexOf("?"),
numberSign=value.indexOf("#"),slash=value.indexOf("/");return colon<0||slash>-1&&colon>slash||questionMark>-1&&colon>questionMark||numberSign>-1&&colon>numberSign||
protocol.test(value.slice(0,colon))?value:""}function normalizeUri(value){let result=[],index=-1,start=0,skip=0;for(;++index<value.length;){let code2=value.charCodeAt(
index),replace2="";if(code2===37&&asciiAlphanumeric(value.charCodeAt(index+1))&&asciiAlphanumeric(value.charCodeAt(index+2)))skip=2;else if(code2<128)/[!#$&-;=?-Z_a-z~]/.
test(String.fromCharCode(code2))||(replace2=String.fromCharCode(code2));else if(code2>55295&&code2<57344){let next=value.charCodeAt(index+1);code2<56320&&next>56319&&
next<57344?(replace2=String.fromCharCode(code2,next),skip=1):replace2="�"}else replace2=String.fromCharCode(code2);replace2&&(result.push(value.slice(start,index),
encodeURIComponent(replace2)),start=index+skip+1,replace2=""),skip&&(index+=skip,skip=0)}return result.join("")+value.slice(start)}var hasOwnProperty2={}.hasOwnProperty,protocolHref=/^(https?|ircs?|mailto|xmpp)$/i,protocolSource=/^https?$/i;function compile(options){let settings=options||{},
tags=!0,definitions={},buffers=[[]],mediaStack=[],tightStack=[],handlers=combineHtmlExtensions([{enter:{blockQuote:onenterblockquote,codeFenced:onentercodefenced,
codeFencedFenceInfo:buffer,codeFencedFenceMeta:buffer,codeIndented:onentercodeindented,codeText:onentercodetext,content:onentercontent,definition:onenterdefinition,
definitionDestinationString:onenterdefinitiondestinationstring,definitionLabelString:buffer,definitionTitleString:buffer,emphasis:onenteremphasis,htmlFlow:onenterhtmlflow,
htmlText:onenterhtml,image:onenterimage,label:buffer,link:onenterlink,listItemMarker:onenterlistitemmarker,listItemValue:onenterlistitemvalue,listOrdered:onenterlistordered,
listUnordered:onenterlistunordered,paragraph:onenterparagraph,reference:buffer,resource:onenterresource,resourceDestinationString:onenterresourcedestinationstring,
resourceTitleString:buffer,setextHeading:onentersetextheading,strong:onenterstrong},exit:{atxHeading:onexitatxheading,atxHeadingSequence:onexitatxheadingsequence,
autolinkEmail:onexitautolinkemail,autolinkProtocol:onexitautolinkprotocol,blockQuote:onexitblockquote,characterEscapeValue:onexitdata,characterReferenceMarkerHexadecimal:onexitcharacterreferencemarker,
characterReferenceMarkerNumeric:onexitcharacterreferencemarker,characterReferenceValue:onexitcharacterreferencevalue,codeFenced:onexitflowcode,codeFencedFence:onexitcodefencedfence,
codeFencedFenceInfo:onexitcodefencedfenceinfo,codeFencedFenceMeta:onresumedrop,codeFlowValue:onexitcodeflowvalue,codeIndented:onexitflowcode,codeText:onexitcodetext,
codeTextData:onexitdata,data:onexitdata,definition:onexitdefinition,definitionDestinationString:onexitdefinitiondestinationstring,definitionLabelString:onexitdefinitionlabelstring,
definitionTitleString:onexitdefinitiontitlestring,emphasis:onexitemphasis,hardBreakEscape:onexithardbreak,hardBreakTrailing:onexithardbreak,htmlFlow:onexithtml,
htmlFlowData:onexitdata,htmlText:onexithtml,htmlTextData:onexitdata,image:onexitmedia,label:onexitlabel,labelText:onexitlabeltext,lineEnding:onexitlineending,link:onexitmedia,
listOrdered:onexitlistordered,listUnordered:onexitlistunordered,paragraph:onexitparagraph,reference:onresumedrop,referenceString:onexitreferencestring,resource:onresumedrop,
resourceDestinationString:onexitresourcedestinationstring,resourceTitleString:onexitresourcetitlestring,setextHeading:onexitsetextheading,setextHeadingLineSequence:onexitsetextheadinglinesequence,
setextHeadingText:onexitsetextheadingtext,strong:onexitstrong,thematicBreak:onexitthematicbreak}},...settings.htmlExtensions||[]]),data={definitions,tightStack},
context={buffer,encode:encode2,getData,lineEndingIfNeeded,options:settings,raw,resume,setData,tag},lineEndingStyle=settings.defaultLineEnding;return compile2;function compile2(events){
let index=-1,start=0,listStack=[],head=[],body=[];for(;++index<events.length;)!lineEndingStyle&&(events[index][1].type==="lineEnding"||events[index][1].type==="\
lineEndingBlank")&&(lineEndingStyle=events[index][2].sliceSerialize(events[index][1])),(events[index][1].type==="listOrdered"||events[index][1].type==="listUnor\
dered")&&(events[index][0]==="enter"?listStack.push(index):prepareList(events.slice(listStack.pop(),index))),events[index][1].type==="definition"&&(events[index][0]===
"enter"?(body=push(body,events.slice(start,index)),start=index):(head=push(head,events.slice(start,index+1)),start=index+1));head=push(head,body),head=push(head,
events.slice(start)),index=-1;let result=head;for(handlers.enter.null&&handlers.enter.null.call(context);++index<events.length;){let handles=handlers[result[index][0]],
kind=result[index][1].type,handle=handles[kind];hasOwnProperty2.call(handles,kind)&&handle&&handle.call({sliceSerialize:result[index][2].sliceSerialize,...context},
result[index][1])}return handlers.exit.null&&handlers.exit.null.call(context),buffers[0].join("")}function prepareList(slice){let length=slice.length,index=0,containerBalance=0,
loose=!1,atMarker;for(;++index<length;){let event=slice[index];if(event[1]._container)atMarker=void 0,event[0]==="enter"?containerBalance++:containerBalance--;else
switch(event[1].type){case"listItemPrefix":{event[0]==="exit"&&(atMarker=!0);break}case"linePrefix":break;case"lineEndingBlank":{event[0]==="enter"&&!containerBalance&&
(atMarker?atMarker=void 0:loose=!0);break}default:atMarker=void 0}}slice[0][1]._loose=loose}function setData(key,value){data[key]=value}function getData(key){return data[key]}
function buffer(){buffers.push([])}function resume(){return buffers.pop().join("")}function tag(value){tags&&(setData("lastWasTag",!0),buffers[buffers.length-1].
push(value))}function raw(value){setData("lastWasTag"),buffers[buffers.length-1].push(value)}function lineEnding2(){raw(lineEndingStyle||`
`)}function lineEndingIfNeeded(){let buffer2=buffers[buffers.length-1],slice=buffer2[buffer2.length-1],previous2=slice?slice.charCodeAt(slice.length-1):null;previous2===
10||previous2===13||previous2===null||lineEnding2()}function encode2(value){return getData("ignoreEncode")?value:encode(value)}function onresumedrop(){resume()}
function onenterlistordered(token){tightStack.push(!token._loose),lineEndingIfNeeded(),tag("<ol"),setData("expectFirstItem",!0)}function onenterlistunordered(token){
tightStack.push(!token._loose),lineEndingIfNeeded(),tag("<ul"),setData("expectFirstItem",!0)}function onenterlistitemvalue(token){if(getData("expectFirstItem")){
let value=Number.parseInt(this.sliceSerialize(token),10);value!==1&&tag(' start="'+encode2(String(value))+'"')}}function onenterlistitemmarker(){getData("expect\
FirstItem")?tag(">"):onexitlistitem(),lineEndingIfNeeded(),tag("<li>"),setData("expectFirstItem"),setData("lastWasTag")}function onexitlistordered(){onexitlistitem(),
tightStack.pop(),lineEnding2(),tag("</ol>")}function onexitlistunordered(){onexitlistitem(),tightStack.pop(),lineEnding2(),tag("</ul>")}function onexitlistitem(){
getData("lastWasTag")&&!getData("slurpAllLineEndings")&&lineEndingIfNeeded(),tag("</li>"),setData("slurpAllLineEndings")}function onenterblockquote(){tightStack.
push(!1),lineEndingIfNeeded(),tag("<blockquote>")}function onexitblockquote(){tightStack.pop(),lineEndingIfNeeded(),tag("</blockquote>"),setData("slurpAllLineEn\
dings")}function onenterparagraph(){tightStack[tightStack.length-1]||(lineEndingIfNeeded(),tag("<p>")),setData("slurpAllLineEndings")}function onexitparagraph(){
tightStack[tightStack.length-1]?setData("slurpAllLineEndings",!0):tag("</p>")}function onentercodefenced(){lineEndingIfNeeded(),tag("<pre><code"),setData("fence\
sCount",0)}function onexitcodefencedfenceinfo(){let value=resume();tag(' class="language-'+value+'"')}function onexitcodefencedfence(){let count=getData("fences\
Count")||0;count||(tag(">"),setData("slurpOneLineEnding",!0)),setData("fencesCount",count+1)}function onentercodeindented(){lineEndingIfNeeded(),tag("<pre><code\
>")}function onexitflowcode(){let count=getData("fencesCount");count!==void 0&&count<2&&data.tightStack.length>0&&!getData("lastWasTag")&&lineEnding2(),getData(
"flowCodeSeenData")&&lineEndingIfNeeded(),tag("</code></pre>"),count!==void 0&&count<2&&lineEndingIfNeeded(),setData("flowCodeSeenData"),setData("fencesCount"),
setData("slurpOneLineEnding")}function onenterimage(){mediaStack.push({image:!0}),tags=void 0}function onenterlink(){mediaStack.push({})}function onexitlabeltext(token){
mediaStack[mediaStack.length-1].labelId=this.sliceSerialize(token)}function onexitlabel(){mediaStack[mediaStack.length-1].label=resume()}function onexitreferencestring(token){
mediaStack[mediaStack.length-1].referenceId=this.sliceSerialize(token)}function onenterresource(){buffer(),mediaStack[mediaStack.length-1].destination=""}function onenterresourcedestinationstring(){
buffer(),setData("ignoreEncode",!0)}function onexitresourcedestinationstring(){mediaStack[mediaStack.length-1].destination=resume(),setData("ignoreEncode")}function onexitresourcetitlestring(){
mediaStack[mediaStack.length-1].title=resume()}function onexitmedia(){let index=mediaStack.length-1,media=mediaStack[index],id=media.referenceId||media.labelId,
context2=media.destination===void 0?definitions[normalizeIdentifier(id)]:media;for(tags=!0;index--;)if(mediaStack[index].image){tags=void 0;break}media.image?(tag(
'<img src="'+sanitizeUri(context2.destination,settings.allowDangerousProtocol?void 0:protocolSource)+'" alt="'),raw(media.label),tag('"')):tag('<a href="'+sanitizeUri(
context2.destination,settings.allowDangerousProtocol?void 0:protocolHref)+'"'),tag(context2.title?' title="'+context2.title+'"':""),media.image?tag(" />"):(tag(
">"),raw(media.label),tag("</a>")),mediaStack.pop()}function onenterdefinition(){buffer(),mediaStack.push({})}function onexitdefinitionlabelstring(token){resume(),
mediaStack[mediaStack.length-1].labelId=this.sliceSerialize(token)}function onenterdefinitiondestinationstring(){buffer(),setData("ignoreEncode",!0)}function onexitdefinitiondestinationstring(){
mediaStack[mediaStack.length-1].destination=resume(),setData("ignoreEncode")}function onexitdefinitiontitlestring(){mediaStack[mediaStack.length-1].title=resume()}
function onexitdefinition(){let media=mediaStack[mediaStack.length-1],id=normalizeIdentifier(media.labelId);resume(),hasOwnProperty2.call(definitions,id)||(definitions[id]=
mediaStack[mediaStack.length-1]),mediaStack.pop()}function onentercontent(){setData("slurpAllLineEndings",!0)}function onexitatxheadingsequence(token){getData("\
headingRank")||(setData("headingRank",this.sliceSerialize(token).length),lineEndingIfNeeded(),tag("<h"+getData("headingRank")+">"))}function onentersetextheading(){
buffer(),setData("slurpAllLineEndings")}function onexitsetextheadingtext(){setData("slurpAllLineEndings",!0)}function onexitatxheading(){tag("</h"+getData("head\
ingRank")+">"),setData("headingRank")}function onexitsetextheadinglinesequence(token){setData("headingRank",this.sliceSerialize(token).charCodeAt(0)===61?1:2)}function onexitsetextheading(){
let value=resume();lineEndingIfNeeded(),tag("<h"+getData("headingRank")+">"),raw(value),tag("</h"+getData("headingRank")+">"),setData("slurpAllLineEndings"),setData(
"headingRank")}function onexitdata(token){raw(encode2(this.sliceSerialize(token)))}function onexitlineending(token){if(!getData("slurpAllLineEndings")){if(getData(
"slurpOneLineEnding")){setData("slurpOneLineEnding");return}if(getData("inCodeText")){raw(" ");return}raw(encode2(this.sliceSerialize(token)))}}function onexitcodeflowvalue(token){
raw(encode2(this.sliceSerialize(token))),setData("flowCodeSeenData",!0)}function onexithardbreak(){tag("<br />")}function onenterhtmlflow(){lineEndingIfNeeded(),
onenterhtml()}function onexithtml(){setData("ignoreEncode")}function onenterhtml(){settings.allowDangerousHtml&&setData("ignoreEncode",!0)}function onenteremphasis(){
tag("<em>")}function onenterstrong(){tag("<strong>")}function onentercodetext(){setData("inCodeText",!0),tag("<code>")}function onexitcodetext(){setData("inCode\
Text"),tag("</code>")}function onexitemphasis(){tag("</em>")}function onexitstrong(){tag("</strong>")}function onexitthematicbreak(){lineEndingIfNeeded(),tag("<\
hr />")}function onexitcharacterreferencemarker(token){setData("characterReferenceType",token.type)}function onexitcharacterreferencevalue(token){let value=this.
sliceSerialize(token),decoded=getData("characterReferenceType")?decodeNumericCharacterReference(value,getData("characterReferenceType")==="characterReferenceMar\
kerNumeric"?10:16):decodeNamedCharacterReference(value);raw(encode2(decoded)),setData("characterReferenceType")}function onexitautolinkprotocol(token){let uri=this.
sliceSerialize(token);tag('<a href="'+sanitizeUri(uri,settings.allowDangerousProtocol?void 0:protocolHref)+'">'),raw(encode2(uri)),tag("</a>")}function onexitautolinkemail(token){
let uri=this.sliceSerialize(token);tag('<a href="'+sanitizeUri("mailto:"+uri)+'">'),raw(encode2(uri)),tag("</a>")}}function factorySpace(effects,ok,type,max){let limit=max?max-1:1/0,size=0;return start;function start(code2){return markdownSpace(code2)?(effects.enter(type),prefix(
code2)):ok(code2)}function prefix(code2){return markdownSpace(code2)&&size++<limit?(effects.consume(code2),prefix):(effects.exit(type),ok(code2))}}function factorySpaceMinMax(effects,ok,nok,type,min,max){
let size=0;return start;function start(code2){return max>0&&markdownSpace(code2)?(effects.enter(type),prefix(code2)):after(code2)}function prefix(code2){return markdownSpace(
code2)&&size<max?(effects.consume(code2),size++,prefix):(effects.exit(type),after(code2))}function after(code2){return size>=min?ok(code2):nok(code2)}}var content={tokenize:initializeContent};function initializeContent(effects){let contentStart=effects.attempt(this.parser.constructs.contentInitial,afterContentStartConstruct,
paragraphInitial),previous2;return contentStart;function afterContentStartConstruct(code2){if(code2===null){effects.consume(code2);return}return effects.enter("\
lineEnding"),effects.consume(code2),effects.exit("lineEnding"),factorySpace(effects,contentStart,"linePrefix")}function paragraphInitial(code2){return effects.enter(
"paragraph"),lineStart(code2)}function lineStart(code2){let token=effects.enter("chunkText",{contentType:"text",previous:previous2});return previous2&&(previous2.
next=token),previous2=token,data(code2)}function data(code2){if(code2===null){effects.exit("chunkText"),effects.exit("paragraph"),effects.consume(code2);return}
return markdownLineEnding(code2)?(effects.consume(code2),effects.exit("chunkText"),lineStart):(effects.consume(code2),data)}}var EditMap=class{constructor(){this.index=new Map,this.map=[]}add(index,remove,add){addImplementation(this,index,remove,add,!1)}addBefore(index,remove,add){addImplementation(
this,index,remove,add,!0)}consume(events){if(this.map.sort(function(a,b){return a[0]-b[0]}),this.map.length===0)return;let index=this.map.length,vecs=[];for(;index>
0;)index-=1,vecs.push(events.slice(this.map[index][0]+this.map[index][1]),this.map[index][2]),events.length=this.map[index][0];vecs.push(events.slice()),events.
length=0;let slice=vecs.pop();for(;slice;){for(let element of slice)events.push(element);slice=vecs.pop()}this.map.length=0,this.index.clear()}};function addImplementation(editMap,at,remove,add,before){
if(remove===0&&add.length===0)return;let existing=editMap.index.get(at);if(existing){existing[1]+=remove,before?(add.push(...existing[2]),existing[2]=add):existing[2].
push(...add);return}let change=[at,remove,add];editMap.map.push(change),editMap.index.set(at,change)}var document={tokenize:initializeDocument},containerConstruct={tokenize:tokenizeContainer};function initializeDocument(effects){let self=this,stack=[],continued=0,
childFlow,childToken,lineStartOffset;return start;function start(code2){if(continued<stack.length){let item=stack[continued];return self.containerState=item[1],
effects.attempt(item[0].continuation,documentContinue,checkNewContainers)(code2)}return checkNewContainers(code2)}function documentContinue(code2){if(continued++,
self.containerState._closeFlow){self.containerState._closeFlow=void 0,childFlow&&closeFlow();let indexBeforeExits=self.events.length,indexBeforeFlow=indexBeforeExits,
point;for(;indexBeforeFlow--;)if(self.events[indexBeforeFlow][0]==="exit"&&self.events[indexBeforeFlow][1].type==="chunkFlow"){point=self.events[indexBeforeFlow][1].
end;break}exitContainers(continued);let index=indexBeforeExits;for(;index<self.events.length;)self.events[index][1].end={...point},index++;let editMap=new EditMap;
return editMap.add(indexBeforeFlow+1,0,self.events.slice(indexBeforeExits)),editMap.add(indexBeforeExits,index-indexBeforeExits,[]),editMap.consume(self.events),
checkNewContainers(code2)}return start(code2)}function checkNewContainers(code2){if(continued===stack.length){if(!childFlow)return documentContinued(code2);if(childFlow.
currentConstruct&&childFlow.currentConstruct.concrete)return flowStart(code2);self.interrupt=!!(childFlow.currentConstruct&&!childFlow._gfmTableDynamicInterruptHack)}
return self.containerState={},effects.check(containerConstruct,thereIsANewContainer,thereIsNoNewContainer)(code2)}function thereIsANewContainer(code2){return childFlow&&
closeFlow(),exitContainers(continued),documentContinued(code2)}function thereIsNoNewContainer(code2){return self.parser.lazy[self.now().line]=continued!==stack.
length,lineStartOffset=self.now().offset,flowStart(code2)}function documentContinued(code2){return self.containerState={},effects.attempt(containerConstruct,containerContinue,
flowStart)(code2)}function containerContinue(code2){return continued++,stack.push([self.currentConstruct,self.containerState]),documentContinued(code2)}function flowStart(code2){
if(code2===null){childFlow&&closeFlow(),exitContainers(0),effects.consume(code2);return}return childFlow=childFlow||self.parser.flow(self.now()),effects.enter("\
chunkFlow",{_tokenizer:childFlow,contentType:"flow",previous:childToken}),flowContinue(code2)}function flowContinue(code2){if(code2===null){writeToChild(effects.
exit("chunkFlow"),!0),exitContainers(0),effects.consume(code2);return}return markdownLineEnding(code2)?(effects.consume(code2),writeToChild(effects.exit("chunkF\
low")),continued=0,self.interrupt=void 0,start):(effects.consume(code2),flowContinue)}function writeToChild(token,endOfFile){let stream=self.sliceStream(token);
if(endOfFile&&stream.push(null),token.previous=childToken,childToken&&(childToken.next=token),childToken=token,childFlow.defineSkip(token.start),childFlow.write(
stream),self.parser.lazy[token.start.line]){let index=childFlow.events.length;for(;index--;)if(childFlow.events[index][1].start.offset<lineStartOffset&&(!childFlow.
events[index][1].end||childFlow.events[index][1].end.offset>lineStartOffset))return;let indexBeforeExits=self.events.length,indexBeforeFlow=indexBeforeExits,seen,
point;for(;indexBeforeFlow--;)if(self.events[indexBeforeFlow][0]==="exit"&&self.events[indexBeforeFlow][1].type==="chunkFlow"){if(seen){point=self.events[indexBeforeFlow][1].
end;break}seen=!0}for(exitContainers(continued),index=indexBeforeExits;index<self.events.length;)self.events[index][1].end={...point},index++;let editMap=new EditMap;
editMap.add(indexBeforeFlow+1,0,self.events.slice(indexBeforeExits)),editMap.add(indexBeforeExits,index-indexBeforeExits,[]),editMap.consume(self.events)}}function exitContainers(size){
let index=stack.length;for(;index-- >size;){let entry=stack[index];self.containerState=entry[1],entry[0].exit.call(self,effects)}stack.length=size}function closeFlow(){
childFlow.write([null]),childToken=void 0,childFlow=void 0,self.containerState._closeFlow=void 0}}function tokenizeContainer(effects,ok,nok){return factorySpace(
effects,effects.attempt(this.parser.constructs.document,ok,nok),"linePrefix",this.parser.constructs.disable.null.includes("codeIndented")?void 0:4)}function classifyCharacter(code2){if(code2===null||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2))return 1;if(unicodePunctuation(code2))return 2}function resolveAll(constructs2,events,context){let called=[],index=-1;for(;++index<constructs2.length;){let resolve=constructs2[index].resolveAll;resolve&&!called.
includes(resolve)&&(events=resolve(events,context),called.push(resolve))}return events}var attention={name:"attention",resolveAll:resolveAllAttention,tokenize:tokenizeAttention};function resolveAllAttention(events,context){let index=-1,nextEvents;
for(;++index<events.length;)if(events[index][0]==="enter"&&events[index][1].type==="attentionSequence"&&events[index][1]._close){let open=index;for(;open--;)if(events[open][0]===
"exit"&&events[open][1].type==="attentionSequence"&&events[open][1]._open&&context.sliceSerialize(events[open][1]).charCodeAt(0)===context.sliceSerialize(events[index][1]).
charCodeAt(0)){if((events[open][1]._close||events[index][1]._open)&&(events[index][1].end.offset-events[index][1].start.offset)%3&&!((events[open][1].end.offset-
events[open][1].start.offset+events[index][1].end.offset-events[index][1].start.offset)%3))continue;let use=events[open][1].end.offset-events[open][1].start.offset>
1&&events[index][1].end.offset-events[index][1].start.offset>1?2:1,start={...events[open][1].end},end={...events[index][1].start};movePoint(start,-use),movePoint(
end,use);let openingSequence={type:use>1?"strongSequence":"emphasisSequence",start,end:{...events[open][1].end}},closingSequence={type:use>1?"strongSequence":"e\
mphasisSequence",start:{...events[index][1].start},end},text4={type:use>1?"strongText":"emphasisText",start:{...events[open][1].end},end:{...events[index][1].start}},
group={type:use>1?"strong":"emphasis",start:{...openingSequence.start},end:{...closingSequence.end}};events[open][1].end={...openingSequence.start},events[index][1].
start={...closingSequence.end},nextEvents=[],events[open][1].end.offset-events[open][1].start.offset&&(nextEvents=push(nextEvents,[["enter",events[open][1],context],
["exit",events[open][1],context]])),nextEvents=push(nextEvents,[["enter",group,context],["enter",openingSequence,context],["exit",openingSequence,context],["ent\
er",text4,context]]),nextEvents=push(nextEvents,resolveAll(context.parser.constructs.insideSpan.null,events.slice(open+1,index),context)),nextEvents=push(nextEvents,
[["exit",text4,context],["enter",closingSequence,context],["exit",closingSequence,context],["exit",group,context]]);let offset=0;events[index][1].end.offset-events[index][1].
start.offset&&(offset=2,nextEvents=push(nextEvents,[["enter",events[index][1],context],["exit",events[index][1],context]])),splice(events,open-1,index-open+3,nextEvents),
index=open+nextEvents.length-offset-2;break}}for(index=-1;++index<events.length;)events[index][1].type==="attentionSequence"&&(events[index][1].type="data");return events}
function tokenizeAttention(effects,ok){let attentionMarkers2=this.parser.constructs.attentionMarkers.null,previous2=this.previous,before=classifyCharacter(previous2),
marker;return start;function start(code2){return marker=code2,effects.enter("attentionSequence"),inside(code2)}function inside(code2){if(code2===marker)return effects.
consume(code2),inside;let token=effects.exit("attentionSequence"),after=classifyCharacter(code2),open=!after||after===2&&before||attentionMarkers2.includes(code2)&&
code2!==42&&code2!==95,close=!before||before===2&&after||attentionMarkers2.includes(previous2)&&previous2!==42&&previous2!==95;return token._open=!!(marker===42?
open:open&&(before||!close)),token._close=!!(marker===42?close:close&&(after||!open)),ok(code2)}}function movePoint(point,offset){point.column+=offset,point.offset+=
offset,point._bufferIndex+=offset}var autolink={name:"autolink",tokenize:tokenizeAutolink};function tokenizeAutolink(effects,ok,nok){let size=0;return start;function start(code2){return effects.
enter("autolink"),effects.enter("autolinkMarker"),effects.consume(code2),effects.exit("autolinkMarker"),effects.enter("autolinkProtocol"),open}function open(code2){
return asciiAlpha(code2)?(effects.consume(code2),schemeOrEmailAtext):code2===64?nok(code2):emailAtext(code2)}function schemeOrEmailAtext(code2){return code2===43||
code2===45||code2===46||asciiAlphanumeric(code2)?(size=1,schemeInsideOrEmailAtext(code2)):emailAtext(code2)}function schemeInsideOrEmailAtext(code2){return code2===
58?(effects.consume(code2),size=0,urlInside):(code2===43||code2===45||code2===46||asciiAlphanumeric(code2))&&size++<32?(effects.consume(code2),schemeInsideOrEmailAtext):
(size=0,emailAtext(code2))}function urlInside(code2){return code2===62?(effects.exit("autolinkProtocol"),effects.enter("autolinkMarker"),effects.consume(code2),
effects.exit("autolinkMarker"),effects.exit("autolink"),ok):code2===null||code2===32||code2===60||asciiControl(code2)?nok(code2):(effects.consume(code2),urlInside)}
function emailAtext(code2){return code2===64?(effects.consume(code2),emailAtSignOrDot):asciiAtext(code2)?(effects.consume(code2),emailAtext):nok(code2)}function emailAtSignOrDot(code2){
return asciiAlphanumeric(code2)?emailLabel(code2):nok(code2)}function emailLabel(code2){return code2===46?(effects.consume(code2),size=0,emailAtSignOrDot):code2===
62?(effects.exit("autolinkProtocol").type="autolinkEmail",effects.enter("autolinkMarker"),effects.consume(code2),effects.exit("autolinkMarker"),effects.exit("au\
tolink"),ok):emailValue(code2)}function emailValue(code2){if((code2===45||asciiAlphanumeric(code2))&&size++<63){let next=code2===45?emailValue:emailLabel;return effects.
consume(code2),next}return nok(code2)}}var blankLine={partial:!0,tokenize:tokenizeBlankLine};function tokenizeBlankLine(effects,ok,nok){return start;function start(code2){return markdownSpace(code2)?
factorySpace(effects,after,"linePrefix")(code2):after(code2)}function after(code2){return code2===null||markdownLineEnding(code2)?ok(code2):nok(code2)}}var blockQuote={continuation:{tokenize:tokenizeBlockQuoteContinuation},exit,name:"blockQuote",tokenize:tokenizeBlockQuoteStart};function tokenizeBlockQuoteStart(effects,ok,nok){
let self=this;return start;function start(code2){if(code2===62){let state=self.containerState;return state.open||(effects.enter("blockQuote",{_container:!0}),state.
open=!0),effects.enter("blockQuotePrefix"),effects.enter("blockQuoteMarker"),effects.consume(code2),effects.exit("blockQuoteMarker"),after}return nok(code2)}function after(code2){
return markdownSpace(code2)?(effects.enter("blockQuotePrefixWhitespace"),effects.consume(code2),effects.exit("blockQuotePrefixWhitespace"),effects.exit("blockQu\
otePrefix"),ok):(effects.exit("blockQuotePrefix"),ok(code2))}}function tokenizeBlockQuoteContinuation(effects,ok,nok){let self=this;return contStart;function contStart(code2){
return markdownSpace(code2)?factorySpace(effects,contBefore,"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code2):contBefore(
code2)}function contBefore(code2){return effects.attempt(blockQuote,ok,nok)(code2)}}function exit(effects){effects.exit("blockQuote")}var characterEscape={name:"characterEscape",tokenize:tokenizeCharacterEscape};function tokenizeCharacterEscape(effects,ok,nok){return start;function start(code2){
return effects.enter("characterEscape"),effects.enter("escapeMarker"),effects.consume(code2),effects.exit("escapeMarker"),inside}function inside(code2){return asciiPunctuation(
code2)?(effects.enter("characterEscapeValue"),effects.consume(code2),effects.exit("characterEscapeValue"),effects.exit("characterEscape"),ok):nok(code2)}}var characterReference={name:"characterReference",tokenize:tokenizeCharacterReference};function tokenizeCharacterReference(effects,ok,nok){let self=this,size=0,
max,test;return start;function start(code2){return effects.enter("characterReference"),effects.enter("characterReferenceMarker"),effects.consume(code2),effects.
exit("characterReferenceMarker"),open}function open(code2){return code2===35?(effects.enter("characterReferenceMarkerNumeric"),effects.consume(code2),effects.exit(
"characterReferenceMarkerNumeric"),numeric):(effects.enter("characterReferenceValue"),max=31,test=asciiAlphanumeric,value(code2))}function numeric(code2){return code2===
88||code2===120?(effects.enter("characterReferenceMarkerHexadecimal"),effects.consume(code2),effects.exit("characterReferenceMarkerHexadecimal"),effects.enter("\
characterReferenceValue"),max=6,test=asciiHexDigit,value):(effects.enter("characterReferenceValue"),max=7,test=asciiDigit,value(code2))}function value(code2){if(code2===
59&&size){let token=effects.exit("characterReferenceValue");return test===asciiAlphanumeric&&!decodeNamedCharacterReference(self.sliceSerialize(token))?nok(code2):
(effects.enter("characterReferenceMarker"),effects.consume(code2),effects.exit("characterReferenceMarker"),effects.exit("characterReference"),ok)}return test(code2)&&
size++<max?(effects.consume(code2),value):nok(code2)}}var nonLazyContinuation={partial:!0,tokenize:tokenizeNonLazyContinuation};function tokenizeNonLazyContinuation(effects,ok,nok){let self=this;return start;function start(code2){
return code2===null?nok(code2):(effects.enter("lineEnding"),effects.consume(code2),effects.exit("lineEnding"),after)}function after(code2){return self.parser.lazy[self.
now().line]?nok(code2):ok(code2)}}var codeFenced={concrete:!0,name:"codeFenced",tokenize:tokenizeCodeFenced};function tokenizeCodeFenced(effects,ok,nok){let self=this,closeStart={partial:!0,tokenize:tokenizeCloseStart},
initialPrefix=0,sizeOpen=0,marker;return start;function start(code2){return beforeSequenceOpen(code2)}function beforeSequenceOpen(code2){let tail=self.events[self.
events.length-1];return initialPrefix=tail&&tail[1].type==="linePrefix"?tail[2].sliceSerialize(tail[1],!0).length:0,marker=code2,effects.enter("codeFenced"),effects.
enter("codeFencedFence"),effects.enter("codeFencedFenceSequence"),sequenceOpen(code2)}function sequenceOpen(code2){return code2===marker?(sizeOpen++,effects.consume(
code2),sequenceOpen):sizeOpen<3?nok(code2):(effects.exit("codeFencedFenceSequence"),markdownSpace(code2)?factorySpace(effects,infoBefore,"whitespace")(code2):infoBefore(
code2))}function infoBefore(code2){return code2===null||markdownLineEnding(code2)?(effects.exit("codeFencedFence"),self.interrupt?ok(code2):effects.check(nonLazyContinuation,
atNonLazyBreak,after)(code2)):(effects.enter("codeFencedFenceInfo"),effects.enter("chunkString",{contentType:"string"}),info(code2))}function info(code2){return code2===
null||markdownLineEnding(code2)?(effects.exit("chunkString"),effects.exit("codeFencedFenceInfo"),infoBefore(code2)):markdownSpace(code2)?(effects.exit("chunkStr\
ing"),effects.exit("codeFencedFenceInfo"),factorySpace(effects,metaBefore,"whitespace")(code2)):code2===96&&code2===marker?nok(code2):(effects.consume(code2),info)}
function metaBefore(code2){return code2===null||markdownLineEnding(code2)?infoBefore(code2):(effects.enter("codeFencedFenceMeta"),effects.enter("chunkString",{contentType:"\
string"}),meta(code2))}function meta(code2){return code2===null||markdownLineEnding(code2)?(effects.exit("chunkString"),effects.exit("codeFencedFenceMeta"),infoBefore(
code2)):code2===96&&code2===marker?nok(code2):(effects.consume(code2),meta)}function atNonLazyBreak(code2){return effects.attempt(closeStart,after,contentBefore)(
code2)}function contentBefore(code2){return effects.enter("lineEnding"),effects.consume(code2),effects.exit("lineEnding"),contentStart}function contentStart(code2){
return initialPrefix>0&&markdownSpace(code2)?factorySpace(effects,beforeContentChunk,"linePrefix",initialPrefix+1)(code2):beforeContentChunk(code2)}function beforeContentChunk(code2){
return code2===null||markdownLineEnding(code2)?effects.check(nonLazyContinuation,atNonLazyBreak,after)(code2):(effects.enter("codeFlowValue"),contentChunk(code2))}
function contentChunk(code2){return code2===null||markdownLineEnding(code2)?(effects.exit("codeFlowValue"),beforeContentChunk(code2)):(effects.consume(code2),contentChunk)}
function after(code2){return effects.exit("codeFenced"),ok(code2)}function tokenizeCloseStart(effects2,ok2,nok2){let size=0;return startBefore;function startBefore(code2){
return effects2.enter("lineEnding"),effects2.consume(code2),effects2.exit("lineEnding"),start2}function start2(code2){return effects2.enter("codeFencedFence"),markdownSpace(
code2)?factorySpace(effects2,beforeSequenceClose,"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code2):beforeSequenceClose(
code2)}function beforeSequenceClose(code2){return code2===marker?(effects2.enter("codeFencedFenceSequence"),sequenceClose(code2)):nok2(code2)}function sequenceClose(code2){
return code2===marker?(size++,effects2.consume(code2),sequenceClose):size>=sizeOpen?(effects2.exit("codeFencedFenceSequence"),markdownSpace(code2)?factorySpace(
effects2,sequenceCloseAfter,"whitespace")(code2):sequenceCloseAfter(code2)):nok2(code2)}function sequenceCloseAfter(code2){return code2===null||markdownLineEnding(
code2)?(effects2.exit("codeFencedFence"),ok2(code2)):nok2(code2)}}}var codeIndented={name:"codeIndented",tokenize:tokenizeCodeIndented},furtherStart={partial:!0,tokenize:tokenizeFurtherStart};function tokenizeCodeIndented(effects,ok,nok){
return start;function start(code2){return effects.enter("codeIndented"),factorySpaceMinMax(effects,atBreak,nok,"linePrefix",4,4)(code2)}function atBreak(code2){
return code2===null?after(code2):markdownLineEnding(code2)?effects.attempt(furtherStart,atBreak,after)(code2):(effects.enter("codeFlowValue"),inside(code2))}function inside(code2){
return code2===null||markdownLineEnding(code2)?(effects.exit("codeFlowValue"),atBreak(code2)):(effects.consume(code2),inside)}function after(code2){return effects.
exit("codeIndented"),ok(code2)}}function tokenizeFurtherStart(effects,ok,nok){let self=this;return furtherStart2;function furtherStart2(code2){return self.parser.
lazy[self.now().line]?nok(code2):markdownLineEnding(code2)?(effects.enter("lineEnding"),effects.consume(code2),effects.exit("lineEnding"),furtherStart2):factorySpaceMinMax(
effects,ok,onNotEnoughPrefix,"linePrefix",4,4)(code2)}function onNotEnoughPrefix(code2){return markdownLineEnding(code2)?furtherStart2(code2):nok(code2)}}var codeText={name:"codeText",previous,resolve:resolveCodeText,tokenize:tokenizeCodeText};function resolveCodeText(events){let tailExitIndex=events.length-4,headEnterIndex=3,
index,enter;if((events[headEnterIndex][1].type==="lineEnding"||events[headEnterIndex][1].type==="space")&&(events[tailExitIndex][1].type==="lineEnding"||events[tailExitIndex][1].
type==="space")){for(index=headEnterIndex;++index<tailExitIndex;)if(events[index][1].type==="codeTextData"){events[headEnterIndex][1].type="codeTextPadding",events[tailExitIndex][1].
type="codeTextPadding",headEnterIndex+=2,tailExitIndex-=2;break}}for(index=headEnterIndex-1,tailExitIndex++;++index<=tailExitIndex;)enter===void 0?index!==tailExitIndex&&
events[index][1].type!=="lineEnding"&&(enter=index):(index===tailExitIndex||events[index][1].type==="lineEnding")&&(events[enter][1].type="codeTextData",index!==
enter+2&&(events[enter][1].end=events[index-1][1].end,events.splice(enter+2,index-enter-2),tailExitIndex-=index-enter-2,index=enter+2),enter=void 0);return events}
function previous(code2){return code2!==96||this.events[this.events.length-1][1].type==="characterEscape"}function tokenizeCodeText(effects,ok,nok){let self=this,
sizeOpen=0,size,token;return start;function start(code2){return effects.enter("codeText"),effects.enter("codeTextSequence"),sequenceOpen(code2)}function sequenceOpen(code2){
return code2===96?(effects.consume(code2),sizeOpen++,sequenceOpen):(effects.exit("codeTextSequence"),between(code2))}function between(code2){return code2===null?
nok(code2):code2===32?(effects.enter("space"),effects.consume(code2),effects.exit("space"),between):code2===96?(token=effects.enter("codeTextSequence"),size=0,sequenceClose(
code2)):markdownLineEnding(code2)?(effects.enter("lineEnding"),effects.consume(code2),effects.exit("lineEnding"),between):(effects.enter("codeTextData"),data(code2))}
function data(code2){return code2===null||code2===32||code2===96||markdownLineEnding(code2)?(effects.exit("codeTextData"),between(code2)):(effects.consume(code2),
data)}function sequenceClose(code2){return code2===96?(effects.consume(code2),size++,sequenceClose):size===sizeOpen?(effects.exit("codeTextSequence"),effects.exit(
"codeText"),ok(code2)):(token.type="codeTextData",data(code2))}}var SpliceBuffer=class{constructor(initial){this.left=initial?[...initial]:[],this.right=[]}get(index){if(index<0||index>=this.left.length+this.right.length)throw new RangeError(
"Cannot access index `"+index+"` in a splice buffer of size `"+(this.left.length+this.right.length)+"`");return index<this.left.length?this.left[index]:this.right[this.
right.length-index+this.left.length-1]}get length(){return this.left.length+this.right.length}shift(){return this.setCursor(0),this.right.pop()}slice(start,end){
let stop=end??Number.POSITIVE_INFINITY;return stop<this.left.length?this.left.slice(start,stop):start>this.left.length?this.right.slice(this.right.length-stop+this.
left.length,this.right.length-start+this.left.length).reverse():this.left.slice(start).concat(this.right.slice(this.right.length-stop+this.left.length).reverse())}splice(start,deleteCount,items){
let count=deleteCount||0;this.setCursor(Math.trunc(start));let removed=this.right.splice(this.right.length-count,Number.POSITIVE_INFINITY);return items&&chunkedPush(
this.left,items),removed.reverse()}pop(){return this.setCursor(Number.POSITIVE_INFINITY),this.left.pop()}push(item){this.setCursor(Number.POSITIVE_INFINITY),this.
left.push(item)}pushMany(items){this.setCursor(Number.POSITIVE_INFINITY),chunkedPush(this.left,items)}unshift(item){this.setCursor(0),this.right.push(item)}unshiftMany(items){
this.setCursor(0),chunkedPush(this.right,items.reverse())}setCursor(n){if(!(n===this.left.length||n>this.left.length&&this.right.length===0||n<0&&this.left.length===
0))if(n<this.left.length){let removed=this.left.splice(n,Number.POSITIVE_INFINITY);chunkedPush(this.right,removed.reverse())}else{let removed=this.right.splice(
this.left.length+this.right.length-n,Number.POSITIVE_INFINITY);chunkedPush(this.left,removed.reverse())}}};function chunkedPush(list2,right){let chunkStart=0;if(right.
length<1e4)list2.push(...right);else for(;chunkStart<right.length;)list2.push(...right.slice(chunkStart,chunkStart+1e4)),chunkStart+=1e4}function subtokenize(eventsArray){let jumps={},index=-1,event,lineIndex,otherIndex,otherEvent,parameters,subevents,more,events=new SpliceBuffer(eventsArray);for(;++index<
events.length;){for(;index in jumps;)index=jumps[index];if(event=events.get(index),index&&event[1].type==="chunkFlow"&&events.get(index-1)[1].type==="listItemPr\
efix"&&(subevents=event[1]._tokenizer.events,otherIndex=0,otherIndex<subevents.length&&subevents[otherIndex][1].type==="lineEndingBlank"&&(otherIndex+=2),otherIndex<
subevents.length&&subevents[otherIndex][1].type==="content"))for(;++otherIndex<subevents.length&&subevents[otherIndex][1].type!=="content";)subevents[otherIndex][1].
type==="chunkText"&&(subevents[otherIndex][1]._isInFirstContentOfListItem=!0,otherIndex++);if(event[0]==="enter")event[1].contentType&&(Object.assign(jumps,subcontent(
events,index)),index=jumps[index],more=!0);else if(event[1]._container){for(otherIndex=index,lineIndex=void 0;otherIndex--;)if(otherEvent=events.get(otherIndex),
otherEvent[1].type==="lineEnding"||otherEvent[1].type==="lineEndingBlank")otherEvent[0]==="enter"&&(lineIndex&&(events.get(lineIndex)[1].type="lineEndingBlank"),
otherEvent[1].type="lineEnding",lineIndex=otherIndex);else if(!(otherEvent[1].type==="linePrefix"||otherEvent[1].type==="listItemIndent"))break;lineIndex&&(event[1].
end={...events.get(lineIndex)[1].start},parameters=events.slice(lineIndex,index),parameters.unshift(event),events.splice(lineIndex,index-lineIndex+1,parameters))}}
return splice(eventsArray,0,Number.POSITIVE_INFINITY,events.slice(0)),!more}function subcontent(events,eventIndex){let token=events.get(eventIndex)[1],context=events.
get(eventIndex)[2],startPosition=eventIndex-1,startPositions=[],tokenizer=token._tokenizer;tokenizer||(tokenizer=context.parser[token.contentType](token.start),
token._contentTypeTextTrailing&&(tokenizer._contentTypeTextTrailing=!0));let childEvents=tokenizer.events,jumps=[],gaps={},stream,previous2,index=-1,current=token,
adjust=0,start=0,breaks=[start];for(;current;){for(;events.get(++startPosition)[1]!==current;);startPositions.push(startPosition),current._tokenizer||(stream=context.
sliceStream(current),current.next||stream.push(null),previous2&&tokenizer.defineSkip(current.start),current._isInFirstContentOfListItem&&(tokenizer._gfmTasklistFirstContentOfListItem=
!0),tokenizer.write(stream),current._isInFirstContentOfListItem&&(tokenizer._gfmTasklistFirstContentOfListItem=void 0)),previous2=current,current=current.next}for(current=
token;++index<childEvents.length;)childEvents[index][0]==="exit"&&childEvents[index-1][0]==="enter"&&childEvents[index][1].type===childEvents[index-1][1].type&&
childEvents[index][1].start.line!==childEvents[index][1].end.line&&(start=index+1,breaks.push(start),current._tokenizer=void 0,current.previous=void 0,current=current.
next);for(tokenizer.events=[],current?(current._tokenizer=void 0,current.previous=void 0):breaks.pop(),index=breaks.length;index--;){let slice=childEvents.slice(
breaks[index],breaks[index+1]),start2=startPositions.pop();jumps.push([start2,start2+slice.length-1]),events.splice(start2,2,slice)}for(jumps.reverse(),index=-1;++index<
jumps.length;)gaps[adjust+jumps[index][0]]=adjust+jumps[index][1],adjust+=jumps[index][1]-jumps[index][0]-1;return gaps}var content2={resolve:resolveContent,tokenize:tokenizeContent},continuationConstruct={partial:!0,tokenize:tokenizeContinuation};function resolveContent(events){
return subtokenize(events),events}function tokenizeContent(effects,ok){let previous2;return chunkStart;function chunkStart(code2){return effects.enter("content"),
previous2=effects.enter("chunkContent",{contentType:"content"}),chunkInside(code2)}function chunkInside(code2){return code2===null?contentEnd(code2):markdownLineEnding(
code2)?effects.check(continuationConstruct,contentContinue,contentEnd)(code2):(effects.consume(code2),chunkInside)}function contentEnd(code2){return effects.exit(
"chunkContent"),effects.exit("content"),ok(code2)}function contentContinue(code2){return effects.consume(code2),effects.exit("chunkContent"),previous2.next=effects.
enter("chunkContent",{contentType:"content",previous:previous2}),previous2=previous2.next,chunkInside}}function tokenizeContinuation(effects,ok,nok){let self=this;
return startLookahead;function startLookahead(code2){return effects.exit("chunkContent"),effects.enter("lineEnding"),effects.consume(code2),effects.exit("lineEn\
ding"),factorySpace(effects,prefixed,"linePrefix")}function prefixed(code2){if(code2===null||markdownLineEnding(code2))return nok(code2);let tail=self.events[self.
events.length-1];return!self.parser.constructs.disable.null.includes("codeIndented")&&tail&&tail[1].type==="linePrefix"&&tail[2].sliceSerialize(tail[1],!0).length>=
4?ok(code2):effects.interrupt(self.parser.constructs.flow,nok,ok)(code2)}}function factoryDestination(effects,ok,nok,type,literalType,literalMarkerType,rawType,stringType,max){let limit=max||Number.POSITIVE_INFINITY,balance=0;return start;
function start(code2){return code2===60?(effects.enter(type),effects.enter(literalType),effects.enter(literalMarkerType),effects.consume(code2),effects.exit(literalMarkerType),
enclosedBefore):code2===null||code2===32||code2===41||asciiControl(code2)?nok(code2):(effects.enter(type),effects.enter(rawType),effects.enter(stringType),effects.
enter("chunkString",{contentType:"string"}),raw(code2))}function enclosedBefore(code2){return code2===62?(effects.enter(literalMarkerType),effects.consume(code2),
effects.exit(literalMarkerType),effects.exit(literalType),effects.exit(type),ok):(effects.enter(stringType),effects.enter("chunkString",{contentType:"string"}),
enclosed(code2))}function enclosed(code2){return code2===62?(effects.exit("chunkString"),effects.exit(stringType),enclosedBefore(code2)):code2===null||code2===60||
markdownLineEnding(code2)?nok(code2):(effects.consume(code2),code2===92?enclosedEscape:enclosed)}function enclosedEscape(code2){return code2===60||code2===62||code2===
92?(effects.consume(code2),enclosed):enclosed(code2)}function raw(code2){return!balance&&(code2===null||code2===41||markdownLineEndingOrSpace(code2))?(effects.exit(
"chunkString"),effects.exit(stringType),effects.exit(rawType),effects.exit(type),ok(code2)):balance<limit&&code2===40?(effects.consume(code2),balance++,raw):code2===
41?(effects.consume(code2),balance--,raw):code2===null||code2===32||code2===40||asciiControl(code2)?nok(code2):(effects.consume(code2),code2===92?rawEscape:raw)}
function rawEscape(code2){return code2===40||code2===41||code2===92?(effects.consume(code2),raw):raw(code2)}}function factoryLabel(effects,ok,nok,type,markerType,stringType){let self=this,size=0,seen;return start;function start(code2){return effects.enter(type),effects.
enter(markerType),effects.consume(code2),effects.exit(markerType),effects.enter(stringType),atBreak}function atBreak(code2){return size>999||code2===null||code2===
91||code2===93&&!seen||code2===94&&!size&&"_hiddenFootnoteSupport"in self.parser.constructs?nok(code2):code2===93?(effects.exit(stringType),effects.enter(markerType),
effects.consume(code2),effects.exit(markerType),effects.exit(type),ok):markdownLineEnding(code2)?(effects.enter("lineEnding"),effects.consume(code2),effects.exit(
"lineEnding"),atBreak):(effects.enter("chunkString",{contentType:"string"}),labelInside(code2))}function labelInside(code2){return code2===null||code2===91||code2===
93||markdownLineEnding(code2)||size++>999?(effects.exit("chunkString"),atBreak(code2)):(effects.consume(code2),seen||(seen=!markdownSpace(code2)),code2===92?labelEscape:
labelInside)}function labelEscape(code2){return code2===91||code2===92||code2===93?(effects.consume(code2),size++,labelInside):labelInside(code2)}}function factoryTitle(effects,ok,nok,type,markerType,stringType){let marker;return start;function start(code2){return code2===34||code2===39||code2===40?(effects.
enter(type),effects.enter(markerType),effects.consume(code2),effects.exit(markerType),marker=code2===40?41:code2,begin):nok(code2)}function begin(code2){return code2===
marker?(effects.enter(markerType),effects.consume(code2),effects.exit(markerType),effects.exit(type),ok):(effects.enter(stringType),atBreak(code2))}function atBreak(code2){
return code2===marker?(effects.exit(stringType),begin(marker)):code2===null?nok(code2):markdownLineEnding(code2)?(effects.enter("lineEnding"),effects.consume(code2),
effects.exit("lineEnding"),factorySpace(effects,atBreak,"linePrefix")):(effects.enter("chunkString",{contentType:"string"}),inside(code2))}function inside(code2){
return code2===marker||code2===null||markdownLineEnding(code2)?(effects.exit("chunkString"),atBreak(code2)):(effects.consume(code2),code2===92?escape:inside)}function escape(code2){
return code2===marker||code2===92?(effects.consume(code2),inside):inside(code2)}}function factoryWhitespace(effects,ok){let seen;return start;function start(code2){return markdownLineEnding(code2)?(effects.enter("lineEnding"),effects.consume(
code2),effects.exit("lineEnding"),seen=!0,start):markdownSpace(code2)?factorySpace(effects,start,seen?"linePrefix":"lineSuffix")(code2):ok(code2)}}var definition={name:"definition",tokenize:tokenizeDefinition},titleBefore={partial:!0,tokenize:tokenizeTitleBefore};function tokenizeDefinition(effects,ok,nok){
let self=this,identifier;return start;function start(code2){return effects.enter("definition"),before(code2)}function before(code2){return factoryLabel.call(self,
effects,labelAfter,nok,"definitionLabel","definitionLabelMarker","definitionLabelString")(code2)}function labelAfter(code2){return identifier=normalizeIdentifier(
self.sliceSerialize(self.events[self.events.length-1][1]).slice(1,-1)),code2===58?(effects.enter("definitionMarker"),effects.consume(code2),effects.exit("defini\
tionMarker"),markerAfter):nok(code2)}function markerAfter(code2){return markdownLineEndingOrSpace(code2)?factoryWhitespace(effects,destinationBefore)(code2):destinationBefore(
code2)}function destinationBefore(code2){return factoryDestination(effects,destinationAfter,nok,"definitionDestination","definitionDestinationLiteral","definiti\
onDestinationLiteralMarker","definitionDestinationRaw","definitionDestinationString")(code2)}function destinationAfter(code2){return effects.attempt(titleBefore,
after,after)(code2)}function after(code2){return markdownSpace(code2)?factorySpace(effects,afterWhitespace,"whitespace")(code2):afterWhitespace(code2)}function afterWhitespace(code2){
return code2===null||markdownLineEnding(code2)?(effects.exit("definition"),self.parser.defined.push(identifier),ok(code2)):nok(code2)}}function tokenizeTitleBefore(effects,ok,nok){
return titleBefore2;function titleBefore2(code2){return markdownLineEndingOrSpace(code2)?factoryWhitespace(effects,beforeMarker)(code2):nok(code2)}function beforeMarker(code2){
return factoryTitle(effects,titleAfter,nok,"definitionTitle","definitionTitleMarker","definitionTitleString")(code2)}function titleAfter(code2){return markdownSpace(
code2)?factorySpace(effects,titleAfterOptionalWhitespace,"whitespace")(code2):titleAfterOptionalWhitespace(code2)}function titleAfterOptionalWhitespace(code2){return code2===
null||markdownLineEnding(code2)?ok(code2):nok(code2)}}var hardBreakEscape={name:"hardBreakEscape",tokenize:tokenizeHardBreakEscape};function tokenizeHardBreakEscape(effects,ok,nok){return start;function start(code2){
return effects.enter("hardBreakEscape"),effects.consume(code2),after}function after(code2){return markdownLineEnding(code2)?(effects.exit("hardBreakEscape"),ok(
code2)):nok(code2)}}var headingAtx={name:"headingAtx",resolve:resolveHeadingAtx,tokenize:tokenizeHeadingAtx};function resolveHeadingAtx(events,context){let contentEnd=events.length-
2,contentStart=3;if(events[contentStart][1].type==="whitespace"&&(contentStart+=2),contentEnd-2>contentStart&&events[contentEnd][1].type==="whitespace"&&(contentEnd-=
2),events[contentEnd][1].type==="atxHeadingSequence"&&(contentStart===contentEnd-1||contentEnd-4>contentStart&&events[contentEnd-2][1].type==="whitespace")&&(contentEnd-=
contentStart+1===contentEnd?2:4),contentEnd>contentStart){let content3={type:"atxHeadingText",start:events[contentStart][1].start,end:events[contentEnd][1].end},
text4={type:"chunkText",start:events[contentStart][1].start,end:events[contentEnd][1].end,contentType:"text"};splice(events,contentStart,contentEnd-contentStart+
1,[["enter",content3,context],["enter",text4,context],["exit",text4,context],["exit",content3,context]])}return events}function tokenizeHeadingAtx(effects,ok,nok){
let size=0;return start;function start(code2){return effects.enter("atxHeading"),before(code2)}function before(code2){return effects.enter("atxHeadingSequence"),
sequenceOpen(code2)}function sequenceOpen(code2){return code2===35&&size++<6?(effects.consume(code2),sequenceOpen):code2===null||markdownLineEndingOrSpace(code2)?
(effects.exit("atxHeadingSequence"),atBreak(code2)):nok(code2)}function atBreak(code2){return code2===35?(effects.enter("atxHeadingSequence"),sequenceFurther(code2)):
code2===null||markdownLineEnding(code2)?(effects.exit("atxHeading"),ok(code2)):markdownSpace(code2)?factorySpace(effects,atBreak,"whitespace")(code2):(effects.enter(
"atxHeadingText"),data(code2))}function sequenceFurther(code2){return code2===35?(effects.consume(code2),sequenceFurther):(effects.exit("atxHeadingSequence"),atBreak(
code2))}function data(code2){return code2===null||code2===35||markdownLineEndingOrSpace(code2)?(effects.exit("atxHeadingText"),atBreak(code2)):(effects.consume(
code2),data)}}var htmlBlockNames=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div","d\
l","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","li\
nk","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","title",
"tr","track","ul"],htmlRawNames=["pre","script","style","textarea"];var htmlFlow={concrete:!0,name:"htmlFlow",resolveTo:resolveToHtmlFlow,tokenize:tokenizeHtmlFlow},blankLineBefore={partial:!0,tokenize:tokenizeBlankLineBefore};function resolveToHtmlFlow(events){
let index=events.length;for(;index--&&!(events[index][0]==="enter"&&events[index][1].type==="htmlFlow"););return index>1&&events[index-2][1].type==="linePrefix"&&
(events[index][1].start=events[index-2][1].start,events[index+1][1].start=events[index-2][1].start,events.splice(index-2,2)),events}function tokenizeHtmlFlow(effects,ok,nok){
let self=this,marker,closingTag,buffer,index,markerB;return start;function start(code2){return before(code2)}function before(code2){return effects.enter("htmlFl\
ow"),effects.enter("htmlFlowData"),effects.consume(code2),open}function open(code2){return code2===33?(effects.consume(code2),declarationOpen):code2===47?(effects.
consume(code2),closingTag=!0,tagCloseStart):code2===63?(effects.consume(code2),marker=3,self.interrupt?ok:continuationDeclarationInside):asciiAlpha(code2)?(effects.
consume(code2),buffer=String.fromCharCode(code2),tagName):nok(code2)}function declarationOpen(code2){return code2===45?(effects.consume(code2),marker=2,commentOpenInside):
code2===91?(effects.consume(code2),marker=5,index=0,cdataOpenInside):asciiAlpha(code2)?(effects.consume(code2),marker=4,self.interrupt?ok:continuationDeclarationInside):
nok(code2)}function commentOpenInside(code2){return code2===45?(effects.consume(code2),self.interrupt?ok:continuationDeclarationInside):nok(code2)}function cdataOpenInside(code2){
let value="CDATA[";return code2===value.charCodeAt(index++)?(effects.consume(code2),index===value.length?self.interrupt?ok:continuation:cdataOpenInside):nok(code2)}
function tagCloseStart(code2){return asciiAlpha(code2)?(effects.consume(code2),buffer=String.fromCharCode(code2),tagName):nok(code2)}function tagName(code2){if(code2===
null||code2===47||code2===62||markdownLineEndingOrSpace(code2)){let slash=code2===47,name=buffer.toLowerCase();return!slash&&!closingTag&&htmlRawNames.includes(
name)?(marker=1,self.interrupt?ok(code2):continuation(code2)):htmlBlockNames.includes(buffer.toLowerCase())?(marker=6,slash?(effects.consume(code2),basicSelfClosing):
self.interrupt?ok(code2):continuation(code2)):(marker=7,self.interrupt&&!self.parser.lazy[self.now().line]?nok(code2):closingTag?completeClosingTagAfter(code2):
completeAttributeNameBefore(code2))}return code2===45||asciiAlphanumeric(code2)?(effects.consume(code2),buffer+=String.fromCharCode(code2),tagName):nok(code2)}function basicSelfClosing(code2){
return code2===62?(effects.consume(code2),self.interrupt?ok:continuation):nok(code2)}function completeClosingTagAfter(code2){return markdownSpace(code2)?(effects.
consume(code2),completeClosingTagAfter):completeEnd(code2)}function completeAttributeNameBefore(code2){return code2===47?(effects.consume(code2),completeEnd):code2===
58||code2===95||asciiAlpha(code2)?(effects.consume(code2),completeAttributeName):markdownSpace(code2)?(effects.consume(code2),completeAttributeNameBefore):completeEnd(
code2)}function completeAttributeName(code2){return code2===45||code2===46||code2===58||code2===95||asciiAlphanumeric(code2)?(effects.consume(code2),completeAttributeName):
completeAttributeNameAfter(code2)}function completeAttributeNameAfter(code2){return code2===61?(effects.consume(code2),completeAttributeValueBefore):markdownSpace(
code2)?(effects.consume(code2),completeAttributeNameAfter):completeAttributeNameBefore(code2)}function completeAttributeValueBefore(code2){return code2===null||
code2===60||code2===61||code2===62||code2===96?nok(code2):code2===34||code2===39?(effects.consume(code2),markerB=code2,completeAttributeValueQuoted):markdownSpace(
code2)?(effects.consume(code2),completeAttributeValueBefore):completeAttributeValueUnquoted(code2)}function completeAttributeValueQuoted(code2){return code2===markerB?
(effects.consume(code2),markerB=null,completeAttributeValueQuotedAfter):code2===null||markdownLineEnding(code2)?nok(code2):(effects.consume(code2),completeAttributeValueQuoted)}
function completeAttributeValueUnquoted(code2){return code2===null||code2===34||code2===39||code2===47||code2===60||code2===61||code2===62||code2===96||markdownLineEndingOrSpace(
code2)?completeAttributeNameAfter(code2):(effects.consume(code2),completeAttributeValueUnquoted)}function completeAttributeValueQuotedAfter(code2){return code2===
47||code2===62||markdownSpace(code2)?completeAttributeNameBefore(code2):nok(code2)}function completeEnd(code2){return code2===62?(effects.consume(code2),completeAfter):
nok(code2)}function completeAfter(code2){return code2===null||markdownLineEnding(code2)?continuation(code2):markdownSpace(code2)?(effects.consume(code2),completeAfter):
nok(code2)}function continuation(code2){return code2===45&&marker===2?(effects.consume(code2),continuationCommentInside):code2===60&&marker===1?(effects.consume(
code2),continuationRawTagOpen):code2===62&&marker===4?(effects.consume(code2),continuationClose):code2===63&&marker===3?(effects.consume(code2),continuationDeclarationInside):
code2===93&&marker===5?(effects.consume(code2),continuationCdataInside):markdownLineEnding(code2)&&(marker===6||marker===7)?(effects.exit("htmlFlowData"),effects.
check(blankLineBefore,continuationAfter,continuationStart)(code2)):code2===null||markdownLineEnding(code2)?(effects.exit("htmlFlowData"),continuationStart(code2)):
(effects.consume(code2),continuation)}function continuationStart(code2){return effects.check(nonLazyContinuation,continuationStartNonLazy,continuationAfter)(code2)}
function continuationStartNonLazy(code2){return effects.enter("lineEnding"),effects.consume(code2),effects.exit("lineEnding"),continuationBefore}function continuationBefore(code2){
return code2===null||markdownLineEnding(code2)?continuationStart(code2):(effects.enter("htmlFlowData"),continuation(code2))}function continuationCommentInside(code2){
return code2===45?(effects.consume(code2),continuationDeclarationInside):continuation(code2)}function continuationRawTagOpen(code2){return code2===47?(effects.consume(
code2),buffer="",continuationRawEndTag):continuation(code2)}function continuationRawEndTag(code2){if(code2===62){let name=buffer.toLowerCase();return htmlRawNames.
includes(name)?(effects.consume(code2),continuationClose):continuation(code2)}return asciiAlpha(code2)&&buffer.length<8?(effects.consume(code2),buffer+=String.fromCharCode(
code2),continuationRawEndTag):continuation(code2)}function continuationCdataInside(code2){return code2===93?(effects.consume(code2),continuationDeclarationInside):
continuation(code2)}function continuationDeclarationInside(code2){return code2===62?(effects.consume(code2),continuationClose):code2===45&&marker===2?(effects.consume(
code2),continuationDeclarationInside):continuation(code2)}function continuationClose(code2){return code2===null||markdownLineEnding(code2)?(effects.exit("htmlFl\
owData"),continuationAfter(code2)):(effects.consume(code2),continuationClose)}function continuationAfter(code2){return effects.exit("htmlFlow"),ok(code2)}}function tokenizeBlankLineBefore(effects,ok,nok){
return start;function start(code2){return effects.enter("lineEnding"),effects.consume(code2),effects.exit("lineEnding"),effects.attempt(blankLine,ok,nok)}}var htmlText={name:"htmlText",tokenize:tokenizeHtmlText};function tokenizeHtmlText(effects,ok,nok){let self=this,marker,index,returnState;return start;function start(code2){
return effects.enter("htmlText"),effects.enter("htmlTextData"),effects.consume(code2),open}function open(code2){return code2===33?(effects.consume(code2),declarationOpen):
code2===47?(effects.consume(code2),tagCloseStart):code2===63?(effects.consume(code2),instruction):asciiAlpha(code2)?(effects.consume(code2),tagOpen):nok(code2)}
function declarationOpen(code2){return code2===45?(effects.consume(code2),commentOpenInside):code2===91?(effects.consume(code2),index=0,cdataOpenInside):asciiAlpha(
code2)?(effects.consume(code2),declaration):nok(code2)}function commentOpenInside(code2){return code2===45?(effects.consume(code2),commentEnd):nok(code2)}function comment(code2){
return code2===null?nok(code2):code2===45?(effects.consume(code2),commentClose):markdownLineEnding(code2)?(returnState=comment,lineEndingBefore(code2)):(effects.
consume(code2),comment)}function commentClose(code2){return code2===45?(effects.consume(code2),commentEnd):comment(code2)}function commentEnd(code2){return code2===
62?end(code2):code2===45?commentClose(code2):comment(code2)}function cdataOpenInside(code2){let value="CDATA[";return code2===value.charCodeAt(index++)?(effects.
consume(code2),index===value.length?cdata:cdataOpenInside):nok(code2)}function cdata(code2){return code2===null?nok(code2):code2===93?(effects.consume(code2),cdataClose):
markdownLineEnding(code2)?(returnState=cdata,lineEndingBefore(code2)):(effects.consume(code2),cdata)}function cdataClose(code2){return code2===93?(effects.consume(
code2),cdataEnd):cdata(code2)}function cdataEnd(code2){return code2===62?end(code2):code2===93?(effects.consume(code2),cdataEnd):cdata(code2)}function declaration(code2){
return code2===null||code2===62?end(code2):markdownLineEnding(code2)?(returnState=declaration,lineEndingBefore(code2)):(effects.consume(code2),declaration)}function instruction(code2){
return code2===null?nok(code2):code2===63?(effects.consume(code2),instructionClose):markdownLineEnding(code2)?(returnState=instruction,lineEndingBefore(code2)):
(effects.consume(code2),instruction)}function instructionClose(code2){return code2===62?end(code2):instruction(code2)}function tagCloseStart(code2){return asciiAlpha(
code2)?(effects.consume(code2),tagClose):nok(code2)}function tagClose(code2){return code2===45||asciiAlphanumeric(code2)?(effects.consume(code2),tagClose):tagCloseBetween(
code2)}function tagCloseBetween(code2){return markdownLineEnding(code2)?(returnState=tagCloseBetween,lineEndingBefore(code2)):markdownSpace(code2)?(effects.consume(
code2),tagCloseBetween):end(code2)}function tagOpen(code2){return code2===45||asciiAlphanumeric(code2)?(effects.consume(code2),tagOpen):code2===47||code2===62||
markdownLineEndingOrSpace(code2)?tagOpenBetween(code2):nok(code2)}function tagOpenBetween(code2){return code2===47?(effects.consume(code2),end):code2===58||code2===
95||asciiAlpha(code2)?(effects.consume(code2),tagOpenAttributeName):markdownLineEnding(code2)?(returnState=tagOpenBetween,lineEndingBefore(code2)):markdownSpace(
code2)?(effects.consume(code2),tagOpenBetween):end(code2)}function tagOpenAttributeName(code2){return code2===45||code2===46||code2===58||code2===95||asciiAlphanumeric(
code2)?(effects.consume(code2),tagOpenAttributeName):tagOpenAttributeNameAfter(code2)}function tagOpenAttributeNameAfter(code2){return code2===61?(effects.consume(
code2),tagOpenAttributeValueBefore):markdownLineEnding(code2)?(returnState=tagOpenAttributeNameAfter,lineEndingBefore(code2)):markdownSpace(code2)?(effects.consume(
code2),tagOpenAttributeNameAfter):tagOpenBetween(code2)}function tagOpenAttributeValueBefore(code2){return code2===null||code2===60||code2===61||code2===62||code2===
96?nok(code2):code2===34||code2===39?(effects.consume(code2),marker=code2,tagOpenAttributeValueQuoted):markdownLineEnding(code2)?(returnState=tagOpenAttributeValueBefore,
lineEndingBefore(code2)):markdownSpace(code2)?(effects.consume(code2),tagOpenAttributeValueBefore):(effects.consume(code2),tagOpenAttributeValueUnquoted)}function tagOpenAttributeValueQuoted(code2){
return code2===marker?(effects.consume(code2),marker=void 0,tagOpenAttributeValueQuotedAfter):code2===null?nok(code2):markdownLineEnding(code2)?(returnState=tagOpenAttributeValueQuoted,
lineEndingBefore(code2)):(effects.consume(code2),tagOpenAttributeValueQuoted)}function tagOpenAttributeValueUnquoted(code2){return code2===null||code2===34||code2===
39||code2===60||code2===61||code2===96?nok(code2):code2===47||code2===62||markdownLineEndingOrSpace(code2)?tagOpenBetween(code2):(effects.consume(code2),tagOpenAttributeValueUnquoted)}
function tagOpenAttributeValueQuotedAfter(code2){return code2===47||code2===62||markdownLineEndingOrSpace(code2)?tagOpenBetween(code2):nok(code2)}function end(code2){
return code2===62?(effects.consume(code2),effects.exit("htmlTextData"),effects.exit("htmlText"),ok):nok(code2)}function lineEndingBefore(code2){return effects.exit(
"htmlTextData"),effects.enter("lineEnding"),effects.consume(code2),effects.exit("lineEnding"),lineEndingAfter}function lineEndingAfter(code2){return markdownSpace(
code2)?factorySpace(effects,lineEndingAfterPrefix,"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code2):lineEndingAfterPrefix(
code2)}function lineEndingAfterPrefix(code2){return effects.enter("htmlTextData"),returnState(code2)}}var labelEnd={name:"labelEnd",resolveAll:resolveAllLabelEnd,resolveTo:resolveToLabelEnd,tokenize:tokenizeLabelEnd},resourceConstruct={tokenize:tokenizeResource},
referenceFullConstruct={tokenize:tokenizeReferenceFull},referenceCollapsedConstruct={tokenize:tokenizeReferenceCollapsed};function resolveAllLabelEnd(events){let index=-1,
newEvents=[];for(;++index<events.length;){let token=events[index][1];if(newEvents.push(events[index]),token.type==="labelImage"||token.type==="labelLink"||token.
type==="labelEnd"){let offset=token.type==="labelImage"?4:2;token.type="data",index+=offset}}return events.length!==newEvents.length&&splice(events,0,events.length,
newEvents),events}function resolveToLabelEnd(events,context){let index=events.length,offset=0,open,close,media;for(;index--;){let token=events[index][1];if(open){
if(token.type==="link"||token.type==="labelLink"&&token._inactive)break;events[index][0]==="enter"&&token.type==="labelLink"&&(token._inactive=!0)}else if(close){
if(events[index][0]==="enter"&&(token.type==="labelImage"||token.type==="labelLink")&&!token._balanced&&(open=index,token.type!=="labelLink")){offset=2;break}}else
token.type==="labelEnd"&&(close=index)}let group={type:events[open][1].type==="labelLink"?"link":"image",start:{...events[open][1].start},end:{...events[events.
length-1][1].end}},label={type:"label",start:{...events[open][1].start},end:{...events[close][1].end}},text4={type:"labelText",start:{...events[open+offset+2][1].
end},end:{...events[close-2][1].start}};return media=[["enter",group,context],["enter",label,context]],media=push(media,events.slice(open+1,open+offset+3)),media=
push(media,[["enter",text4,context]]),media=push(media,resolveAll(context.parser.constructs.insideSpan.null,events.slice(open+offset+4,close-3),context)),media=
push(media,[["exit",text4,context],events[close-2],events[close-1],["exit",label,context]]),media=push(media,events.slice(close+1)),media=push(media,[["exit",group,
context]]),splice(events,open,events.length,media),events}function tokenizeLabelEnd(effects,ok,nok){let self=this,labelStarts=self._labelStarts,labelStart,defined;
if(labelStarts){for(;labelStarts.length>0&&labelStarts[labelStarts.length-1]._balanced;)labelStarts.pop();labelStart=labelStarts[labelStarts.length-1]}return start;
function start(code2){return labelStart?labelStart._inactive?labelEndNok(code2):(defined=self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({start:labelStart.
end,end:self.now()}))),effects.enter("labelEnd"),effects.enter("labelMarker"),effects.consume(code2),effects.exit("labelMarker"),effects.exit("labelEnd"),after):
nok(code2)}function after(code2){return code2===40?effects.attempt(resourceConstruct,labelEndOk,defined?labelEndOk:labelEndNok)(code2):code2===91?effects.attempt(
referenceFullConstruct,labelEndOk,defined?referenceNotFull:labelEndNok)(code2):defined?labelEndOk(code2):labelEndNok(code2)}function referenceNotFull(code2){return effects.
attempt(referenceCollapsedConstruct,labelEndOk,labelEndNok)(code2)}function labelEndOk(code2){return labelStarts.pop(),ok(code2)}function labelEndNok(code2){return labelStart.
_balanced=!0,nok(code2)}}function tokenizeResource(effects,ok,nok){return resourceStart;function resourceStart(code2){return effects.enter("resource"),effects.enter(
"resourceMarker"),effects.consume(code2),effects.exit("resourceMarker"),resourceBefore}function resourceBefore(code2){return markdownLineEndingOrSpace(code2)?factoryWhitespace(
effects,resourceOpen)(code2):resourceOpen(code2)}function resourceOpen(code2){return code2===41?resourceEnd(code2):factoryDestination(effects,resourceDestinationAfter,
resourceDestinationMissing,"resourceDestination","resourceDestinationLiteral","resourceDestinationLiteralMarker","resourceDestinationRaw","resourceDestinationSt\
ring",32)(code2)}function resourceDestinationAfter(code2){return markdownLineEndingOrSpace(code2)?factoryWhitespace(effects,resourceBetween)(code2):resourceEnd(
code2)}function resourceDestinationMissing(code2){return nok(code2)}function resourceBetween(code2){return code2===34||code2===39||code2===40?factoryTitle(effects,
resourceTitleAfter,nok,"resourceTitle","resourceTitleMarker","resourceTitleString")(code2):resourceEnd(code2)}function resourceTitleAfter(code2){return markdownLineEndingOrSpace(
code2)?factoryWhitespace(effects,resourceEnd)(code2):resourceEnd(code2)}function resourceEnd(code2){return code2===41?(effects.enter("resourceMarker"),effects.consume(
code2),effects.exit("resourceMarker"),effects.exit("resource"),ok):nok(code2)}}function tokenizeReferenceFull(effects,ok,nok){let self=this;return referenceFull;
function referenceFull(code2){return factoryLabel.call(self,effects,referenceFullAfter,referenceFullMissing,"reference","referenceMarker","referenceString")(code2)}
function referenceFullAfter(code2){return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length-1][1]).slice(1,-1)))?
ok(code2):nok(code2)}function referenceFullMissing(code2){return nok(code2)}}function tokenizeReferenceCollapsed(effects,ok,nok){return referenceCollapsedStart;
function referenceCollapsedStart(code2){return effects.enter("reference"),effects.enter("referenceMarker"),effects.consume(code2),effects.exit("referenceMarker"),
referenceCollapsedOpen}function referenceCollapsedOpen(code2){return code2===93?(effects.enter("referenceMarker"),effects.consume(code2),effects.exit("reference\
Marker"),effects.exit("reference"),ok):nok(code2)}}var labelStartImage={name:"labelStartImage",resolveAll:labelEnd.resolveAll,tokenize:tokenizeLabelStartImage};function tokenizeLabelStartImage(effects,ok,nok){let self=this,
labelImage;return start;function start(code2){return effects.enter("labelImage"),effects.enter("labelImageMarker"),effects.consume(code2),effects.exit("labelIma\
geMarker"),open}function open(code2){return code2===91?(effects.enter("labelMarker"),effects.consume(code2),effects.exit("labelMarker"),labelImage=effects.exit(
"labelImage"),after):nok(code2)}function after(code2){return code2===94&&"_hiddenFootnoteSupport"in self.parser.constructs?nok(code2):(self._labelStarts=self._labelStarts||
[],self._labelStarts.push(labelImage),ok(code2))}}var labelStartLink={name:"labelStartLink",resolveAll:labelEnd.resolveAll,tokenize:tokenizeLabelStartLink};function tokenizeLabelStartLink(effects,ok,nok){let self=this,
labelLink;return start;function start(code2){return effects.enter("labelLink"),effects.enter("labelMarker"),effects.consume(code2),effects.exit("labelMarker"),labelLink=
effects.exit("labelLink"),after}function after(code2){return code2===94&&"_hiddenFootnoteSupport"in self.parser.constructs?nok(code2):(self._labelStarts=self._labelStarts||
[],self._labelStarts.push(labelLink),ok(code2))}}var lineEnding={name:"lineEnding",tokenize:tokenizeLineEnding};function tokenizeLineEnding(effects,ok){return start;function start(code2){return effects.enter("\
lineEnding"),effects.consume(code2),effects.exit("lineEnding"),factorySpace(effects,ok,"linePrefix")}}var thematicBreak={name:"thematicBreak",tokenize:tokenizeThematicBreak};function tokenizeThematicBreak(effects,ok,nok){let size=0,marker;return start;function start(code2){
return effects.enter("thematicBreak"),before(code2)}function before(code2){return marker=code2,atBreak(code2)}function atBreak(code2){return code2===marker?(effects.
enter("thematicBreakSequence"),sequence(code2)):size>=3&&(code2===null||markdownLineEnding(code2))?(effects.exit("thematicBreak"),ok(code2)):nok(code2)}function sequence(code2){
return code2===marker?(effects.consume(code2),size++,sequence):(effects.exit("thematicBreakSequence"),markdownSpace(code2)?factorySpace(effects,atBreak,"whitesp\
ace")(code2):atBreak(code2))}}var list={continuation:{tokenize:tokenizeListContinuation},exit:tokenizeListEnd,name:"list",tokenize:tokenizeListStart},listItemPrefixWhitespaceConstruct={partial:!0,
tokenize:tokenizeListItemPrefixWhitespace},indentConstruct={partial:!0,tokenize:tokenizeIndent};function tokenizeListStart(effects,ok,nok){let self=this,tail=self.
events[self.events.length-1],initialSize=tail&&tail[1].type==="linePrefix"?tail[2].sliceSerialize(tail[1],!0).length:0,size=0;return start;function start(code2){
let kind=self.containerState.type||(code2===42||code2===43||code2===45?"listUnordered":"listOrdered");if(kind==="listUnordered"?!self.containerState.marker||code2===
self.containerState.marker:asciiDigit(code2)){if(self.containerState.type||(self.containerState.type=kind,effects.enter(kind,{_container:!0})),kind==="listUnord\
ered")return effects.enter("listItemPrefix"),code2===42||code2===45?effects.check(thematicBreak,nok,atMarker)(code2):atMarker(code2);if(!self.interrupt||code2===
49)return effects.enter("listItemPrefix"),effects.enter("listItemValue"),inside(code2)}return nok(code2)}function inside(code2){return asciiDigit(code2)&&++size<
10?(effects.consume(code2),inside):(!self.interrupt||size<2)&&(self.containerState.marker?code2===self.containerState.marker:code2===41||code2===46)?(effects.exit(
"listItemValue"),atMarker(code2)):nok(code2)}function atMarker(code2){return effects.enter("listItemMarker"),effects.consume(code2),effects.exit("listItemMarker"),
self.containerState.marker=self.containerState.marker||code2,effects.check(blankLine,self.interrupt?nok:onBlank,effects.attempt(listItemPrefixWhitespaceConstruct,
endOfPrefix,otherPrefix))}function onBlank(code2){return self.containerState.initialBlankLine=!0,initialSize++,endOfPrefix(code2)}function otherPrefix(code2){return markdownSpace(
code2)?(effects.enter("listItemPrefixWhitespace"),effects.consume(code2),effects.exit("listItemPrefixWhitespace"),endOfPrefix):nok(code2)}function endOfPrefix(code2){
return self.containerState.size=initialSize+self.sliceSerialize(effects.exit("listItemPrefix"),!0).length,ok(code2)}}function tokenizeListContinuation(effects,ok,nok){
let self=this;return self.containerState._closeFlow=void 0,effects.check(blankLine,onBlank,notBlank);function onBlank(code2){return self.containerState.furtherBlankLines=
self.containerState.furtherBlankLines||self.containerState.initialBlankLine,factorySpace(effects,ok,"listItemIndent",self.containerState.size+1)(code2)}function notBlank(code2){
return self.containerState.furtherBlankLines||!markdownSpace(code2)?(self.containerState.furtherBlankLines=void 0,self.containerState.initialBlankLine=void 0,notInCurrentItem(
code2)):(self.containerState.furtherBlankLines=void 0,self.containerState.initialBlankLine=void 0,effects.attempt(indentConstruct,ok,notInCurrentItem)(code2))}function notInCurrentItem(code2){
return self.containerState._closeFlow=!0,self.interrupt=void 0,factorySpace(effects,effects.attempt(list,ok,nok),"linePrefix",self.parser.constructs.disable.null.
includes("codeIndented")?void 0:4)(code2)}}function tokenizeIndent(effects,ok,nok){let self=this;return factorySpace(effects,afterPrefix,"listItemIndent",self.containerState.
size+1);function afterPrefix(code2){let tail=self.events[self.events.length-1];return tail&&tail[1].type==="listItemIndent"&&tail[2].sliceSerialize(tail[1],!0).
length===self.containerState.size?ok(code2):nok(code2)}}function tokenizeListEnd(effects){effects.exit(this.containerState.type)}function tokenizeListItemPrefixWhitespace(effects,ok,nok){
let self=this;return factorySpace(effects,afterPrefix,"listItemPrefixWhitespace",self.parser.constructs.disable.null.includes("codeIndented")?void 0:5);function afterPrefix(code2){
let tail=self.events[self.events.length-1];return!markdownSpace(code2)&&tail&&tail[1].type==="listItemPrefixWhitespace"?ok(code2):nok(code2)}}var setextUnderline={name:"setextUnderline",resolveTo:resolveToSetextUnderline,tokenize:tokenizeSetextUnderline};function resolveToSetextUnderline(events,context){
let editMap=new EditMap,index=events.length,content3,text4,definition2;for(;index--;)if(events[index][0]==="enter"){if(events[index][1].type==="content"){content3=
index;break}events[index][1].type==="paragraph"&&(text4=index)}else events[index][1].type==="content"&&editMap.add(index,1,[]),!definition2&&events[index][1].type===
"definition"&&(definition2=index);let heading={type:"setextHeading",start:{...events[content3][1].start},end:{...events[events.length-1][1].end}};return events[text4][1].
type="setextHeadingText",definition2?(editMap.add(text4,0,[["enter",heading,context]]),editMap.add(definition2+1,0,[["exit",events[content3][1],context]]),events[content3][1].
end={...events[definition2][1].end}):events[content3][1]=heading,editMap.add(events.length,0,[["exit",heading,context]]),editMap.consume(events),events}function tokenizeSetextUnderline(effects,ok,nok){
let self=this,marker;return start;function start(code2){let index=self.events.length,paragraph;for(;index--;)if(self.events[index][1].type!=="lineEnding"&&self.
events[index][1].type!=="linePrefix"&&self.events[index][1].type!=="content"){paragraph=self.events[index][1].type==="paragraph";break}return!self.parser.lazy[self.
now().line]&&(self.interrupt||paragraph)?(effects.enter("setextHeadingLine"),marker=code2,before(code2)):nok(code2)}function before(code2){return effects.enter(
"setextHeadingLineSequence"),inside(code2)}function inside(code2){return code2===marker?(effects.consume(code2),inside):(effects.exit("setextHeadingLineSequence"),
markdownSpace(code2)?factorySpace(effects,after,"lineSuffix")(code2):after(code2))}function after(code2){return code2===null||markdownLineEnding(code2)?(effects.
exit("setextHeadingLine"),ok(code2)):nok(code2)}}var flow={tokenize:initializeFlow};function initializeFlow(effects){let self=this,initial=effects.attempt(blankLine,atBlankEnding,effects.attempt(this.parser.constructs.
flowInitial,afterConstruct,factorySpace(effects,effects.attempt(this.parser.constructs.flow,afterConstruct,effects.attempt(content2,afterConstruct)),"linePrefix")));
return initial;function atBlankEnding(code2){if(code2===null){effects.consume(code2);return}return effects.enter("lineEndingBlank"),effects.consume(code2),effects.
exit("lineEndingBlank"),self.currentConstruct=void 0,initial}function afterConstruct(code2){if(code2===null){effects.consume(code2);return}return effects.enter(
"lineEnding"),effects.consume(code2),effects.exit("lineEnding"),self.currentConstruct=void 0,initial}}var resolver={resolveAll:createResolver()},string=initializeFactory("string"),text=initializeFactory("text");function initializeFactory(field){return{resolveAll:createResolver(
field==="text"?resolveAllLineSuffixes:void 0),tokenize:initializeText};function initializeText(effects){let self=this,constructs2=this.parser.constructs[field],
text4=effects.attempt(constructs2,start,notText);return start;function start(code2){return atBreak(code2)?text4(code2):notText(code2)}function notText(code2){if(code2===
null){effects.consume(code2);return}return effects.enter("data"),effects.consume(code2),data}function data(code2){return atBreak(code2)?(effects.exit("data"),text4(
code2)):(effects.consume(code2),data)}function atBreak(code2){if(code2===null)return!0;let list2=constructs2[code2],index=-1;if(list2)for(;++index<list2.length;){
let item=list2[index];if(!item.previous||item.previous.call(self,self.previous))return!0}return!1}}}function createResolver(extraResolver){return resolveAllText;
function resolveAllText(events,context){let index=-1,enter;for(;++index<=events.length;)enter===void 0?events[index]&&events[index][1].type==="data"&&(enter=index,
index++):(!events[index]||events[index][1].type!=="data")&&(index!==enter+2&&(events[enter][1].end=events[index-1][1].end,events.splice(enter+2,index-enter-2),index=
enter+2),enter=void 0);return extraResolver?extraResolver(events,context):events}}function resolveAllLineSuffixes(events,context){let editMap=new EditMap,eventIndex=0;
for(;++eventIndex<=events.length;)if((eventIndex===events.length||events[eventIndex][1].type==="lineEnding")&&events[eventIndex-1][1].type==="data"){let data=events[eventIndex-
1][1],chunks=context.sliceStream(data),index=chunks.length,bufferIndex=-1,size=0,tabs;for(;index--;){let chunk=chunks[index];if(typeof chunk=="string"){for(bufferIndex=
chunk.length;chunk.charCodeAt(bufferIndex-1)===32;)size++,bufferIndex--;if(bufferIndex)break;bufferIndex=-1}else if(chunk===-2)tabs=!0,size++;else if(chunk!==-1){
index++;break}}if(context._contentTypeTextTrailing&&eventIndex===events.length&&(size=0),size){let token={type:eventIndex===events.length||tabs||size<2?"lineSuf\
fix":"hardBreakTrailing",start:{_bufferIndex:index?bufferIndex:data.start._bufferIndex+bufferIndex,_index:data.start._index+index,line:data.end.line,column:data.
end.column-size,offset:data.end.offset-size},end:{...data.end}};data.end={...token.start},data.start.offset===data.end.offset?Object.assign(data,token):editMap.
add(eventIndex,0,[["enter",token,context],["exit",token,context]])}eventIndex++}return editMap.consume(events),events}var constructs_exports={};__export(constructs_exports,{attentionMarkers:()=>attentionMarkers,contentInitial:()=>contentInitial,disable:()=>disable,document:()=>document2,
flow:()=>flow2,flowInitial:()=>flowInitial,insideSpan:()=>insideSpan,string:()=>string2,text:()=>text2});var document2={42:list,43:list,45:list,48:list,49:list,50:list,51:list,52:list,53:list,54:list,55:list,56:list,57:list,62:blockQuote},contentInitial={91:definition},
flowInitial={[-2]:codeIndented,[-1]:codeIndented,32:codeIndented},flow2={35:headingAtx,42:thematicBreak,45:[setextUnderline,thematicBreak],60:htmlFlow,61:setextUnderline,
95:thematicBreak,96:codeFenced,126:codeFenced},string2={38:characterReference,92:characterEscape},text2={[-5]:lineEnding,[-4]:lineEnding,[-3]:lineEnding,33:labelStartImage,
38:characterReference,42:attention,60:[autolink,htmlText],91:labelStartLink,92:[hardBreakEscape,characterEscape],93:labelEnd,95:attention,96:codeText},insideSpan={
null:[attention,resolver]},attentionMarkers={null:[42,95]},disable={null:[]};function createTokenizer(parser,initialize,from){let point={_bufferIndex:-1,_index:0,line:from&&from.line||1,column:from&&from.column||1,offset:from&&from.offset||
0},columnStart={},resolveAllConstructs=[],chunks=[],stack=[],consumed=!0,effects={attempt:constructFactory(onsuccessfulconstruct),check:constructFactory(onsuccessfulcheck),
consume,enter,exit:exit2,interrupt:constructFactory(onsuccessfulcheck,{interrupt:!0})},context={code:null,containerState:{},defineSkip,events:[],now,parser,previous:null,
sliceSerialize,sliceStream,write},state=initialize.tokenize.call(context,effects),expectedCode;return initialize.resolveAll&&resolveAllConstructs.push(initialize),
context;function write(slice){return chunks=push(chunks,slice),main(),chunks[chunks.length-1]!==null?[]:(addResult(initialize,0),context.events=resolveAll(resolveAllConstructs,
context.events,context),context.events)}function sliceSerialize(token,expandTabs){return serializeChunks(sliceStream(token),expandTabs)}function sliceStream(token){
return sliceChunks(chunks,token)}function now(){let{_bufferIndex,_index,line,column,offset}=point;return{_bufferIndex,_index,line,column,offset}}function defineSkip(value){
columnStart[value.line]=value.column,accountForPotentialSkip()}function main(){for(;point._index<chunks.length;){let chunk=chunks[point._index];if(typeof chunk==
"string"){let chunkIndex=point._index;for(point._bufferIndex<0&&(point._bufferIndex=0);point._index===chunkIndex&&point._bufferIndex<chunk.length;)go(chunk.charCodeAt(
point._bufferIndex))}else go(chunk)}}function go(code2){consumed=void 0,expectedCode=code2,state=state(code2)}function consume(code2){markdownLineEnding(code2)?
(point.line++,point.column=1,point.offset+=code2===-3?2:1,accountForPotentialSkip()):code2!==-1&&(point.column++,point.offset++),point._bufferIndex<0?point._index++:
(point._bufferIndex++,point._bufferIndex===chunks[point._index].length&&(point._bufferIndex=-1,point._index++)),context.previous=code2,consumed=!0}function enter(type,fields){
let token=fields||{};return token.type=type,token.start=now(),context.events.push(["enter",token,context]),stack.push(token),token}function exit2(type){let token=stack.
pop();return token.end=now(),context.events.push(["exit",token,context]),token}function onsuccessfulconstruct(construct,info){addResult(construct,info.from)}function onsuccessfulcheck(_,info){
info.restore()}function constructFactory(onreturn,fields){return hook;function hook(constructs2,returnState,bogusState){let listOfConstructs,constructIndex,currentConstruct,
info;return Array.isArray(constructs2)?handleListOfConstructs(constructs2):"tokenize"in constructs2?handleListOfConstructs([constructs2]):handleMapOfConstructs(
constructs2);function handleMapOfConstructs(map){return start;function start(code2){let left2=code2!==null&&map[code2],all=code2!==null&&map.null,list2=[...Array.
isArray(left2)?left2:left2?[left2]:[],...Array.isArray(all)?all:all?[all]:[]];return handleListOfConstructs(list2)(code2)}}function handleListOfConstructs(list2){
return listOfConstructs=list2,constructIndex=0,list2.length===0?bogusState:handleConstruct(list2[constructIndex])}function handleConstruct(construct){return start;
function start(code2){return info=store(),currentConstruct=construct,construct.partial||(context.currentConstruct=construct),construct.name&&context.parser.constructs.
disable.null.includes(construct.name)?nok(code2):construct.tokenize.call(fields?Object.assign(Object.create(context),fields):context,effects,ok,nok)(code2)}}function ok(code2){
return consumed=!0,onreturn(currentConstruct,info),returnState}function nok(code2){return consumed=!0,info.restore(),++constructIndex<listOfConstructs.length?handleConstruct(
listOfConstructs[constructIndex]):bogusState}}}function addResult(construct,from2){construct.resolveAll&&!resolveAllConstructs.includes(construct)&&resolveAllConstructs.
push(construct),construct.resolve&&splice(context.events,from2,context.events.length-from2,construct.resolve(context.events.slice(from2),context)),construct.resolveTo&&
(context.events=construct.resolveTo(context.events,context))}function store(){let startPoint=now(),startPrevious=context.previous,startCurrentConstruct=context.
currentConstruct,startEventsIndex=context.events.length,startStack=Array.from(stack);return{from:startEventsIndex,restore};function restore(){point=startPoint,context.
previous=startPrevious,context.currentConstruct=startCurrentConstruct,context.events.length=startEventsIndex,stack=startStack,accountForPotentialSkip()}}function accountForPotentialSkip(){
point.line in columnStart&&point.column<2&&(point.column=columnStart[point.line],point.offset+=columnStart[point.line]-1)}}function sliceChunks(chunks,token){let startIndex=token.
start._index,startBufferIndex=token.start._bufferIndex,endIndex=token.end._index,endBufferIndex=token.end._bufferIndex,view;if(startIndex===endIndex)view=[chunks[startIndex].
slice(startBufferIndex,endBufferIndex)];else{if(view=chunks.slice(startIndex,endIndex),startBufferIndex>-1){let head=view[0];typeof head=="string"?view[0]=head.
slice(startBufferIndex):view.shift()}endBufferIndex>0&&view.push(chunks[endIndex].slice(0,endBufferIndex))}return view}function serializeChunks(chunks,expandTabs){
let index=-1,result=[],atTab;for(;++index<chunks.length;){let chunk=chunks[index],value;if(typeof chunk=="string")value=chunk;else switch(chunk){case-5:{value="\
\r";break}case-4:{value=`
`;break}case-3:{value=`\r
`;break}case-2:{value=expandTabs?" ":"	";break}case-1:{if(!expandTabs&&atTab)continue;value=" ";break}default:value=String.fromCharCode(chunk)}atTab=chunk===-2,
result.push(value)}return result.join("")}function parse(options){let parser={constructs:combineExtensions([constructs_exports,...(options||{}).extensions||[]]),content:create(content),defined:[],document:create(
document),flow:create(flow),lazy:{},string:create(string),text:create(text)};return parser;function create(initial){return creator;function creator(from){return createTokenizer(
parser,initial,from)}}}function postprocess(events){for(;!subtokenize(events););return events}var search=/[\0\t\n\r]/g;function preprocess(){let column=1,buffer="",start=!0,atCarriageReturn;return preprocessor;function preprocessor(value,encoding,end){value=
buffer+(typeof value=="string"?value.toString():new TextDecoder(encoding||void 0).decode(value));let chunks=[],startPosition=0;for(buffer="",start&&(value.charCodeAt(
0)===65279&&startPosition++,start=void 0);startPosition<value.length;){search.lastIndex=startPosition;let match=search.exec(value),endPosition=match&&match.index!==
void 0?match.index:value.length,code2=value.charCodeAt(endPosition);if(!match){buffer=value.slice(startPosition);break}if(code2===10&&startPosition===endPosition&&
atCarriageReturn)chunks.push(-3),atCarriageReturn=void 0;else switch(atCarriageReturn&&(chunks.push(-5),atCarriageReturn=void 0),startPosition<endPosition&&(chunks.
push(value.slice(startPosition,endPosition)),column+=endPosition-startPosition),code2){case 0:{chunks.push(65533),column++;break}case 9:{let next=Math.ceil(column/
4)*4;for(chunks.push(-2);column++<next;)chunks.push(-1);break}case 10:{chunks.push(-4),column=1;break}default:atCarriageReturn=!0,column=1}startPosition=endPosition+
1}return end&&(atCarriageReturn&&chunks.push(-5),buffer&&chunks.push(buffer),chunks.push(null)),chunks}}function micromark(value,encoding,options){return typeof encoding!="string"&&(options=encoding,encoding=void 0),compile(options)(postprocess(parse(options).document().
write(preprocess()(value,encoding,!0))))}var wwwPrefix={tokenize:tokenizeWwwPrefix,partial:!0},domain={tokenize:tokenizeDomain,partial:!0},path={tokenize:tokenizePath,partial:!0},trail={tokenize:tokenizeTrail,
partial:!0},emailDomainDotTrail={tokenize:tokenizeEmailDomainDotTrail,partial:!0},wwwAutolink={name:"wwwAutolink",tokenize:tokenizeWwwAutolink,previous:previousWww},
protocolAutolink={name:"protocolAutolink",tokenize:tokenizeProtocolAutolink,previous:previousProtocol},emailAutolink={name:"emailAutolink",tokenize:tokenizeEmailAutolink,
previous:previousEmail},text3={};function gfmAutolinkLiteral(){return{text:text3}}var code=48;for(;code<123;)text3[code]=emailAutolink,code++,code===58?code=65:
code===91&&(code=97);text3[43]=emailAutolink;text3[45]=emailAutolink;text3[46]=emailAutolink;text3[95]=emailAutolink;text3[72]=[emailAutolink,protocolAutolink];
text3[104]=[emailAutolink,protocolAutolink];text3[87]=[emailAutolink,wwwAutolink];text3[119]=[emailAutolink,wwwAutolink];function tokenizeEmailAutolink(effects,ok,nok){
let self=this,dot,data;return start;function start(code2){return!gfmAtext(code2)||!previousEmail.call(self,self.previous)||previousUnbalanced(self.events)?nok(code2):
(effects.enter("literalAutolink"),effects.enter("literalAutolinkEmail"),atext(code2))}function atext(code2){return gfmAtext(code2)?(effects.consume(code2),atext):
code2===64?(effects.consume(code2),emailDomain):nok(code2)}function emailDomain(code2){return code2===46?effects.check(emailDomainDotTrail,emailDomainAfter,emailDomainDot)(
code2):code2===45||code2===95||asciiAlphanumeric(code2)?(data=!0,effects.consume(code2),emailDomain):emailDomainAfter(code2)}function emailDomainDot(code2){return effects.
consume(code2),dot=!0,emailDomain}function emailDomainAfter(code2){return data&&dot&&asciiAlpha(self.previous)?(effects.exit("literalAutolinkEmail"),effects.exit(
"literalAutolink"),ok(code2)):nok(code2)}}function tokenizeWwwAutolink(effects,ok,nok){let self=this;return wwwStart;function wwwStart(code2){return code2!==87&&
code2!==119||!previousWww.call(self,self.previous)||previousUnbalanced(self.events)?nok(code2):(effects.enter("literalAutolink"),effects.enter("literalAutolinkW\
ww"),effects.check(wwwPrefix,effects.attempt(domain,effects.attempt(path,wwwAfter),nok),nok)(code2))}function wwwAfter(code2){return effects.exit("literalAutoli\
nkWww"),effects.exit("literalAutolink"),ok(code2)}}function tokenizeProtocolAutolink(effects,ok,nok){let self=this,buffer="",seen=!1;return protocolStart;function protocolStart(code2){
return(code2===72||code2===104)&&previousProtocol.call(self,self.previous)&&!previousUnbalanced(self.events)?(effects.enter("literalAutolink"),effects.enter("li\
teralAutolinkHttp"),buffer+=String.fromCodePoint(code2),effects.consume(code2),protocolPrefixInside):nok(code2)}function protocolPrefixInside(code2){if(asciiAlpha(
code2)&&buffer.length<5)return buffer+=String.fromCodePoint(code2),effects.consume(code2),protocolPrefixInside;if(code2===58){let protocol=buffer.toLowerCase();
if(protocol==="http"||protocol==="https")return effects.consume(code2),protocolSlashesInside}return nok(code2)}function protocolSlashesInside(code2){return code2===
47?(effects.consume(code2),seen?afterProtocol:(seen=!0,protocolSlashesInside)):nok(code2)}function afterProtocol(code2){return code2===null||asciiControl(code2)||
markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)||unicodePunctuation(code2)?nok(code2):effects.attempt(domain,effects.attempt(path,protocolAfter),nok)(
code2)}function protocolAfter(code2){return effects.exit("literalAutolinkHttp"),effects.exit("literalAutolink"),ok(code2)}}function tokenizeWwwPrefix(effects,ok,nok){
let size=0;return wwwPrefixInside;function wwwPrefixInside(code2){return(code2===87||code2===119)&&size<3?(size++,effects.consume(code2),wwwPrefixInside):code2===
46&&size===3?(effects.consume(code2),wwwPrefixAfter):nok(code2)}function wwwPrefixAfter(code2){return code2===null?nok(code2):ok(code2)}}function tokenizeDomain(effects,ok,nok){
let underscoreInLastSegment,underscoreInLastLastSegment,seen;return domainInside;function domainInside(code2){return code2===46||code2===95?effects.check(trail,
domainAfter,domainAtPunctuation)(code2):code2===null||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)||code2!==45&&unicodePunctuation(code2)?domainAfter(
code2):(seen=!0,effects.consume(code2),domainInside)}function domainAtPunctuation(code2){return code2===95?underscoreInLastSegment=!0:(underscoreInLastLastSegment=
underscoreInLastSegment,underscoreInLastSegment=void 0),effects.consume(code2),domainInside}function domainAfter(code2){return underscoreInLastLastSegment||underscoreInLastSegment||
!seen?nok(code2):ok(code2)}}function tokenizePath(effects,ok){let sizeOpen=0,sizeClose=0;return pathInside;function pathInside(code2){return code2===40?(sizeOpen++,
effects.consume(code2),pathInside):code2===41&&sizeClose<sizeOpen?pathAtPunctuation(code2):code2===33||code2===34||code2===38||code2===39||code2===41||code2===42||
code2===44||code2===46||code2===58||code2===59||code2===60||code2===63||code2===93||code2===95||code2===126?effects.check(trail,ok,pathAtPunctuation)(code2):code2===
null||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)?ok(code2):(effects.consume(code2),pathInside)}function pathAtPunctuation(code2){return code2===
41&&sizeClose++,effects.consume(code2),pathInside}}function tokenizeTrail(effects,ok,nok){return trail2;function trail2(code2){return code2===33||code2===34||code2===
39||code2===41||code2===42||code2===44||code2===46||code2===58||code2===59||code2===63||code2===95||code2===126?(effects.consume(code2),trail2):code2===38?(effects.
consume(code2),trailCharacterReferenceStart):code2===93?(effects.consume(code2),trailBracketAfter):code2===60||code2===null||markdownLineEndingOrSpace(code2)||unicodeWhitespace(
code2)?ok(code2):nok(code2)}function trailBracketAfter(code2){return code2===null||code2===40||code2===91||markdownLineEndingOrSpace(code2)||unicodeWhitespace(code2)?
ok(code2):trail2(code2)}function trailCharacterReferenceStart(code2){return asciiAlpha(code2)?trailCharacterReferenceInside(code2):nok(code2)}function trailCharacterReferenceInside(code2){
return code2===59?(effects.consume(code2),trail2):asciiAlpha(code2)?(effects.consume(code2),trailCharacterReferenceInside):nok(code2)}}function tokenizeEmailDomainDotTrail(effects,ok,nok){
return start;function start(code2){return effects.consume(code2),after}function after(code2){return asciiAlphanumeric(code2)?nok(code2):ok(code2)}}function previousWww(code2){
return code2===null||code2===40||code2===42||code2===95||code2===91||code2===93||code2===126||markdownLineEndingOrSpace(code2)}function previousProtocol(code2){
return!asciiAlpha(code2)}function previousEmail(code2){return!(code2===47||gfmAtext(code2))}function gfmAtext(code2){return code2===43||code2===45||code2===46||
code2===95||asciiAlphanumeric(code2)}function previousUnbalanced(events){let index=events.length,result=!1;for(;index--;){let token=events[index][1];if((token.type===
"labelLink"||token.type==="labelImage")&&!token._balanced){result=!0;break}if(token._gfmAutolinkLiteralWalkedInto){result=!1;break}}return events.length>0&&!result&&
(events[events.length-1][1]._gfmAutolinkLiteralWalkedInto=!0),result}function gfmAutolinkLiteralHtml(){return{exit:{literalAutolinkEmail,literalAutolinkHttp,literalAutolinkWww}}}function literalAutolinkWww(token){anchorFromToken.
call(this,token,"http://")}function literalAutolinkEmail(token){anchorFromToken.call(this,token,"mailto:")}function literalAutolinkHttp(token){anchorFromToken.call(
this,token)}function anchorFromToken(token,protocol){let url=this.sliceSerialize(token);this.tag('<a href="'+sanitizeUri((protocol||"")+url)+'">'),this.raw(this.
encode(url)),this.tag("</a>")}var indent={tokenize:tokenizeIndent2,partial:!0};function gfmFootnote(){return{document:{91:{name:"gfmFootnoteDefinition",tokenize:tokenizeDefinitionStart,continuation:{
tokenize:tokenizeDefinitionContinuation},exit:gfmFootnoteDefinitionEnd}},text:{91:{name:"gfmFootnoteCall",tokenize:tokenizeGfmFootnoteCall},93:{name:"gfmPotenti\
alFootnoteCall",add:"after",tokenize:tokenizePotentialGfmFootnoteCall,resolveTo:resolveToPotentialGfmFootnoteCall}}}}function tokenizePotentialGfmFootnoteCall(effects,ok,nok){
let self=this,index=self.events.length,defined=self.parser.gfmFootnotes||(self.parser.gfmFootnotes=[]),labelStart;for(;index--;){let token=self.events[index][1];
if(token.type==="labelImage"){labelStart=token;break}if(token.type==="gfmFootnoteCall"||token.type==="labelLink"||token.type==="label"||token.type==="image"||token.
type==="link")break}return start;function start(code2){if(!labelStart||!labelStart._balanced)return nok(code2);let id=normalizeIdentifier(self.sliceSerialize({start:labelStart.
end,end:self.now()}));return id.codePointAt(0)!==94||!defined.includes(id.slice(1))?nok(code2):(effects.enter("gfmFootnoteCallLabelMarker"),effects.consume(code2),
effects.exit("gfmFootnoteCallLabelMarker"),ok(code2))}}function resolveToPotentialGfmFootnoteCall(events,context){let index=events.length,labelStart;for(;index--;)
if(events[index][1].type==="labelImage"&&events[index][0]==="enter"){labelStart=events[index][1];break}events[index+1][1].type="data",events[index+3][1].type="g\
fmFootnoteCallLabelMarker";let call={type:"gfmFootnoteCall",start:Object.assign({},events[index+3][1].start),end:Object.assign({},events[events.length-1][1].end)},
marker={type:"gfmFootnoteCallMarker",start:Object.assign({},events[index+3][1].end),end:Object.assign({},events[index+3][1].end)};marker.end.column++,marker.end.
offset++,marker.end._bufferIndex++;let string3={type:"gfmFootnoteCallString",start:Object.assign({},marker.end),end:Object.assign({},events[events.length-1][1].
start)},chunk={type:"chunkString",contentType:"string",start:Object.assign({},string3.start),end:Object.assign({},string3.end)},replacement=[events[index+1],events[index+
2],["enter",call,context],events[index+3],events[index+4],["enter",marker,context],["exit",marker,context],["enter",string3,context],["enter",chunk,context],["e\
xit",chunk,context],["exit",string3,context],events[events.length-2],events[events.length-1],["exit",call,context]];return events.splice(index,events.length-index+
1,...replacement),events}function tokenizeGfmFootnoteCall(effects,ok,nok){let self=this,defined=self.parser.gfmFootnotes||(self.parser.gfmFootnotes=[]),size=0,data;
return start;function start(code2){return effects.enter("gfmFootnoteCall"),effects.enter("gfmFootnoteCallLabelMarker"),effects.consume(code2),effects.exit("gfmF\
ootnoteCallLabelMarker"),callStart}function callStart(code2){return code2!==94?nok(code2):(effects.enter("gfmFootnoteCallMarker"),effects.consume(code2),effects.
exit("gfmFootnoteCallMarker"),effects.enter("gfmFootnoteCallString"),effects.enter("chunkString").contentType="string",callData)}function callData(code2){if(size>
999||code2===93&&!data||code2===null||code2===91||markdownLineEndingOrSpace(code2))return nok(code2);if(code2===93){effects.exit("chunkString");let token=effects.
exit("gfmFootnoteCallString");return defined.includes(normalizeIdentifier(self.sliceSerialize(token)))?(effects.enter("gfmFootnoteCallLabelMarker"),effects.consume(
code2),effects.exit("gfmFootnoteCallLabelMarker"),effects.exit("gfmFootnoteCall"),ok):nok(code2)}return markdownLineEndingOrSpace(code2)||(data=!0),size++,effects.
consume(code2),code2===92?callEscape:callData}function callEscape(code2){return code2===91||code2===92||code2===93?(effects.consume(code2),size++,callData):callData(
code2)}}function tokenizeDefinitionStart(effects,ok,nok){let self=this,defined=self.parser.gfmFootnotes||(self.parser.gfmFootnotes=[]),identifier,size=0,data;return start;
function start(code2){return effects.enter("gfmFootnoteDefinition")._container=!0,effects.enter("gfmFootnoteDefinitionLabel"),effects.enter("gfmFootnoteDefiniti\
onLabelMarker"),effects.consume(code2),effects.exit("gfmFootnoteDefinitionLabelMarker"),labelAtMarker}function labelAtMarker(code2){return code2===94?(effects.enter(
"gfmFootnoteDefinitionMarker"),effects.consume(code2),effects.exit("gfmFootnoteDefinitionMarker"),effects.enter("gfmFootnoteDefinitionLabelString"),effects.enter(
"chunkString").contentType="string",labelInside):nok(code2)}function labelInside(code2){if(size>999||code2===93&&!data||code2===null||code2===91||markdownLineEndingOrSpace(
code2))return nok(code2);if(code2===93){effects.exit("chunkString");let token=effects.exit("gfmFootnoteDefinitionLabelString");return identifier=normalizeIdentifier(
self.sliceSerialize(token)),effects.enter("gfmFootnoteDefinitionLabelMarker"),effects.consume(code2),effects.exit("gfmFootnoteDefinitionLabelMarker"),effects.exit(
"gfmFootnoteDefinitionLabel"),labelAfter}return markdownLineEndingOrSpace(code2)||(data=!0),size++,effects.consume(code2),code2===92?labelEscape:labelInside}function labelEscape(code2){
return code2===91||code2===92||code2===93?(effects.consume(code2),size++,labelInside):labelInside(code2)}function labelAfter(code2){return code2===58?(effects.enter(
"definitionMarker"),effects.consume(code2),effects.exit("definitionMarker"),defined.includes(identifier)||defined.push(identifier),factorySpace(effects,whitespaceAfter,
"gfmFootnoteDefinitionWhitespace")):nok(code2)}function whitespaceAfter(code2){return ok(code2)}}function tokenizeDefinitionContinuation(effects,ok,nok){return effects.
check(blankLine,ok,effects.attempt(indent,ok,nok))}function gfmFootnoteDefinitionEnd(effects){effects.exit("gfmFootnoteDefinition")}function tokenizeIndent2(effects,ok,nok){
let self=this;return factorySpace(effects,afterPrefix,"gfmFootnoteDefinitionIndent",5);function afterPrefix(code2){let tail=self.events[self.events.length-1];return tail&&
tail[1].type==="gfmFootnoteDefinitionIndent"&&tail[2].sliceSerialize(tail[1],!0).length===4?ok(code2):nok(code2)}}var own2={}.hasOwnProperty,emptyOptions={};function defaultBackLabel(referenceIndex,rereferenceIndex){return"Back to reference "+(referenceIndex+1)+(rereferenceIndex>
1?"-"+rereferenceIndex:"")}function gfmFootnoteHtml(options){let config=options||emptyOptions,label=config.label||"Footnotes",labelTagName=config.labelTagName||
"h2",labelAttributes=config.labelAttributes===null||config.labelAttributes===void 0?'class="sr-only"':config.labelAttributes,backLabel=config.backLabel||defaultBackLabel,
clobberPrefix=config.clobberPrefix===null||config.clobberPrefix===void 0?"user-content-":config.clobberPrefix;return{enter:{gfmFootnoteDefinition(){this.getData(
"tightStack").push(!1)},gfmFootnoteDefinitionLabelString(){this.buffer()},gfmFootnoteCallString(){this.buffer()}},exit:{gfmFootnoteDefinition(){let definitions=this.
getData("gfmFootnoteDefinitions"),footnoteStack=this.getData("gfmFootnoteDefinitionStack"),tightStack=this.getData("tightStack"),current=footnoteStack.pop(),value=this.
resume();definitions||this.setData("gfmFootnoteDefinitions",definitions={}),own2.call(definitions,current)||(definitions[current]=value),tightStack.pop(),this.setData(
"slurpOneLineEnding",!0),this.setData("lastWasTag")},gfmFootnoteDefinitionLabelString(token){let footnoteStack=this.getData("gfmFootnoteDefinitionStack");footnoteStack||
this.setData("gfmFootnoteDefinitionStack",footnoteStack=[]),footnoteStack.push(normalizeIdentifier(this.sliceSerialize(token))),this.resume(),this.buffer()},gfmFootnoteCallString(token){
let calls=this.getData("gfmFootnoteCallOrder"),counts=this.getData("gfmFootnoteCallCounts"),id=normalizeIdentifier(this.sliceSerialize(token)),counter;this.resume(),
calls||this.setData("gfmFootnoteCallOrder",calls=[]),counts||this.setData("gfmFootnoteCallCounts",counts={});let index=calls.indexOf(id),safeId=sanitizeUri(id.toLowerCase());
index===-1?(calls.push(id),counts[id]=1,counter=calls.length):(counts[id]++,counter=index+1);let reuseCounter=counts[id];this.tag('<sup><a href="#'+clobberPrefix+
"fn-"+safeId+'" id="'+clobberPrefix+"fnref-"+safeId+(reuseCounter>1?"-"+reuseCounter:"")+'" data-footnote-ref="" aria-describedby="footnote-label">'+String(counter)+
"</a></sup>")},null(){let calls=this.getData("gfmFootnoteCallOrder")||[],counts=this.getData("gfmFootnoteCallCounts")||{},definitions=this.getData("gfmFootnoteD\
efinitions")||{},index=-1;for(calls.length>0&&(this.lineEndingIfNeeded(),this.tag('<section data-footnotes="" class="footnotes"><'+labelTagName+' id="footnote-l\
abel"'+(labelAttributes?" "+labelAttributes:"")+">"),this.raw(this.encode(label)),this.tag("</"+labelTagName+">"),this.lineEndingIfNeeded(),this.tag("<ol>"));++index<
calls.length;){let id=calls[index],safeId=sanitizeUri(id.toLowerCase()),referenceIndex=0,references=[];for(;++referenceIndex<=counts[id];)references.push('<a hr\
ef="#'+clobberPrefix+"fnref-"+safeId+(referenceIndex>1?"-"+referenceIndex:"")+'" data-footnote-backref="" aria-label="'+this.encode(typeof backLabel=="string"?backLabel:
backLabel(index,referenceIndex))+'" class="data-footnote-backref">↩'+(referenceIndex>1?"<sup>"+referenceIndex+"</sup>":"")+"</a>");let reference=references.join(
" "),injected=!1;this.lineEndingIfNeeded(),this.tag('<li id="'+clobberPrefix+"fn-"+safeId+'">'),this.lineEndingIfNeeded(),this.tag(definitions[id].replace(/<\/p>(?:\r?\n|\r)?$/,
function($0){return injected=!0," "+reference+$0})),injected||(this.lineEndingIfNeeded(),this.tag(reference)),this.lineEndingIfNeeded(),this.tag("</li>")}calls.
length>0&&(this.lineEndingIfNeeded(),this.tag("</ol>"),this.lineEndingIfNeeded(),this.tag("</section>"))}}}}function gfmStrikethroughHtml(){return{enter:{strikethrough(){this.tag("<del>")}},exit:{strikethrough(){this.tag("</del>")}}}}function gfmStrikethrough(options){let single=(options||{}).singleTilde,tokenizer={name:"strikethrough",tokenize:tokenizeStrikethrough,resolveAll:resolveAllStrikethrough};
return single==null&&(single=!0),{text:{126:tokenizer},insideSpan:{null:[tokenizer]},attentionMarkers:{null:[126]}};function resolveAllStrikethrough(events,context){
let index=-1;for(;++index<events.length;)if(events[index][0]==="enter"&&events[index][1].type==="strikethroughSequenceTemporary"&&events[index][1]._close){let open=index;
for(;open--;)if(events[open][0]==="exit"&&events[open][1].type==="strikethroughSequenceTemporary"&&events[open][1]._open&&events[index][1].end.offset-events[index][1].
start.offset===events[open][1].end.offset-events[open][1].start.offset){events[index][1].type="strikethroughSequence",events[open][1].type="strikethroughSequenc\
e";let strikethrough={type:"strikethrough",start:Object.assign({},events[open][1].start),end:Object.assign({},events[index][1].end)},text4={type:"strikethroughT\
ext",start:Object.assign({},events[open][1].end),end:Object.assign({},events[index][1].start)},nextEvents=[["enter",strikethrough,context],["enter",events[open][1],
context],["exit",events[open][1],context],["enter",text4,context]],insideSpan2=context.parser.constructs.insideSpan.null;insideSpan2&&splice(nextEvents,nextEvents.
length,0,resolveAll(insideSpan2,events.slice(open+1,index),context)),splice(nextEvents,nextEvents.length,0,[["exit",text4,context],["enter",events[index][1],context],
["exit",events[index][1],context],["exit",strikethrough,context]]),splice(events,open-1,index-open+3,nextEvents),index=open+nextEvents.length-2;break}}for(index=
-1;++index<events.length;)events[index][1].type==="strikethroughSequenceTemporary"&&(events[index][1].type="data");return events}function tokenizeStrikethrough(effects,ok,nok){
let previous2=this.previous,events=this.events,size=0;return start;function start(code2){return previous2===126&&events[events.length-1][1].type!=="characterEsc\
ape"?nok(code2):(effects.enter("strikethroughSequenceTemporary"),more(code2))}function more(code2){let before=classifyCharacter(previous2);if(code2===126)return size>
1?nok(code2):(effects.consume(code2),size++,more);if(size<2&&!single)return nok(code2);let token=effects.exit("strikethroughSequenceTemporary"),after=classifyCharacter(
code2);return token._open=!after||after===2&&!!before,token._close=!before||before===2&&!!after,ok(code2)}}}var alignment={none:"",left:' align="left"',right:' align="right"',center:' align="center"'};function gfmTableHtml(){return{enter:{table(token){let tableAlign=token.
_align;this.lineEndingIfNeeded(),this.tag("<table>"),this.setData("tableAlign",tableAlign)},tableBody(){this.tag("<tbody>")},tableData(){let tableAlign=this.getData(
"tableAlign"),tableColumn=this.getData("tableColumn"),align=alignment[tableAlign[tableColumn]];align===void 0?this.buffer():(this.lineEndingIfNeeded(),this.tag(
"<td"+align+">"))},tableHead(){this.lineEndingIfNeeded(),this.tag("<thead>")},tableHeader(){let tableAlign=this.getData("tableAlign"),tableColumn=this.getData("\
tableColumn"),align=alignment[tableAlign[tableColumn]];this.lineEndingIfNeeded(),this.tag("<th"+align+">")},tableRow(){this.setData("tableColumn",0),this.lineEndingIfNeeded(),
this.tag("<tr>")}},exit:{codeTextData(token){let value=this.sliceSerialize(token);this.getData("tableAlign")&&(value=value.replace(/\\([\\|])/g,replace)),this.raw(
this.encode(value))},table(){this.setData("tableAlign"),this.setData("slurpAllLineEndings"),this.lineEndingIfNeeded(),this.tag("</table>")},tableBody(){this.lineEndingIfNeeded(),
this.tag("</tbody>")},tableData(){let tableAlign=this.getData("tableAlign"),tableColumn=this.getData("tableColumn");tableColumn in tableAlign?(this.tag("</td>"),
this.setData("tableColumn",tableColumn+1)):this.resume()},tableHead(){this.lineEndingIfNeeded(),this.tag("</thead>")},tableHeader(){let tableColumn=this.getData(
"tableColumn");this.tag("</th>"),this.setData("tableColumn",tableColumn+1)},tableRow(){let tableAlign=this.getData("tableAlign"),tableColumn=this.getData("table\
Column");for(;tableColumn<tableAlign.length;)this.lineEndingIfNeeded(),this.tag("<td"+alignment[tableAlign[tableColumn]]+"></td>"),tableColumn++;this.setData("t\
ableColumn",tableColumn),this.lineEndingIfNeeded(),this.tag("</tr>")}}}}function replace($0,$1){return $1==="|"?$1:$0}var EditMap2=class{constructor(){this.map=[],this.index=new Map}add(index,remove,add){addImplementation2(this,index,remove,add)}consume(events){if(this.map.sort(
function(a,b){return a[0]-b[0]}),this.map.length===0)return;let index=this.map.length,vecs=[];for(;index>0;)index-=1,vecs.push(events.slice(this.map[index][0]+this.
map[index][1]),this.map[index][2]),events.length=this.map[index][0];vecs.push(events.slice()),events.length=0;let slice=vecs.pop();for(;slice;){for(let element of slice)
events.push(element);slice=vecs.pop()}this.map.length=0,this.index.clear()}};function addImplementation2(editMap,at,remove,add){if(remove===0&&add.length===0)return;
let existing=editMap.index.get(at);if(existing){existing[1]+=remove,existing[2].push(...add);return}let change=[at,remove,add];editMap.map.push(change),editMap.
index.set(at,change)}function gfmTableAlign(events,index){let inDelimiterRow=!1,align=[];for(;index<events.length;){let event=events[index];if(inDelimiterRow){if(event[0]==="enter")
event[1].type==="tableContent"&&align.push(events[index+1][1].type==="tableDelimiterMarker"?"left":"none");else if(event[1].type==="tableContent"){if(events[index-
1][1].type==="tableDelimiterMarker"){let alignIndex=align.length-1;align[alignIndex]=align[alignIndex]==="left"?"center":"right"}}else if(event[1].type==="table\
DelimiterRow")break}else event[0]==="enter"&&event[1].type==="tableDelimiterRow"&&(inDelimiterRow=!0);index+=1}return align}function gfmTable(){return{flow:{null:{name:"table",tokenize:tokenizeTable,resolveAll:resolveTable}}}}function tokenizeTable(effects,ok,nok){let self=this,size=0,
sizeB=0,seen;return start;function start(code2){let index=self.events.length-1;for(;index>-1;){let{type}=self.events[index][1];if(type==="lineEnding"||type==="l\
inePrefix")index--;else break}let tail=index>-1?self.events[index][1].type:null,next=tail==="tableHead"||tail==="tableRow"?bodyRowStart:headRowBefore;return next===
bodyRowStart&&self.parser.lazy[self.now().line]?nok(code2):next(code2)}function headRowBefore(code2){return effects.enter("tableHead"),effects.enter("tableRow"),
headRowStart(code2)}function headRowStart(code2){return code2===124||(seen=!0,sizeB+=1),headRowBreak(code2)}function headRowBreak(code2){return code2===null?nok(
code2):markdownLineEnding(code2)?sizeB>1?(sizeB=0,self.interrupt=!0,effects.exit("tableRow"),effects.enter("lineEnding"),effects.consume(code2),effects.exit("li\
neEnding"),headDelimiterStart):nok(code2):markdownSpace(code2)?factorySpace(effects,headRowBreak,"whitespace")(code2):(sizeB+=1,seen&&(seen=!1,size+=1),code2===
124?(effects.enter("tableCellDivider"),effects.consume(code2),effects.exit("tableCellDivider"),seen=!0,headRowBreak):(effects.enter("data"),headRowData(code2)))}
function headRowData(code2){return code2===null||code2===124||markdownLineEndingOrSpace(code2)?(effects.exit("data"),headRowBreak(code2)):(effects.consume(code2),
code2===92?headRowEscape:headRowData)}function headRowEscape(code2){return code2===92||code2===124?(effects.consume(code2),headRowData):headRowData(code2)}function headDelimiterStart(code2){
return self.interrupt=!1,self.parser.lazy[self.now().line]?nok(code2):(effects.enter("tableDelimiterRow"),seen=!1,markdownSpace(code2)?factorySpace(effects,headDelimiterBefore,
"linePrefix",self.parser.constructs.disable.null.includes("codeIndented")?void 0:4)(code2):headDelimiterBefore(code2))}function headDelimiterBefore(code2){return code2===
45||code2===58?headDelimiterValueBefore(code2):code2===124?(seen=!0,effects.enter("tableCellDivider"),effects.consume(code2),effects.exit("tableCellDivider"),headDelimiterCellBefore):
headDelimiterNok(code2)}function headDelimiterCellBefore(code2){return markdownSpace(code2)?factorySpace(effects,headDelimiterValueBefore,"whitespace")(code2):headDelimiterValueBefore(
code2)}function headDelimiterValueBefore(code2){return code2===58?(sizeB+=1,seen=!0,effects.enter("tableDelimiterMarker"),effects.consume(code2),effects.exit("t\
ableDelimiterMarker"),headDelimiterLeftAlignmentAfter):code2===45?(sizeB+=1,headDelimiterLeftAlignmentAfter(code2)):code2===null||markdownLineEnding(code2)?headDelimiterCellAfter(
code2):headDelimiterNok(code2)}function headDelimiterLeftAlignmentAfter(code2){return code2===45?(effects.enter("tableDelimiterFiller"),headDelimiterFiller(code2)):
headDelimiterNok(code2)}function headDelimiterFiller(code2){return code2===45?(effects.consume(code2),headDelimiterFiller):code2===58?(seen=!0,effects.exit("tab\
leDelimiterFiller"),effects.enter("tableDelimiterMarker"),effects.consume(code2),effects.exit("tableDelimiterMarker"),headDelimiterRightAlignmentAfter):(effects.
exit("tableDelimiterFiller"),headDelimiterRightAlignmentAfter(code2))}function headDelimiterRightAlignmentAfter(code2){return markdownSpace(code2)?factorySpace(
effects,headDelimiterCellAfter,"whitespace")(code2):headDelimiterCellAfter(code2)}function headDelimiterCellAfter(code2){return code2===124?headDelimiterBefore(
code2):code2===null||markdownLineEnding(code2)?!seen||size!==sizeB?headDelimiterNok(code2):(effects.exit("tableDelimiterRow"),effects.exit("tableHead"),ok(code2)):
headDelimiterNok(code2)}function headDelimiterNok(code2){return nok(code2)}function bodyRowStart(code2){return effects.enter("tableRow"),bodyRowBreak(code2)}function bodyRowBreak(code2){
return code2===124?(effects.enter("tableCellDivider"),effects.consume(code2),effects.exit("tableCellDivider"),bodyRowBreak):code2===null||markdownLineEnding(code2)?
(effects.exit("tableRow"),ok(code2)):markdownSpace(code2)?factorySpace(effects,bodyRowBreak,"whitespace")(code2):(effects.enter("data"),bodyRowData(code2))}function bodyRowData(code2){
return code2===null||code2===124||markdownLineEndingOrSpace(code2)?(effects.exit("data"),bodyRowBreak(code2)):(effects.consume(code2),code2===92?bodyRowEscape:bodyRowData)}
function bodyRowEscape(code2){return code2===92||code2===124?(effects.consume(code2),bodyRowData):bodyRowData(code2)}}function resolveTable(events,context){let index=-1,
inFirstCellAwaitingPipe=!0,rowKind=0,lastCell=[0,0,0,0],cell=[0,0,0,0],afterHeadAwaitingFirstBodyRow=!1,lastTableEnd=0,currentTable,currentBody,currentCell,map=new EditMap2;
for(;++index<events.length;){let event=events[index],token=event[1];event[0]==="enter"?token.type==="tableHead"?(afterHeadAwaitingFirstBodyRow=!1,lastTableEnd!==
0&&(flushTableEnd(map,context,lastTableEnd,currentTable,currentBody),currentBody=void 0,lastTableEnd=0),currentTable={type:"table",start:Object.assign({},token.
start),end:Object.assign({},token.end)},map.add(index,0,[["enter",currentTable,context]])):token.type==="tableRow"||token.type==="tableDelimiterRow"?(inFirstCellAwaitingPipe=
!0,currentCell=void 0,lastCell=[0,0,0,0],cell=[0,index+1,0,0],afterHeadAwaitingFirstBodyRow&&(afterHeadAwaitingFirstBodyRow=!1,currentBody={type:"tableBody",start:Object.
assign({},token.start),end:Object.assign({},token.end)},map.add(index,0,[["enter",currentBody,context]])),rowKind=token.type==="tableDelimiterRow"?2:currentBody?
3:1):rowKind&&(token.type==="data"||token.type==="tableDelimiterMarker"||token.type==="tableDelimiterFiller")?(inFirstCellAwaitingPipe=!1,cell[2]===0&&(lastCell[1]!==
0&&(cell[0]=cell[1],currentCell=flushCell(map,context,lastCell,rowKind,void 0,currentCell),lastCell=[0,0,0,0]),cell[2]=index)):token.type==="tableCellDivider"&&
(inFirstCellAwaitingPipe?inFirstCellAwaitingPipe=!1:(lastCell[1]!==0&&(cell[0]=cell[1],currentCell=flushCell(map,context,lastCell,rowKind,void 0,currentCell)),lastCell=
cell,cell=[lastCell[1],index,0,0])):token.type==="tableHead"?(afterHeadAwaitingFirstBodyRow=!0,lastTableEnd=index):token.type==="tableRow"||token.type==="tableD\
elimiterRow"?(lastTableEnd=index,lastCell[1]!==0?(cell[0]=cell[1],currentCell=flushCell(map,context,lastCell,rowKind,index,currentCell)):cell[1]!==0&&(currentCell=
flushCell(map,context,cell,rowKind,index,currentCell)),rowKind=0):rowKind&&(token.type==="data"||token.type==="tableDelimiterMarker"||token.type==="tableDelimit\
erFiller")&&(cell[3]=index)}for(lastTableEnd!==0&&flushTableEnd(map,context,lastTableEnd,currentTable,currentBody),map.consume(context.events),index=-1;++index<
context.events.length;){let event=context.events[index];event[0]==="enter"&&event[1].type==="table"&&(event[1]._align=gfmTableAlign(context.events,index))}return events}
function flushCell(map,context,range,rowKind,rowEnd,previousCell){let groupName=rowKind===1?"tableHeader":rowKind===2?"tableDelimiter":"tableData",valueName="ta\
bleContent";range[0]!==0&&(previousCell.end=Object.assign({},getPoint(context.events,range[0])),map.add(range[0],0,[["exit",previousCell,context]]));let now=getPoint(
context.events,range[1]);if(previousCell={type:groupName,start:Object.assign({},now),end:Object.assign({},now)},map.add(range[1],0,[["enter",previousCell,context]]),
range[2]!==0){let relatedStart=getPoint(context.events,range[2]),relatedEnd=getPoint(context.events,range[3]),valueToken={type:valueName,start:Object.assign({},
relatedStart),end:Object.assign({},relatedEnd)};if(map.add(range[2],0,[["enter",valueToken,context]]),rowKind!==2){let start=context.events[range[2]],end=context.
events[range[3]];if(start[1].end=Object.assign({},end[1].end),start[1].type="chunkText",start[1].contentType="text",range[3]>range[2]+1){let a=range[2]+1,b=range[3]-
range[2]-1;map.add(a,b,[])}}map.add(range[3]+1,0,[["exit",valueToken,context]])}return rowEnd!==void 0&&(previousCell.end=Object.assign({},getPoint(context.events,
rowEnd)),map.add(rowEnd,0,[["exit",previousCell,context]]),previousCell=void 0),previousCell}function flushTableEnd(map,context,index,table,tableBody){let exits=[],
related=getPoint(context.events,index);tableBody&&(tableBody.end=Object.assign({},related),exits.push(["exit",tableBody,context])),table.end=Object.assign({},related),
exits.push(["exit",table,context]),map.add(index+1,0,exits)}function getPoint(events,index){let event=events[index],side=event[0]==="enter"?"start":"end";return event[1][side]}var reFlow=/<(\/?)(iframe|noembed|noframes|plaintext|script|style|title|textarea|xmp)(?=[\t\n\f\r />])/gi,reText=new RegExp("^"+reFlow.source,"i");function gfmTagfilterHtml(){
return{exit:{htmlFlowData(token){exitHtmlData.call(this,token,reFlow)},htmlTextData(token){exitHtmlData.call(this,token,reText)}}}}function exitHtmlData(token,filter){
let value=this.sliceSerialize(token);this.options.allowDangerousHtml&&(value=value.replace(filter,"&lt;$1$2")),this.raw(this.encode(value))}function gfmTaskListItemHtml(){return{enter:{taskListCheck(){this.tag('<input type="checkbox" disabled="" ')}},exit:{taskListCheck(){this.tag("/>")},taskListCheckValueChecked(){
this.tag('checked="" ')}}}}var tasklistCheck={name:"tasklistCheck",tokenize:tokenizeTasklistCheck};function gfmTaskListItem(){return{text:{91:tasklistCheck}}}function tokenizeTasklistCheck(effects,ok,nok){
let self=this;return open;function open(code2){return self.previous!==null||!self._gfmTasklistFirstContentOfListItem?nok(code2):(effects.enter("taskListCheck"),
effects.enter("taskListCheckMarker"),effects.consume(code2),effects.exit("taskListCheckMarker"),inside)}function inside(code2){return markdownLineEndingOrSpace(
code2)?(effects.enter("taskListCheckValueUnchecked"),effects.consume(code2),effects.exit("taskListCheckValueUnchecked"),close):code2===88||code2===120?(effects.
enter("taskListCheckValueChecked"),effects.consume(code2),effects.exit("taskListCheckValueChecked"),close):nok(code2)}function close(code2){return code2===93?(effects.
enter("taskListCheckMarker"),effects.consume(code2),effects.exit("taskListCheckMarker"),effects.exit("taskListCheck"),after):nok(code2)}function after(code2){return markdownLineEnding(
code2)?ok(code2):markdownSpace(code2)?effects.check({tokenize:spaceThenNonSpace},ok,nok)(code2):nok(code2)}}function spaceThenNonSpace(effects,ok,nok){return factorySpace(
effects,after,"whitespace");function after(code2){return code2===null?nok(code2):ok(code2)}}function gfm(options){return combineExtensions([gfmAutolinkLiteral(),gfmFootnote(),gfmStrikethrough(options),gfmTable(),gfmTaskListItem()])}function gfmHtml(options){
return combineHtmlExtensions([gfmAutolinkLiteralHtml(),gfmFootnoteHtml(options),gfmStrikethroughHtml(),gfmTableHtml(),gfmTagfilterHtml(),gfmTaskListItemHtml()])}var left=250,width=800,rowHeight=30,top=26,mostRows=30;function ganttSvg(project){let spans=lockSpans(project).slice(0,mostRows);if(spans.length===0)return"";let count=Math.
max(...project.statements.map(({index})=>index+1),...spans.map(({to})=>to+1)),column=(width-left-10)/count,at=index=>round(left+index*column),height=top+spans.length*
rowHeight+6,every=Math.ceil(count/20),ticks=Array.from({length:count},(_,index)=>index).filter(index=>index%every===0).map(index=>`<text x="${round(at(index)+column/
2)}" y="16" class="tick">${index+1}</text>`),grid=Array.from({length:Math.min(count,60)+1},(_,index)=>at(index*count/Math.min(count,60))).map(x=>`<line x1="${round(
x)}" y1="22" x2="${round(x)}" y2="${height-4}" class="grid"/>`),rows=spans.map((span,row)=>rowOf(span,top+row*rowHeight,at,column));return[`<svg class="locks" v\
iewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="Locks over the batch, statement by statement">`,'<text x="8" y="16" class="axis">stateme\
nt</text>',...grid,...ticks,...rows,"</svg>"].join("")}function rowOf(span,y,at,column){let name=html(clipMiddle(visibleLine(span.relation),34)),x=at(span.from),
bar=`<rect x="${x}" y="${y+4}" width="${round(at(span.to+1)-x)}" height="${rowHeight-8}" rx="3" class="${span.blocks==="writes"?"writes":"all"}"/>`,work=span.work.
map(({statement,kind})=>`<rect x="${round(at(statement)+2)}" y="${y+8}" width="${round(Math.max(2,column-4))}" height="${rowHeight-16}" rx="2" class="work"><tit\
le>${kind} by statement ${statement+1}</title></rect>`);return[`<text x="8" y="${y+13}" class="name">${name}</text>`,`<text x="8" y="${y+25}" class="mode">${lockName(
span.mode)}, blocks ${span.blocks}</text>`,bar,...work].join("")}var round=value=>Math.round(value*100)/100;var style=`
:root { --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --code: #818b981f; --link: #0969da; --back: #fff; --page: #f6f8fa; --stripe: #f6f8fa; --red: #cf222e\
; --amber: #bf8700; --work: #1f2328; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --code: #656c7633; --link: #4493f8; --back: #0d1117; --page: #010409; --stripe: #151b23; --red: #f\
85149; --amber: #d29922; --work: #f0f6fc; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: 32px 16px; background: var(--page); color: var(--text); font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", He\
lvetica, Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji"; }
main { max-width: 860px; margin: 0 auto; background: var(--back); border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
header { padding: 8px 16px; background: var(--stripe); border-bottom: 1px solid var(--line); color: var(--muted); }
header b { color: var(--text); }
article { padding: 16px; overflow-wrap: break-word; }
article > :first-child { margin-top: 0; }
article > :last-child { margin-bottom: 0; }
h3 { font-size: 1.25em; margin: 24px 0 16px; line-height: 1.25; }
h4 { font-size: 1em; margin: 24px 0 16px; }
p, ul, table, pre, details { margin: 0 0 16px; }
ul { padding-left: 2em; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
code { padding: .2em .4em; font: 85%/1.45 ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; background: var(--code); borde\
r-radius: 6px; white-space: break-spaces; }
pre { padding: 16px; overflow: auto; font-size: 85%; line-height: 1.45; background: var(--stripe); border-radius: 6px; }
pre code { padding: 0; font-size: 100%; background: none; white-space: pre; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-spacing: 0; border-collapse: collapse; }
details details { margin-left: 16px; }
th, td { padding: 6px 13px; border: 1px solid var(--line); text-align: left; vertical-align: top; }
tr:nth-child(2n) td { background: var(--stripe); }
hr { height: 1px; margin: 20px 0; border: 0; background: var(--line); }
summary { cursor: pointer; margin-bottom: 8px; }
sub { color: var(--muted); font-size: 12px; }
svg.locks { display: block; max-width: 100%; height: auto; margin: 0 0 16px; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .tick, svg .axis, svg .mode { fill: var(--muted); font-size: 10px; }
svg .tick { text-anchor: middle; }
svg .name { fill: var(--text); font-size: 12px; font-weight: 600; }
svg .all { fill: var(--red); fill-opacity: .75; }
svg .writes { fill: var(--amber); fill-opacity: .75; }
svg .work { fill: var(--work); fill-opacity: .55; }
`.trim();function renderHtmlPage(review,options){let holder=at=>`<div data-locks="${at}"></div>`,markdown=renderComment(review,options,project=>holder(review.projects.indexOf(
project))),body=review.projects.reduce((text4,project,at)=>text4.replace(holder(at),()=>ganttSvg(project)),micromark(markdown,{allowDangerousHtml:!0,extensions:[
gfm()],htmlExtensions:[gfmHtml()]}));return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Raincheck: ${review.verdict}</title>
<style>${style}</style>
</head>
<body>
<main>
<header><b>Raincheck</b> as it comments on the pull request</header>
<article>
${body}
</article>
</main>
</body>
</html>
`}export{renderHtmlPage};
