import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Writes out, as plain code, what our class files would have the run-time write at every start:
/// the choice among types of a `switch`, and a record's `equals` and `hashCode`. Neither is kept in
/// a start-up cache of JDK 25, and each costs about a millisecond when it is first met.
///
/// Run as `java -cp './*' LinkAhead.java ARCHIVE...`, because stack maps need to know what extends
/// what. The code does what `SwitchBootstraps.typeSwitch` and `ObjectMethods.bootstrap` are
/// specified to do; what it does not know it leaves as it is.
public final class LinkAhead {
    private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
    private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final int HASH_FACTOR = 31;

    private LinkAhead() {}

    public static void main(String[] archives) throws IOException {
        for (String archive : archives) {
            rewrite(Path.of(archive));
        }
    }

    private static void rewrite(Path archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                ZipEntry again = new ZipEntry(entry.getName());
                again.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(again);
                out.write(entry.getName().endsWith(".class") ? linked(content) : content);
                out.closeEntry();
            }
        }
        // beside it, since the archives are open: types are looked up in them
        Path beside = Files.write(Path.of(archive + ".new"), bytes.toByteArray());
        Files.move(beside, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] linked(byte[] content) {
        ClassFile format = ClassFile.of();
        ClassModel type = format.parse(content);
        List<Written> written = new ArrayList<>();
        ClassTransform calls = ClassTransform.transformingMethodBodies(new Calls(type, written));
        return format.transformClass(
                type,
                calls.andThen(
                        ClassTransform.endHandler(out ->
                                written.forEach(one ->
                                        out.withMethodBody(
                                                one.name(),
                                                one.shape(),
                                                AccessFlag.PRIVATE.mask()
                                                        | AccessFlag.STATIC.mask()
                                                        | AccessFlag.SYNTHETIC.mask(),
                                                one.body())))));
    }

    /// A method that stands where a call was linked at run time.
    private record Written(String name, MethodTypeDesc shape, Consumer<CodeBuilder> body) {}

    /// Puts a call of a written method in the place of each call that would be linked later.
    private record Calls(ClassModel type, List<Written> written) implements CodeTransform {
        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            Consumer<CodeBuilder> body =
                    element instanceof InvokeDynamicInstruction call ? body(call) : null;
            if (body == null) {
                code.with(element);
                return;
            }
            InvokeDynamicInstruction call = (InvokeDynamicInstruction) element;
            Written one =
                    new Written(
                            call.name().stringValue() + "$" + written.size(),
                            call.typeSymbol(),
                            body);
            written.add(one);
            code.invokestatic(
                    type.thisClass().asSymbol(),
                    one.name(),
                    one.shape(),
                    type.flags().has(AccessFlag.INTERFACE));
        }

        private static Consumer<CodeBuilder> body(InvokeDynamicInstruction call) {
            ClassDesc owner = call.bootstrapMethod().owner();
            List<ConstantDesc> words = call.bootstrapArgs();
            if (owner.equals(SWITCHES)
                    && call.bootstrapMethod().methodName().equals("typeSwitch")
                    && words.stream().allMatch(ClassDesc.class::isInstance)) {
                return code -> choice(code, words);
            }
            if (owner.equals(RECORDS)) {
                return switch (call.name().stringValue()) {
                    case "hashCode" -> code -> hash(code, words);
                    case "equals" -> code -> equality(code, words);
                    default -> null;
                };
            }
            return null;
        }
    }

    /// `(value, from)` to the place of the first type at or after `from` that the value has, to
    /// their number where it has none, to -1 for `null`.
    private static void choice(CodeBuilder code, List<ConstantDesc> types) {
        code.aload(0).ifThen(Opcode.IFNULL, none -> none.iconst_m1().ireturn());
        for (int i = 0; i < types.size(); i++) {
            Label next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            code.aload(0).instanceOf((ClassDesc) types.get(i)).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(types.size()).ireturn();
    }

    private static void hash(CodeBuilder code, List<ConstantDesc> words) {
        ClassDesc owner = (ClassDesc) words.getFirst();
        code.iconst_0();
        for (DirectMethodHandleDesc part : parts(words)) {
            ClassDesc kind = part.invocationType().returnType();
            code.loadConstant(HASH_FACTOR).imul();
            code.aload(0).getfield(owner, part.methodName(), kind);
            ClassDesc hasher = kind.isPrimitive() ? boxed(kind) : OBJECTS;
            ClassDesc taken = kind.isPrimitive() ? kind : ConstantDescs.CD_Object;
            code.invokestatic(hasher, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, taken));
            code.iadd();
        }
        code.ireturn();
    }

    private static void equality(CodeBuilder code, List<ConstantDesc> words) {
        ClassDesc owner = (ClassDesc) words.getFirst();
        Label other = code.newLabel();
        code.aload(1).instanceOf(owner).ifeq(other);
        for (DirectMethodHandleDesc part : parts(words)) {
            ClassDesc kind = part.invocationType().returnType();
            code.aload(0).getfield(owner, part.methodName(), kind);
            code.aload(1).checkcast(owner).getfield(owner, part.methodName(), kind);
            if (kind.isPrimitive()) {
                // as the run-time does it: NaN equals itself, and 0.0 is not -0.0
                code.invokestatic(
                        boxed(kind),
                        "compare",
                        MethodTypeDesc.of(ConstantDescs.CD_int, kind, kind));
                code.ifne(other);
            } else {
                code.invokestatic(
                        OBJECTS,
                        "equals",
                        MethodTypeDesc.of(
                                ConstantDescs.CD_boolean,
                                ConstantDescs.CD_Object,
                                ConstantDescs.CD_Object));
                code.ifeq(other);
            }
        }
        code.iconst_1().ireturn().labelBinding(other).iconst_0().ireturn();
    }

    private static List<DirectMethodHandleDesc> parts(List<ConstantDesc> words) {
        return words.stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
    }

    private static ClassDesc boxed(ClassDesc primitive) {
        return switch (TypeKind.from(primitive)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case CHAR -> ConstantDescs.CD_Character;
            case SHORT -> ConstantDescs.CD_Short;
            case INT -> ConstantDescs.CD_Integer;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            default -> throw new IllegalStateException("bug: " + primitive);
        };
    }
}
