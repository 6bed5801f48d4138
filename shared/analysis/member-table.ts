/** Methods that run or parse a text, in lower case. */
export const RUNS_TEXT =
  /^(?:invokescript|newscriptblock|expandstring|addscript|addcommand|parseinput|executecommand|invokeexpression|eval|execscript)$/;
/** Methods that call something else. */
export const INVOKES =
  /^(?:invoke\w*|begininvoke|dynamicinvoke|getsteppablepipeline|callsite|shell|shellexecute|exec|run|createprocess|createobject)$/;
/** Methods that find types and members by name. */
export const REFLECTS =
  /^(?:getmethods?|getfields?|getpropert(?:y|ies)|getconstructors?|getmembers?|gettypefromprogid|gettypefromclsid|createinstance\w*|getassemblies|makegeneric\w+|getdelegateforfunctionpointer|getdelegate|emit|definedynamic\w+|createdelegate|setvalue|getcommand\w*)$/;
/** Methods that load code. */
export const LOADS =
  /^(?:load|loadfile|loadfrom|unsafeloadfrom|loadwithpartialname|loadmodule|reflectiononlyload\w*)$/;

/** Members that give the code of a command, or what .NET has inside; by any name of a value's type. */
export const GIVES_BLOCK = /^(?:scriptblock|definition|exportedfunctions|exportedcommands)$/;
export const GIVES_INSIDES =
  /^(?:assembly|definedtypes|exportedtypes|declared\w+|typehandle|methodhandle|fieldhandle)$/;
/** What may be asked of a type without reaching further. */
export const OF_TYPE =
  /^(?:name|fullname|namespace|basetype|tostring|isarray|isvaluetype|isenum|isprimitive|isclass|equals)$/;
/** Methods that write the file that they are given. */
export const WRITES = /^(?:save|saveas|writexml|writealltext|extracttodirectory|copyto|moveto|create)$/i;

/** Types whose methods are given the files that they use. */
export const OF_FILES =
  /^(?:io\.(?:file|directory|fileinfo|directoryinfo)|microsoft\.visualbasic\.fileio\.filesystem)$/;

/** Methods of a text that give a text. */
export const TEXT_METHODS =
  /^(?:tostring|toupper|tolower|toupperinvariant|tolowerinvariant|trim|trimstart|trimend|substring|padleft|padright)$/i;
/** Methods of files and folders that only read, by how they begin. */
export const READS = /^(?:read|exists|get|enumerate|opentext|openread)/;
