; 563ffc0df8b783f74dec34e50996da68e48de18553dcda74b299bc1e825b64a4
@0 = internal constant [70 x i8] c"\80\04\95;\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AIndexError\94\93\94\8C\18tuple index out of range\94\85\94N\87\94."
@1 = internal constant [20 x i8] c"\A82\A7\F8\17\\%0i*\B8.X\1E$k\F5dj("
@2 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @0, i32 70, ptr @1, ptr null, i32 0 }
@3 = internal constant [70 x i8] c"\80\04\95;\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AIndexError\94\93\94\8C\18tuple index out of range\94\85\94N\87\94."
@4 = internal constant [20 x i8] c"\A82\A7\F8\17\\%0i*\B8.X\1E$k\F5dj("
@5 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @3, i32 70, ptr @4, ptr null, i32 0 }
define i32 @musicgen_int8_forward(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca i8, align 1
  store i8 0, ptr %9, align 1
  %10 = alloca ptr, align 8
  store ptr null, ptr %10, align 8
  %11 = alloca ptr, align 8
  store ptr null, ptr %11, align 8
  %12 = alloca ptr, align 8
  store ptr null, ptr %12, align 8
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = alloca ptr, align 8
  store ptr null, ptr %14, align 8
  %15 = inttoptr i64 %4 to ptr
  %16 = insertvalue [1 x i64] undef, i64 1, 0
  %17 = insertvalue [1 x i64] undef, i64 476, 0
  %18 = extractvalue [1 x i64] %16, 0
  %19 = mul nuw nsw i64 1, %18
  %20 = extractvalue [1 x i64] %16, 0
  %21 = extractvalue [1 x i64] %17, 0
  %22 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %19, 2
  %23 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, i64 476, 3
  %24 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, ptr %15, 4
  %25 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %24, i64 %20, 5, 0
  %26 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, i64 %21, 6, 0
  %27 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, 4
  %28 = getelementptr [476 x i8], ptr %27, i64 0
  %29 = getelementptr inbounds nuw [476 x i8], ptr %28, i32 0, i32 276
  %30 = bitcast ptr %29 to ptr
  %31 = load i64, ptr %30, align 1
  %32 = inttoptr i64 %31 to ptr
  %33 = insertvalue [1 x i64] undef, i64 1, 0
  %34 = insertvalue [1 x i64] undef, i64 8, 0
  %35 = extractvalue [1 x i64] %33, 0
  %36 = mul nuw nsw i64 1, %35
  %37 = extractvalue [1 x i64] %33, 0
  %38 = extractvalue [1 x i64] %34, 0
  %39 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %36, 2
  %40 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, i64 8, 3
  %41 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, ptr %32, 4
  %42 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %41, i64 %37, 5, 0
  %43 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %42, i64 %38, 6, 0
  %44 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %43, 4
  %45 = getelementptr i64, ptr %44, i64 0
  %46 = load i64, ptr %45, align 8
  %47 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %46, 1
  %48 = insertvalue { i64, i64, i64 } %47, i64 1, 2
  %49 = extractvalue { i64, i64, i64 } %48, 1
  store i64 0, ptr %7, align 8
  %50 = sub nuw nsw i64 %49, 0
  %51 = icmp sgt i64 %50, 0
  %52 = xor i1 %51, true
  br label %87
53:
  %54 = insertvalue { ptr, i64, i64, ptr } poison, ptr %102, 0
  %55 = insertvalue { ptr, i64, i64, ptr } %54, i64 %103, 1
  %56 = insertvalue { ptr, i64, i64, ptr } %55, i64 1, 2
  %57 = insertvalue { ptr, i64, i64, ptr } %56, ptr %104, 3
  %58 = extractvalue { ptr, i64, i64, ptr } %57, 0
  %59 = extractvalue { ptr, i64, i64, ptr } %57, 3
  %60 = load i64, ptr %59, align 8
  %61 = icmp sgt i64 %60, 0
  br i1 %61, label %105, label %109
62:
  %63 = icmp sgt i64 %113, 0
  br i1 %63, label %64, label %78
64:
  %65 = sub nuw nsw i64 %113, 1
  store i8 0, ptr %9, align 1
  %66 = call i32 @6(ptr %9, ptr %10, ptr %28, i64 %65)
  %67 = load i8, ptr %9, align 1
  %68 = icmp eq i8 %67, 0
  %69 = select i1 %68, i1 false, i1 true
  br label %115
70:
  %71 = phi i32 [ 0, %72 ], [ 0, %86 ], [ %79, %116 ]
  ret i32 %71
72:
  store ptr null, ptr %0, align 8
  br label %70
73:
  %74 = getelementptr inbounds nuw [476 x i8], ptr %28, i32 0, i32 388
  %75 = bitcast ptr %74 to ptr
  %76 = load i64, ptr %75, align 1
  store ptr null, ptr %11, align 8
  %77 = call i32 @7(ptr %11, ptr %12, i64 %76, i64 %3)
  br label %78
78:
  store ptr null, ptr %13, align 8
  %79 = call i32 @8(ptr %13, ptr %14, i64 %2, i64 %3, ptr %28, i64 %113, i64 %5)
  %80 = load ptr, ptr %14, align 8
  %81 = icmp eq i32 %79, 0
  %82 = or i1 %81, false
  %83 = xor i1 %82, true
  %84 = icmp sge i32 %79, 1
  %85 = select i1 %84, ptr %80, ptr undef
  br i1 %83, label %116, label %117, !prof !0
86:
  store ptr null, ptr %0, align 8
  br label %70
87:
  br i1 %52, label %88, label %89
88:
  store i64 0, ptr %8, align 8
  br label %97
89:
  %90 = srem i64 %50, 1
  %91 = sub i64 0, %90
  %92 = select i1 %51, i64 %90, i64 %91
  %93 = icmp sgt i64 %92, 0
  %94 = sdiv i64 %50, 1
  %95 = select i1 %93, i64 1, i64 0
  %96 = add i64 %94, %95
  store i64 %96, ptr %8, align 8
  br label %97
97:
  %98 = insertvalue { ptr, i64, i64, ptr } poison, ptr %7, 0
  %99 = insertvalue { ptr, i64, i64, ptr } %98, i64 %49, 1
  %100 = insertvalue { ptr, i64, i64, ptr } %99, i64 1, 2
  %101 = insertvalue { ptr, i64, i64, ptr } %100, ptr %8, 3
  %102 = extractvalue { ptr, i64, i64, ptr } %101, 0
  %103 = extractvalue { ptr, i64, i64, ptr } %101, 1
  %104 = extractvalue { ptr, i64, i64, ptr } %101, 3
  br label %53
105:
  %106 = load i64, ptr %58, align 8
  %107 = sub nuw nsw i64 %60, 1
  store i64 %107, ptr %59, align 8
  %108 = add i64 %106, 1
  store i64 %108, ptr %58, align 8
  br label %109
109:
  %110 = phi i64 [ %106, %105 ], [ 0, %53 ]
  %111 = insertvalue { i64, i1 } poison, i64 %110, 0
  %112 = insertvalue { i64, i1 } %111, i1 %61, 1
  %113 = extractvalue { i64, i1 } %112, 0
  %114 = extractvalue { i64, i1 } %112, 1
  br i1 %114, label %62, label %86
115:
  br i1 %69, label %73, label %72
116:
  store ptr %85, ptr %1, align 8
  br label %70
117:
  br label %53
}
define internal i32 @6(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3) {
  %5 = alloca i64, align 8
  store i64 0, ptr %5, align 8
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 172
  %12 = bitcast ptr %11 to ptr
  %13 = load i64, ptr %12, align 1
  %14 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 28
  %15 = bitcast ptr %14 to ptr
  %16 = load i64, ptr %15, align 1
  %17 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 268
  %18 = bitcast ptr %17 to ptr
  %19 = load i64, ptr %18, align 1
  %20 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 348
  %21 = bitcast ptr %20 to ptr
  %22 = load i64, ptr %21, align 1
  %23 = mul nsw i64 8, %19
  %24 = mul nsw i64 %23, %16
  %25 = mul nsw i64 %24, %3
  %26 = add nsw i64 %22, %25
  %27 = mul nsw i64 %19, %16
  %28 = inttoptr i64 %26 to ptr
  %29 = insertvalue [1 x i64] undef, i64 %27, 0
  %30 = insertvalue [1 x i64] undef, i64 8, 0
  %31 = extractvalue [1 x i64] %29, 0
  %32 = mul nuw nsw i64 1, %31
  %33 = extractvalue [1 x i64] %29, 0
  %34 = extractvalue [1 x i64] %30, 0
  %35 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %32, 2
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %35, i64 8, 3
  %37 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, ptr %28, 4
  %38 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, i64 %33, 5, 0
  %39 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, i64 %34, 6, 0
  %40 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 0
  %41 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 1
  %42 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 2
  %43 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 3
  %44 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 4
  %45 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 5, 0
  %46 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 6, 0
  %47 = mul nsw i64 %19, %16
  %48 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %47, 1
  %49 = insertvalue { i64, i64, i64 } %48, i64 1, 2
  %50 = extractvalue { i64, i64, i64 } %49, 1
  store i64 0, ptr %5, align 8
  %51 = sub nuw nsw i64 %50, 0
  %52 = icmp sgt i64 %51, 0
  %53 = xor i1 %52, true
  br label %338
54:
  %55 = insertvalue { ptr, i64, i64, ptr } poison, ptr %353, 0
  %56 = insertvalue { ptr, i64, i64, ptr } %55, i64 %354, 1
  %57 = insertvalue { ptr, i64, i64, ptr } %56, i64 1, 2
  %58 = insertvalue { ptr, i64, i64, ptr } %57, ptr %355, 3
  %59 = extractvalue { ptr, i64, i64, ptr } %58, 0
  %60 = extractvalue { ptr, i64, i64, ptr } %58, 3
  %61 = load i64, ptr %60, align 8
  %62 = icmp sgt i64 %61, 0
  br i1 %62, label %356, label %360
63:
  %64 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %40, 0
  %65 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %64, ptr %41, 1
  %66 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %65, i64 %42, 2
  %67 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %66, i64 %43, 3
  %68 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, ptr %44, 4
  %69 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, i64 %45, 5, 0
  %70 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, i64 %46, 6, 0
  %71 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, 4
  %72 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, 5, 0
  %73 = insertvalue [1 x i64] undef, i64 %72, 0
  %74 = extractvalue [1 x i64] %73, 0
  %75 = icmp slt i64 %364, 0
  %76 = add i64 %364, %74
  %77 = select i1 %75, i64 %76, i64 %364
  %78 = mul nuw nsw i64 %77, 1
  %79 = add nuw nsw i64 0, %78
  %80 = getelementptr i64, ptr %71, i64 %79
  %81 = load i64, ptr %80, align 8
  %82 = icmp eq i64 %81, -2
  br i1 %82, label %84, label %54
83:
  ret i32 poison
84:
  store i8 0, ptr %0, align 1
  br label %83
85:
  %86 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 204
  %87 = bitcast ptr %86 to ptr
  %88 = load i64, ptr %87, align 1
  %89 = mul nsw i64 %13, %16
  %90 = inttoptr i64 %88 to ptr
  %91 = insertvalue [1 x i64] undef, i64 %89, 0
  %92 = insertvalue [1 x i64] undef, i64 8, 0
  %93 = extractvalue [1 x i64] %91, 0
  %94 = mul nuw nsw i64 1, %93
  %95 = extractvalue [1 x i64] %91, 0
  %96 = extractvalue [1 x i64] %92, 0
  %97 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %94, 2
  %98 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, i64 8, 3
  %99 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %98, ptr %90, 4
  %100 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %99, i64 %95, 5, 0
  %101 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %100, i64 %96, 6, 0
  %102 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 284
  %103 = bitcast ptr %102 to ptr
  %104 = load i64, ptr %103, align 1
  %105 = inttoptr i64 %104 to ptr
  %106 = insertvalue [1 x i64] undef, i64 %13, 0
  %107 = insertvalue [1 x i64] undef, i64 8, 0
  %108 = extractvalue [1 x i64] %106, 0
  %109 = mul nuw nsw i64 1, %108
  %110 = extractvalue [1 x i64] %106, 0
  %111 = extractvalue [1 x i64] %107, 0
  %112 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %109, 2
  %113 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %112, i64 8, 3
  %114 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %113, ptr %105, 4
  %115 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %114, i64 %110, 5, 0
  %116 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %115, i64 %111, 6, 0
  %117 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %116, 0
  %118 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %116, 1
  %119 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %116, 2
  %120 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %116, 3
  %121 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %116, 4
  %122 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %116, 5, 0
  %123 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %116, 6, 0
  %124 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %101, 0
  %125 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %101, 1
  %126 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %101, 2
  %127 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %101, 3
  %128 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %101, 4
  %129 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %101, 5, 0
  %130 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %101, 6, 0
  %131 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 188
  %132 = bitcast ptr %131 to ptr
  %133 = load i64, ptr %132, align 1
  %134 = inttoptr i64 %133 to ptr
  %135 = insertvalue [1 x i64] undef, i64 %13, 0
  %136 = insertvalue [1 x i64] undef, i64 8, 0
  %137 = extractvalue [1 x i64] %135, 0
  %138 = mul nuw nsw i64 1, %137
  %139 = extractvalue [1 x i64] %135, 0
  %140 = extractvalue [1 x i64] %136, 0
  %141 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %138, 2
  %142 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %141, i64 8, 3
  %143 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %142, ptr %134, 4
  %144 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %143, i64 %139, 5, 0
  %145 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %144, i64 %140, 6, 0
  %146 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 196
  %147 = bitcast ptr %146 to ptr
  %148 = load i64, ptr %147, align 1
  %149 = inttoptr i64 %148 to ptr
  %150 = insertvalue [1 x i64] undef, i64 %13, 0
  %151 = insertvalue [1 x i64] undef, i64 8, 0
  %152 = extractvalue [1 x i64] %150, 0
  %153 = mul nuw nsw i64 1, %152
  %154 = extractvalue [1 x i64] %150, 0
  %155 = extractvalue [1 x i64] %151, 0
  %156 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %153, 2
  %157 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %156, i64 8, 3
  %158 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %157, ptr %149, 4
  %159 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %158, i64 %154, 5, 0
  %160 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %159, i64 %155, 6, 0
  %161 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, 0
  %162 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, 1
  %163 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, 2
  %164 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, 3
  %165 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, 4
  %166 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, 5, 0
  %167 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, 6, 0
  %168 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %145, 0
  %169 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %145, 1
  %170 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %145, 2
  %171 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %145, 3
  %172 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %145, 4
  %173 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %145, 5, 0
  %174 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %145, 6, 0
  %175 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %13, 1
  %176 = insertvalue { i64, i64, i64 } %175, i64 1, 2
  %177 = extractvalue { i64, i64, i64 } %176, 1
  store i64 0, ptr %7, align 8
  %178 = sub nuw nsw i64 %177, 0
  %179 = icmp sgt i64 %178, 0
  %180 = xor i1 %179, true
  br label %366
181:
  %182 = insertvalue { ptr, i64, i64, ptr } poison, ptr %381, 0
  %183 = insertvalue { ptr, i64, i64, ptr } %182, i64 %382, 1
  %184 = insertvalue { ptr, i64, i64, ptr } %183, i64 1, 2
  %185 = insertvalue { ptr, i64, i64, ptr } %184, ptr %383, 3
  %186 = extractvalue { ptr, i64, i64, ptr } %185, 0
  %187 = extractvalue { ptr, i64, i64, ptr } %185, 3
  %188 = load i64, ptr %187, align 8
  %189 = icmp sgt i64 %188, 0
  br i1 %189, label %384, label %388
190:
  %191 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %168, 0
  %192 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %191, ptr %169, 1
  %193 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %192, i64 %170, 2
  %194 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %193, i64 %171, 3
  %195 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %194, ptr %172, 4
  %196 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %195, i64 %173, 5, 0
  %197 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %196, i64 %174, 6, 0
  %198 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %197, 4
  %199 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %197, 5, 0
  %200 = insertvalue [1 x i64] undef, i64 %199, 0
  %201 = extractvalue [1 x i64] %200, 0
  %202 = icmp slt i64 %392, 0
  %203 = add i64 %392, %201
  %204 = select i1 %202, i64 %203, i64 %392
  %205 = mul nuw nsw i64 %204, 1
  %206 = add nuw nsw i64 0, %205
  %207 = getelementptr i64, ptr %198, i64 %206
  %208 = load i64, ptr %207, align 8
  %209 = add nsw i64 %208, 1
  %210 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %168, 0
  %211 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %210, ptr %169, 1
  %212 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %211, i64 %170, 2
  %213 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %212, i64 %171, 3
  %214 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %213, ptr %172, 4
  %215 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %214, i64 %173, 5, 0
  %216 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %215, i64 %174, 6, 0
  %217 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %216, 4
  %218 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %216, 5, 0
  %219 = insertvalue [1 x i64] undef, i64 %218, 0
  %220 = extractvalue [1 x i64] %219, 0
  %221 = icmp slt i64 %392, 0
  %222 = add i64 %392, %220
  %223 = select i1 %221, i64 %222, i64 %392
  %224 = mul nuw nsw i64 %223, 1
  %225 = add nuw nsw i64 0, %224
  %226 = getelementptr i64, ptr %217, i64 %225
  store i64 %209, ptr %226, align 8
  %227 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %161, 0
  %228 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %227, ptr %162, 1
  %229 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %228, i64 %163, 2
  %230 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %229, i64 %164, 3
  %231 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %230, ptr %165, 4
  %232 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %231, i64 %166, 5, 0
  %233 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %232, i64 %167, 6, 0
  %234 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %233, 4
  %235 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %233, 5, 0
  %236 = insertvalue [1 x i64] undef, i64 %235, 0
  %237 = extractvalue [1 x i64] %236, 0
  %238 = icmp slt i64 %392, 0
  %239 = add i64 %392, %237
  %240 = select i1 %238, i64 %239, i64 %392
  %241 = mul nuw nsw i64 %240, 1
  %242 = add nuw nsw i64 0, %241
  %243 = getelementptr i64, ptr %234, i64 %242
  %244 = load i64, ptr %243, align 8
  %245 = add nsw i64 %244, 1
  %246 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %161, 0
  %247 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %246, ptr %162, 1
  %248 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %247, i64 %163, 2
  %249 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %248, i64 %164, 3
  %250 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %249, ptr %165, 4
  %251 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %250, i64 %166, 5, 0
  %252 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %251, i64 %167, 6, 0
  %253 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %252, 4
  %254 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %252, 5, 0
  %255 = insertvalue [1 x i64] undef, i64 %254, 0
  %256 = extractvalue [1 x i64] %255, 0
  %257 = icmp slt i64 %392, 0
  %258 = add i64 %392, %256
  %259 = select i1 %257, i64 %258, i64 %392
  %260 = mul nuw nsw i64 %259, 1
  %261 = add nuw nsw i64 0, %260
  %262 = getelementptr i64, ptr %253, i64 %261
  store i64 %245, ptr %262, align 8
  %263 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %16, 1
  %264 = insertvalue { i64, i64, i64 } %263, i64 1, 2
  %265 = extractvalue { i64, i64, i64 } %264, 1
  store i64 0, ptr %9, align 8
  %266 = sub nuw nsw i64 %265, 0
  %267 = icmp sgt i64 %266, 0
  %268 = xor i1 %267, true
  br label %394
269:
  %270 = insertvalue { ptr, i64, i64, ptr } poison, ptr %409, 0
  %271 = insertvalue { ptr, i64, i64, ptr } %270, i64 %410, 1
  %272 = insertvalue { ptr, i64, i64, ptr } %271, i64 1, 2
  %273 = insertvalue { ptr, i64, i64, ptr } %272, ptr %411, 3
  %274 = extractvalue { ptr, i64, i64, ptr } %273, 0
  %275 = extractvalue { ptr, i64, i64, ptr } %273, 3
  %276 = load i64, ptr %275, align 8
  %277 = icmp sgt i64 %276, 0
  br i1 %277, label %412, label %416
278:
  %279 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %117, 0
  %280 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %279, ptr %118, 1
  %281 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %280, i64 %119, 2
  %282 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %281, i64 %120, 3
  %283 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %282, ptr %121, 4
  %284 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %283, i64 %122, 5, 0
  %285 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %284, i64 %123, 6, 0
  %286 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %285, 4
  %287 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %285, 5, 0
  %288 = insertvalue [1 x i64] undef, i64 %287, 0
  %289 = extractvalue [1 x i64] %288, 0
  %290 = icmp slt i64 %392, 0
  %291 = add i64 %392, %289
  %292 = select i1 %290, i64 %291, i64 %392
  %293 = mul nuw nsw i64 %292, 1
  %294 = add nuw nsw i64 0, %293
  %295 = getelementptr i64, ptr %286, i64 %294
  %296 = load i64, ptr %295, align 8
  %297 = mul nsw i64 %296, %16
  %298 = add nsw i64 %297, %420
  %299 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %40, 0
  %300 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %299, ptr %41, 1
  %301 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %300, i64 %42, 2
  %302 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %301, i64 %43, 3
  %303 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %302, ptr %44, 4
  %304 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %303, i64 %45, 5, 0
  %305 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %304, i64 %46, 6, 0
  %306 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %305, 4
  %307 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %305, 5, 0
  %308 = insertvalue [1 x i64] undef, i64 %307, 0
  %309 = extractvalue [1 x i64] %308, 0
  %310 = icmp slt i64 %298, 0
  %311 = add i64 %298, %309
  %312 = select i1 %310, i64 %311, i64 %298
  %313 = mul nuw nsw i64 %312, 1
  %314 = add nuw nsw i64 0, %313
  %315 = getelementptr i64, ptr %306, i64 %314
  %316 = load i64, ptr %315, align 8
  %317 = mul nsw i64 %392, %16
  %318 = add nsw i64 %317, %420
  %319 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %124, 0
  %320 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %319, ptr %125, 1
  %321 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %320, i64 %126, 2
  %322 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %321, i64 %127, 3
  %323 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %322, ptr %128, 4
  %324 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %323, i64 %129, 5, 0
  %325 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %324, i64 %130, 6, 0
  %326 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %325, 4
  %327 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %325, 5, 0
  %328 = insertvalue [1 x i64] undef, i64 %327, 0
  %329 = extractvalue [1 x i64] %328, 0
  %330 = icmp slt i64 %318, 0
  %331 = add i64 %318, %329
  %332 = select i1 %330, i64 %331, i64 %318
  %333 = mul nuw nsw i64 %332, 1
  %334 = add nuw nsw i64 0, %333
  %335 = getelementptr i64, ptr %326, i64 %334
  store i64 %316, ptr %335, align 8
  br label %269
336:
  br label %181
337:
  store i8 1, ptr %0, align 1
  br label %83
338:
  br i1 %53, label %339, label %340
339:
  store i64 0, ptr %6, align 8
  br label %348
340:
  %341 = srem i64 %51, 1
  %342 = sub i64 0, %341
  %343 = select i1 %52, i64 %341, i64 %342
  %344 = icmp sgt i64 %343, 0
  %345 = sdiv i64 %51, 1
  %346 = select i1 %344, i64 1, i64 0
  %347 = add i64 %345, %346
  store i64 %347, ptr %6, align 8
  br label %348
348:
  %349 = insertvalue { ptr, i64, i64, ptr } poison, ptr %5, 0
  %350 = insertvalue { ptr, i64, i64, ptr } %349, i64 %50, 1
  %351 = insertvalue { ptr, i64, i64, ptr } %350, i64 1, 2
  %352 = insertvalue { ptr, i64, i64, ptr } %351, ptr %6, 3
  %353 = extractvalue { ptr, i64, i64, ptr } %352, 0
  %354 = extractvalue { ptr, i64, i64, ptr } %352, 1
  %355 = extractvalue { ptr, i64, i64, ptr } %352, 3
  br label %54
356:
  %357 = load i64, ptr %59, align 8
  %358 = sub nuw nsw i64 %61, 1
  store i64 %358, ptr %60, align 8
  %359 = add i64 %357, 1
  store i64 %359, ptr %59, align 8
  br label %360
360:
  %361 = phi i64 [ %357, %356 ], [ 0, %54 ]
  %362 = insertvalue { i64, i1 } poison, i64 %361, 0
  %363 = insertvalue { i64, i1 } %362, i1 %62, 1
  %364 = extractvalue { i64, i1 } %363, 0
  %365 = extractvalue { i64, i1 } %363, 1
  br i1 %365, label %63, label %85
366:
  br i1 %180, label %367, label %368
367:
  store i64 0, ptr %8, align 8
  br label %376
368:
  %369 = srem i64 %178, 1
  %370 = sub i64 0, %369
  %371 = select i1 %179, i64 %369, i64 %370
  %372 = icmp sgt i64 %371, 0
  %373 = sdiv i64 %178, 1
  %374 = select i1 %372, i64 1, i64 0
  %375 = add i64 %373, %374
  store i64 %375, ptr %8, align 8
  br label %376
376:
  %377 = insertvalue { ptr, i64, i64, ptr } poison, ptr %7, 0
  %378 = insertvalue { ptr, i64, i64, ptr } %377, i64 %177, 1
  %379 = insertvalue { ptr, i64, i64, ptr } %378, i64 1, 2
  %380 = insertvalue { ptr, i64, i64, ptr } %379, ptr %8, 3
  %381 = extractvalue { ptr, i64, i64, ptr } %380, 0
  %382 = extractvalue { ptr, i64, i64, ptr } %380, 1
  %383 = extractvalue { ptr, i64, i64, ptr } %380, 3
  br label %181
384:
  %385 = load i64, ptr %186, align 8
  %386 = sub nuw nsw i64 %188, 1
  store i64 %386, ptr %187, align 8
  %387 = add i64 %385, 1
  store i64 %387, ptr %186, align 8
  br label %388
388:
  %389 = phi i64 [ %385, %384 ], [ 0, %181 ]
  %390 = insertvalue { i64, i1 } poison, i64 %389, 0
  %391 = insertvalue { i64, i1 } %390, i1 %189, 1
  %392 = extractvalue { i64, i1 } %391, 0
  %393 = extractvalue { i64, i1 } %391, 1
  br i1 %393, label %190, label %337
394:
  br i1 %268, label %395, label %396
395:
  store i64 0, ptr %10, align 8
  br label %404
396:
  %397 = srem i64 %266, 1
  %398 = sub i64 0, %397
  %399 = select i1 %267, i64 %397, i64 %398
  %400 = icmp sgt i64 %399, 0
  %401 = sdiv i64 %266, 1
  %402 = select i1 %400, i64 1, i64 0
  %403 = add i64 %401, %402
  store i64 %403, ptr %10, align 8
  br label %404
404:
  %405 = insertvalue { ptr, i64, i64, ptr } poison, ptr %9, 0
  %406 = insertvalue { ptr, i64, i64, ptr } %405, i64 %265, 1
  %407 = insertvalue { ptr, i64, i64, ptr } %406, i64 1, 2
  %408 = insertvalue { ptr, i64, i64, ptr } %407, ptr %10, 3
  %409 = extractvalue { ptr, i64, i64, ptr } %408, 0
  %410 = extractvalue { ptr, i64, i64, ptr } %408, 1
  %411 = extractvalue { ptr, i64, i64, ptr } %408, 3
  br label %269
412:
  %413 = load i64, ptr %274, align 8
  %414 = sub nuw nsw i64 %276, 1
  store i64 %414, ptr %275, align 8
  %415 = add i64 %413, 1
  store i64 %415, ptr %274, align 8
  br label %416
416:
  %417 = phi i64 [ %413, %412 ], [ 0, %269 ]
  %418 = insertvalue { i64, i1 } poison, i64 %417, 0
  %419 = insertvalue { i64, i1 } %418, i1 %277, 1
  %420 = extractvalue { i64, i1 } %419, 0
  %421 = extractvalue { i64, i1 } %419, 1
  br i1 %421, label %278, label %336
}
define internal i32 @7(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
  %5 = alloca i64, align 8
  store i64 0, ptr %5, align 8
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = mul nsw i64 16, %3
  %8 = inttoptr i64 %2 to ptr
  %9 = insertvalue [1 x i64] undef, i64 %7, 0
  %10 = insertvalue [1 x i64] undef, i64 8, 0
  %11 = extractvalue [1 x i64] %9, 0
  %12 = mul nuw nsw i64 1, %11
  %13 = extractvalue [1 x i64] %9, 0
  %14 = extractvalue [1 x i64] %10, 0
  %15 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %12, 2
  %16 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %15, i64 8, 3
  %17 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %16, ptr %8, 4
  %18 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %17, i64 %13, 5, 0
  %19 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, i64 %14, 6, 0
  %20 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 0
  %21 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 1
  %22 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 2
  %23 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 3
  %24 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 4
  %25 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 5, 0
  %26 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 6, 0
  %27 = mul nsw i64 16, %3
  %28 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %27, 1
  %29 = insertvalue { i64, i64, i64 } %28, i64 1, 2
  %30 = extractvalue { i64, i64, i64 } %29, 1
  store i64 0, ptr %5, align 8
  %31 = sub nuw nsw i64 %30, 0
  %32 = icmp sgt i64 %31, 0
  %33 = xor i1 %32, true
  br label %63
34:
  %35 = insertvalue { ptr, i64, i64, ptr } poison, ptr %78, 0
  %36 = insertvalue { ptr, i64, i64, ptr } %35, i64 %79, 1
  %37 = insertvalue { ptr, i64, i64, ptr } %36, i64 1, 2
  %38 = insertvalue { ptr, i64, i64, ptr } %37, ptr %80, 3
  %39 = extractvalue { ptr, i64, i64, ptr } %38, 0
  %40 = extractvalue { ptr, i64, i64, ptr } %38, 3
  %41 = load i64, ptr %40, align 8
  %42 = icmp sgt i64 %41, 0
  br i1 %42, label %81, label %85
43:
  %44 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %20, 0
  %45 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %44, ptr %21, 1
  %46 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, i64 %22, 2
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, i64 %23, 3
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, ptr %24, 4
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, i64 %25, 5, 0
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, i64 %26, 6, 0
  %51 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 4
  %52 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 5, 0
  %53 = insertvalue [1 x i64] undef, i64 %52, 0
  %54 = extractvalue [1 x i64] %53, 0
  %55 = icmp slt i64 %89, 0
  %56 = add i64 %89, %54
  %57 = select i1 %55, i64 %56, i64 %89
  %58 = mul nuw nsw i64 %57, 1
  %59 = add nuw nsw i64 0, %58
  %60 = getelementptr i64, ptr %51, i64 %59
  store i64 0, ptr %60, align 8
  br label %34
61:
  ret i32 poison
62:
  store ptr null, ptr %0, align 8
  br label %61
63:
  br i1 %33, label %64, label %65
64:
  store i64 0, ptr %6, align 8
  br label %73
65:
  %66 = srem i64 %31, 1
  %67 = sub i64 0, %66
  %68 = select i1 %32, i64 %66, i64 %67
  %69 = icmp sgt i64 %68, 0
  %70 = sdiv i64 %31, 1
  %71 = select i1 %69, i64 1, i64 0
  %72 = add i64 %70, %71
  store i64 %72, ptr %6, align 8
  br label %73
73:
  %74 = insertvalue { ptr, i64, i64, ptr } poison, ptr %5, 0
  %75 = insertvalue { ptr, i64, i64, ptr } %74, i64 %30, 1
  %76 = insertvalue { ptr, i64, i64, ptr } %75, i64 1, 2
  %77 = insertvalue { ptr, i64, i64, ptr } %76, ptr %6, 3
  %78 = extractvalue { ptr, i64, i64, ptr } %77, 0
  %79 = extractvalue { ptr, i64, i64, ptr } %77, 1
  %80 = extractvalue { ptr, i64, i64, ptr } %77, 3
  br label %34
81:
  %82 = load i64, ptr %39, align 8
  %83 = sub nuw nsw i64 %41, 1
  store i64 %83, ptr %40, align 8
  %84 = add i64 %82, 1
  store i64 %84, ptr %39, align 8
  br label %85
85:
  %86 = phi i64 [ %82, %81 ], [ 0, %34 ]
  %87 = insertvalue { i64, i1 } poison, i64 %86, 0
  %88 = insertvalue { i64, i1 } %87, i1 %42, 1
  %89 = extractvalue { i64, i1 } %88, 0
  %90 = extractvalue { i64, i1 } %88, 1
  br i1 %90, label %43, label %62
}
define internal i32 @8(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, ptr %4, i64 %5, i64 %6) {
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i8, align 1
  store i8 0, ptr %10, align 1
  %11 = alloca ptr, align 8
  store ptr null, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = alloca ptr, align 8
  store ptr null, ptr %14, align 8
  %15 = alloca ptr, align 8
  store ptr null, ptr %15, align 8
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  %17 = alloca ptr, align 8
  store ptr null, ptr %17, align 8
  %18 = alloca ptr, align 8
  store ptr null, ptr %18, align 8
  %19 = alloca ptr, align 8
  store ptr null, ptr %19, align 8
  %20 = alloca i8, align 1
  store i8 0, ptr %20, align 1
  %21 = alloca ptr, align 8
  store ptr null, ptr %21, align 8
  %22 = alloca ptr, align 8
  store ptr null, ptr %22, align 8
  %23 = alloca ptr, align 8
  store ptr null, ptr %23, align 8
  %24 = alloca ptr, align 8
  store ptr null, ptr %24, align 8
  %25 = alloca ptr, align 8
  store ptr null, ptr %25, align 8
  %26 = alloca ptr, align 8
  store ptr null, ptr %26, align 8
  %27 = alloca ptr, align 8
  store ptr null, ptr %27, align 8
  %28 = alloca i64, align 8
  store i64 0, ptr %28, align 8
  %29 = alloca ptr, align 8
  store ptr null, ptr %29, align 8
  %30 = alloca ptr, align 8
  store ptr null, ptr %30, align 8
  %31 = alloca ptr, align 8
  store ptr null, ptr %31, align 8
  %32 = inttoptr i64 %2 to ptr
  %33 = insertvalue [1 x i64] undef, i64 %3, 0
  %34 = insertvalue [1 x i64] undef, i64 88, 0
  %35 = extractvalue [1 x i64] %33, 0
  %36 = mul nuw nsw i64 1, %35
  %37 = extractvalue [1 x i64] %33, 0
  %38 = extractvalue [1 x i64] %34, 0
  %39 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %36, 2
  %40 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, i64 88, 3
  %41 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, ptr %32, 4
  %42 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %41, i64 %37, 5, 0
  %43 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %42, i64 %38, 6, 0
  %44 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %43, 0
  %45 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %43, 1
  %46 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %43, 2
  %47 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %43, 3
  %48 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %43, 4
  %49 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %43, 5, 0
  %50 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %43, 6, 0
  %51 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %3, 1
  %52 = insertvalue { i64, i64, i64 } %51, i64 1, 2
  %53 = extractvalue { i64, i64, i64 } %52, 1
  store i64 0, ptr %8, align 8
  %54 = sub nuw nsw i64 %53, 0
  %55 = icmp sgt i64 %54, 0
  %56 = xor i1 %55, true
  br label %196
57:
  %58 = insertvalue { ptr, i64, i64, ptr } poison, ptr %211, 0
  %59 = insertvalue { ptr, i64, i64, ptr } %58, i64 %212, 1
  %60 = insertvalue { ptr, i64, i64, ptr } %59, i64 1, 2
  %61 = insertvalue { ptr, i64, i64, ptr } %60, ptr %213, 3
  %62 = extractvalue { ptr, i64, i64, ptr } %61, 0
  %63 = extractvalue { ptr, i64, i64, ptr } %61, 3
  %64 = load i64, ptr %63, align 8
  %65 = icmp sgt i64 %64, 0
  br i1 %65, label %214, label %218
66:
  %67 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %44, 0
  %68 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, ptr %45, 1
  %69 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, i64 %46, 2
  %70 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, i64 %47, 3
  %71 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, ptr %48, 4
  %72 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, i64 %49, 5, 0
  %73 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %72, i64 %50, 6, 0
  %74 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %73, 4
  %75 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %73, 5, 0
  %76 = insertvalue [1 x i64] undef, i64 %75, 0
  %77 = extractvalue [1 x i64] %76, 0
  %78 = icmp slt i64 %222, 0
  %79 = add i64 %222, %77
  %80 = select i1 %78, i64 %79, i64 %222
  %81 = mul nuw nsw i64 %80, 1
  %82 = add nuw nsw i64 0, %81
  %83 = getelementptr [88 x i8], ptr %74, i64 %82
  %84 = getelementptr inbounds nuw [88 x i8], ptr %83, i32 0, i32 0
  %85 = bitcast ptr %84 to ptr
  %86 = load i64, ptr %85, align 1
  %87 = getelementptr inbounds nuw [476 x i8], ptr %4, i32 0, i32 172
  %88 = bitcast ptr %87 to ptr
  %89 = load i64, ptr %88, align 1
  %90 = getelementptr inbounds nuw [476 x i8], ptr %4, i32 0, i32 356
  %91 = bitcast ptr %90 to ptr
  %92 = load i64, ptr %91, align 1
  %93 = icmp eq i64 %86, 7
  br i1 %93, label %94, label %98
94:
  %95 = getelementptr inbounds nuw [476 x i8], ptr %4, i32 0, i32 220
  %96 = bitcast ptr %95 to ptr
  %97 = load i64, ptr %96, align 1
  br label %123
98:
  %99 = insertvalue [2 x i64] undef, i64 2, 0
  %100 = insertvalue [2 x i64] %99, i64 4, 1
  store i8 0, ptr %10, align 1
  %101 = extractvalue [2 x i64] %100, 0
  %102 = extractvalue [2 x i64] %100, 1
  %103 = call i32 @9(ptr %10, ptr %11, i64 %101, i64 %102, i64 %86)
  %104 = load ptr, ptr %11, align 8
  %105 = icmp eq i32 %103, 0
  %106 = or i1 %105, false
  %107 = xor i1 %106, true
  %108 = icmp sge i32 %103, 1
  %109 = select i1 %108, ptr %104, ptr undef
  %110 = load i8, ptr %10, align 1
  %111 = icmp eq i8 %110, 0
  %112 = select i1 %111, i1 false, i1 true
  br i1 %107, label %224, label %225, !prof !0
113:
  %114 = getelementptr inbounds nuw [476 x i8], ptr %4, i32 0, i32 364
  %115 = bitcast ptr %114 to ptr
  %116 = load i64, ptr %115, align 1
  br label %123
117:
  %118 = icmp eq i64 %86, 6
  br i1 %118, label %119, label %123
119:
  %120 = getelementptr inbounds nuw [476 x i8], ptr %4, i32 0, i32 372
  %121 = bitcast ptr %120 to ptr
  %122 = load i64, ptr %121, align 1
  br label %123
123:
  %124 = phi i64 [ %92, %94 ], [ %116, %113 ], [ %122, %119 ], [ %92, %117 ]
  %125 = phi i64 [ %97, %94 ], [ %89, %113 ], [ %89, %119 ], [ %89, %117 ]
  %126 = getelementptr inbounds nuw [88 x i8], ptr %83, i32 0, i32 16
  %127 = bitcast ptr %126 to ptr
  %128 = load i64, ptr %127, align 1
  switch i64 %86, label %137 [
    i64 0, label %138
    i64 9, label %129
  ]
129:
  %130 = getelementptr inbounds nuw [476 x i8], ptr %4, i32 0, i32 268
  %131 = bitcast ptr %130 to ptr
  %132 = load i64, ptr %131, align 1
  %133 = getelementptr inbounds nuw [476 x i8], ptr %4, i32 0, i32 28
  %134 = bitcast ptr %133 to ptr
  %135 = load i64, ptr %134, align 1
  %136 = mul nsw i64 %132, %135
  br label %138
137:
  br label %138
138:
  %139 = phi i64 [ %125, %123 ], [ %136, %129 ], [ %128, %137 ]
  %140 = getelementptr inbounds nuw [476 x i8], ptr %4, i32 0, i32 388
  %141 = bitcast ptr %140 to ptr
  %142 = load i64, ptr %141, align 1
  store i64 0, ptr %12, align 8
  %143 = call i32 @10(ptr %12, ptr %13, i64 %142, i64 %222)
  %144 = load i64, ptr %12, align 8
  br label %226
145:
  %146 = phi i64 [ %144, %226 ], [ %236, %237 ]
  %147 = phi i1 [ false, %226 ], [ %183, %237 ]
  switch i64 %86, label %152 [
    i64 0, label %148
    i64 9, label %150
  ]
148:
  store ptr null, ptr %14, align 8
  %149 = call i32 @11(ptr %14, ptr %15, ptr %4, i64 %146)
  br label %182
150:
  store ptr null, ptr %16, align 8
  %151 = call i32 @12(ptr %16, ptr %17, ptr %4, i64 %5, i64 %146, i64 %6)
  br label %182
152:
  br i1 %147, label %155, label %153
153:
  store ptr null, ptr %18, align 8
  %154 = call i32 @13(ptr %18, ptr %19, ptr %83, ptr %4, i64 %124, i64 %125, i64 %6)
  br label %155
155:
  %156 = insertvalue [3 x i64] undef, i64 1, 0
  %157 = insertvalue [3 x i64] %156, i64 3, 1
  %158 = insertvalue [3 x i64] %157, i64 8, 2
  store i8 0, ptr %20, align 1
  %159 = extractvalue [3 x i64] %158, 0
  %160 = extractvalue [3 x i64] %158, 1
  %161 = extractvalue [3 x i64] %158, 2
  %162 = call i32 @14(ptr %20, ptr %21, i64 %159, i64 %160, i64 %161, i64 %86)
  %163 = load ptr, ptr %21, align 8
  %164 = icmp eq i32 %162, 0
  %165 = or i1 %164, false
  %166 = xor i1 %165, true
  %167 = icmp sge i32 %162, 1
  %168 = select i1 %167, ptr %163, ptr undef
  %169 = load i8, ptr %20, align 1
  %170 = icmp eq i8 %169, 0
  %171 = select i1 %170, i1 false, i1 true
  br i1 %166, label %228, label %229, !prof !0
172:
  store ptr null, ptr %22, align 8
  %173 = call i32 @15(ptr %22, ptr %23, ptr %83, ptr %4, i64 %146, i64 %6)
  br label %182
174:
  store ptr null, ptr %24, align 8
  %175 = call i32 @16(ptr %24, ptr %25, ptr %83, ptr %4, i64 %146, i64 %125, i64 %6)
  %176 = load ptr, ptr %25, align 8
  %177 = icmp eq i32 %175, 0
  %178 = or i1 %177, false
  %179 = xor i1 %178, true
  %180 = icmp sge i32 %175, 1
  %181 = select i1 %180, ptr %176, ptr undef
  br i1 %179, label %230, label %182, !prof !0
182:
  %183 = phi i1 [ true, %172 ], [ %147, %150 ], [ true, %174 ], [ %147, %148 ]
  %184 = getelementptr inbounds nuw [476 x i8], ptr %4, i32 0, i32 388
  %185 = bitcast ptr %184 to ptr
  %186 = load i64, ptr %185, align 1
  store ptr null, ptr %26, align 8
  %187 = call i32 @17(ptr %26, ptr %27, i64 %186, i64 %222)
  br label %231
188:
  %189 = getelementptr inbounds nuw [476 x i8], ptr %4, i32 0, i32 388
  %190 = bitcast ptr %189 to ptr
  %191 = load i64, ptr %190, align 1
  store ptr null, ptr %30, align 8
  %192 = call i32 @18(ptr %30, ptr %31, i64 %191, i64 %222, i64 %139)
  br label %239
193:
  %194 = phi i32 [ 0, %195 ], [ %162, %228 ], [ %175, %230 ], [ %103, %224 ]
  ret i32 %194
195:
  store ptr null, ptr %0, align 8
  br label %193
196:
  br i1 %56, label %197, label %198
197:
  store i64 0, ptr %9, align 8
  br label %206
198:
  %199 = srem i64 %54, 1
  %200 = sub i64 0, %199
  %201 = select i1 %55, i64 %199, i64 %200
  %202 = icmp sgt i64 %201, 0
  %203 = sdiv i64 %54, 1
  %204 = select i1 %202, i64 1, i64 0
  %205 = add i64 %203, %204
  store i64 %205, ptr %9, align 8
  br label %206
206:
  %207 = insertvalue { ptr, i64, i64, ptr } poison, ptr %8, 0
  %208 = insertvalue { ptr, i64, i64, ptr } %207, i64 %53, 1
  %209 = insertvalue { ptr, i64, i64, ptr } %208, i64 1, 2
  %210 = insertvalue { ptr, i64, i64, ptr } %209, ptr %9, 3
  %211 = extractvalue { ptr, i64, i64, ptr } %210, 0
  %212 = extractvalue { ptr, i64, i64, ptr } %210, 1
  %213 = extractvalue { ptr, i64, i64, ptr } %210, 3
  br label %57
214:
  %215 = load i64, ptr %62, align 8
  %216 = sub nuw nsw i64 %64, 1
  store i64 %216, ptr %63, align 8
  %217 = add i64 %215, 1
  store i64 %217, ptr %62, align 8
  br label %218
218:
  %219 = phi i64 [ %215, %214 ], [ 0, %57 ]
  %220 = insertvalue { i64, i1 } poison, i64 %219, 0
  %221 = insertvalue { i64, i1 } %220, i1 %65, 1
  %222 = extractvalue { i64, i1 } %221, 0
  %223 = extractvalue { i64, i1 } %221, 1
  br i1 %223, label %66, label %195
224:
  store ptr %109, ptr %1, align 8
  br label %193
225:
  br i1 %112, label %113, label %117
226:
  %227 = icmp slt i64 %144, %139
  br i1 %227, label %145, label %188
228:
  store ptr %168, ptr %1, align 8
  br label %193
229:
  br i1 %171, label %172, label %174
230:
  store ptr %181, ptr %1, align 8
  br label %193
231:
  %232 = getelementptr inbounds nuw [476 x i8], ptr %4, i32 0, i32 388
  %233 = bitcast ptr %232 to ptr
  %234 = load i64, ptr %233, align 1
  store i64 0, ptr %28, align 8
  %235 = call i32 @10(ptr %28, ptr %29, i64 %234, i64 %222)
  %236 = load i64, ptr %28, align 8
  br label %237
237:
  %238 = icmp slt i64 %236, %139
  br i1 %238, label %145, label %188
239:
  br label %57
}
define internal i32 @9(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4) {
  %6 = insertvalue [2 x i64] undef, i64 %2, 0
  %7 = insertvalue [2 x i64] %6, i64 %3, 1
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  store i64 0, ptr %8, align 8
  %9 = extractvalue [2 x i64] %7, 0
  %10 = extractvalue [2 x i64] %7, 1
  %11 = insertvalue { ptr, [2 x i64] } poison, ptr %8, 0
  %12 = insertvalue { ptr, [2 x i64] } %11, i64 %9, 1, 0
  %13 = insertvalue { ptr, [2 x i64] } %12, i64 %10, 1, 1
  %14 = extractvalue { ptr, [2 x i64] } %13, 0
  %15 = extractvalue { ptr, [2 x i64] } %13, 1, 0
  %16 = extractvalue { ptr, [2 x i64] } %13, 1, 1
  br label %17
17:
  %18 = insertvalue { ptr, [2 x i64] } poison, ptr %14, 0
  %19 = insertvalue { ptr, [2 x i64] } %18, i64 %15, 1, 0
  %20 = insertvalue { ptr, [2 x i64] } %19, i64 %16, 1, 1
  %21 = extractvalue { ptr, [2 x i64] } %20, 0
  %22 = extractvalue { ptr, [2 x i64] } %20, 1, 0
  %23 = extractvalue { ptr, [2 x i64] } %20, 1, 1
  %24 = insertvalue [2 x i64] poison, i64 %22, 0
  %25 = insertvalue [2 x i64] %24, i64 %23, 1
  %26 = load i64, ptr %21, align 8
  %27 = icmp slt i64 %26, 2
  br i1 %27, label %34, label %35
28:
  %29 = icmp eq i64 %39, %4
  br i1 %29, label %32, label %17
30:
  %31 = phi i32 [ 0, %32 ], [ 0, %33 ], [ 1, %41 ]
  ret i32 %31
32:
  store i8 1, ptr %0, align 1
  br label %30
33:
  store i8 0, ptr %0, align 1
  br label %30
34:
  switch i64 %26, label %41 [
    i64 0, label %45
    i64 -2, label %45
    i64 1, label %47
    i64 -1, label %47
  ]
35:
  %36 = phi i64 [ %43, %42 ], [ 0, %17 ]
  %37 = insertvalue { i64, i1 } poison, i64 %36, 0
  %38 = insertvalue { i64, i1 } %37, i1 %27, 1
  %39 = extractvalue { i64, i1 } %38, 0
  %40 = extractvalue { i64, i1 } %38, 1
  br i1 %40, label %28, label %33
41:
  store ptr @2, ptr %1, align 8, !numba_exception_output !1
  br label %30
42:
  %43 = phi i64 [ %46, %45 ], [ %48, %47 ]
  %44 = add nsw i64 %26, 1
  store i64 %44, ptr %21, align 8
  br label %35
45:
  %46 = extractvalue [2 x i64] %25, 0
  br label %42
47:
  %48 = extractvalue [2 x i64] %25, 1
  br label %42
}
define internal i32 @10(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
  %5 = mul nsw i64 2, %3
  %6 = mul nsw i64 64, %5
  %7 = add nsw i64 %2, %6
  %8 = inttoptr i64 %7 to ptr
  %9 = atomicrmw add ptr %8, i64 1 seq_cst, align 8
  store i64 %9, ptr %0, align 8
  ret i32 poison
}
define internal i32 @11(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3) {
  %5 = alloca i64, align 8
  store i64 0, ptr %5, align 8
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 4
  %14 = bitcast ptr %13 to ptr
  %15 = load i64, ptr %14, align 1
  %16 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 28
  %17 = bitcast ptr %16 to ptr
  %18 = load i64, ptr %17, align 1
  %19 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 196
  %20 = bitcast ptr %19 to ptr
  %21 = load i64, ptr %20, align 1
  %22 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 172
  %23 = bitcast ptr %22 to ptr
  %24 = load i64, ptr %23, align 1
  %25 = inttoptr i64 %21 to ptr
  %26 = insertvalue [1 x i64] undef, i64 %24, 0
  %27 = insertvalue [1 x i64] undef, i64 8, 0
  %28 = extractvalue [1 x i64] %26, 0
  %29 = mul nuw nsw i64 1, %28
  %30 = extractvalue [1 x i64] %26, 0
  %31 = extractvalue [1 x i64] %27, 0
  %32 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %29, 2
  %33 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, i64 8, 3
  %34 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, ptr %25, 4
  %35 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, i64 %30, 5, 0
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %35, i64 %31, 6, 0
  %37 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, 4
  %38 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, 5, 0
  %39 = insertvalue [1 x i64] undef, i64 %38, 0
  %40 = extractvalue [1 x i64] %39, 0
  %41 = icmp slt i64 %3, 0
  %42 = add i64 %3, %40
  %43 = select i1 %41, i64 %42, i64 %3
  %44 = mul nuw nsw i64 %43, 1
  %45 = add nuw nsw i64 0, %44
  %46 = getelementptr i64, ptr %37, i64 %45
  %47 = load i64, ptr %46, align 8
  %48 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 188
  %49 = bitcast ptr %48 to ptr
  %50 = load i64, ptr %49, align 1
  %51 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 172
  %52 = bitcast ptr %51 to ptr
  %53 = load i64, ptr %52, align 1
  %54 = inttoptr i64 %50 to ptr
  %55 = insertvalue [1 x i64] undef, i64 %53, 0
  %56 = insertvalue [1 x i64] undef, i64 8, 0
  %57 = extractvalue [1 x i64] %55, 0
  %58 = mul nuw nsw i64 1, %57
  %59 = extractvalue [1 x i64] %55, 0
  %60 = extractvalue [1 x i64] %56, 0
  %61 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %58, 2
  %62 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %61, i64 8, 3
  %63 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %62, ptr %54, 4
  %64 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %63, i64 %59, 5, 0
  %65 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %64, i64 %60, 6, 0
  %66 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %65, 4
  %67 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %65, 5, 0
  %68 = insertvalue [1 x i64] undef, i64 %67, 0
  %69 = extractvalue [1 x i64] %68, 0
  %70 = icmp slt i64 %3, 0
  %71 = add i64 %3, %69
  %72 = select i1 %70, i64 %71, i64 %3
  %73 = mul nuw nsw i64 %72, 1
  %74 = add nuw nsw i64 0, %73
  %75 = getelementptr i64, ptr %66, i64 %74
  %76 = load i64, ptr %75, align 8
  %77 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 356
  %78 = bitcast ptr %77 to ptr
  %79 = load i64, ptr %78, align 1
  %80 = mul nsw i64 4, %15
  %81 = mul nsw i64 %80, %3
  %82 = add nsw i64 %79, %81
  %83 = inttoptr i64 %82 to ptr
  %84 = insertvalue [1 x i64] undef, i64 %15, 0
  %85 = insertvalue [1 x i64] undef, i64 4, 0
  %86 = extractvalue [1 x i64] %84, 0
  %87 = mul nuw nsw i64 1, %86
  %88 = extractvalue [1 x i64] %84, 0
  %89 = extractvalue [1 x i64] %85, 0
  %90 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %87, 2
  %91 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %90, i64 4, 3
  %92 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %91, ptr %83, 4
  %93 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %92, i64 %88, 5, 0
  %94 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %93, i64 %89, 6, 0
  %95 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 164
  %96 = bitcast ptr %95 to ptr
  %97 = load i64, ptr %96, align 1
  %98 = mul nsw i64 4, %15
  %99 = mul nsw i64 %98, %76
  %100 = add nsw i64 %97, %99
  %101 = inttoptr i64 %100 to ptr
  %102 = insertvalue [1 x i64] undef, i64 %15, 0
  %103 = insertvalue [1 x i64] undef, i64 4, 0
  %104 = extractvalue [1 x i64] %102, 0
  %105 = mul nuw nsw i64 1, %104
  %106 = extractvalue [1 x i64] %102, 0
  %107 = extractvalue [1 x i64] %103, 0
  %108 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %105, 2
  %109 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %108, i64 4, 3
  %110 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %109, ptr %101, 4
  %111 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %110, i64 %106, 5, 0
  %112 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %111, i64 %107, 6, 0
  %113 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %112, 0
  %114 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %112, 1
  %115 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %112, 2
  %116 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %112, 3
  %117 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %112, 4
  %118 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %112, 5, 0
  %119 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %112, 6, 0
  %120 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %94, 0
  %121 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %94, 1
  %122 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %94, 2
  %123 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %94, 3
  %124 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %94, 4
  %125 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %94, 5, 0
  %126 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %94, 6, 0
  %127 = icmp sge i64 %47, 0
  br i1 %127, label %128, label %426
128:
  %129 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 204
  %130 = bitcast ptr %129 to ptr
  %131 = load i64, ptr %130, align 1
  %132 = mul nsw i64 8, %18
  %133 = mul nsw i64 %132, %3
  %134 = add nsw i64 %131, %133
  %135 = inttoptr i64 %134 to ptr
  %136 = insertvalue [1 x i64] undef, i64 %18, 0
  %137 = insertvalue [1 x i64] undef, i64 8, 0
  %138 = extractvalue [1 x i64] %136, 0
  %139 = mul nuw nsw i64 1, %138
  %140 = extractvalue [1 x i64] %136, 0
  %141 = extractvalue [1 x i64] %137, 0
  %142 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %139, 2
  %143 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %142, i64 8, 3
  %144 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %143, ptr %135, 4
  %145 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %144, i64 %140, 5, 0
  %146 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %145, i64 %141, 6, 0
  %147 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %146, 0
  %148 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %146, 1
  %149 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %146, 2
  %150 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %146, 3
  %151 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %146, 4
  %152 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %146, 5, 0
  %153 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %146, 6, 0
  %154 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %18, 1
  %155 = insertvalue { i64, i64, i64 } %154, i64 1, 2
  %156 = extractvalue { i64, i64, i64 } %155, 1
  store i64 0, ptr %5, align 8
  %157 = sub nuw nsw i64 %156, 0
  %158 = icmp sgt i64 %157, 0
  %159 = xor i1 %158, true
  br label %499
160:
  %161 = insertvalue { ptr, i64, i64, ptr } poison, ptr %514, 0
  %162 = insertvalue { ptr, i64, i64, ptr } %161, i64 %515, 1
  %163 = insertvalue { ptr, i64, i64, ptr } %162, i64 1, 2
  %164 = insertvalue { ptr, i64, i64, ptr } %163, ptr %516, 3
  %165 = extractvalue { ptr, i64, i64, ptr } %164, 0
  %166 = extractvalue { ptr, i64, i64, ptr } %164, 3
  %167 = load i64, ptr %166, align 8
  %168 = icmp sgt i64 %167, 0
  br i1 %168, label %517, label %521
169:
  %170 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %147, 0
  %171 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %170, ptr %148, 1
  %172 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %171, i64 %149, 2
  %173 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %172, i64 %150, 3
  %174 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %173, ptr %151, 4
  %175 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %174, i64 %152, 5, 0
  %176 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %175, i64 %153, 6, 0
  %177 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %176, 4
  %178 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %176, 5, 0
  %179 = insertvalue [1 x i64] undef, i64 %178, 0
  %180 = extractvalue [1 x i64] %179, 0
  %181 = icmp slt i64 %525, 0
  %182 = add i64 %525, %180
  %183 = select i1 %181, i64 %182, i64 %525
  %184 = mul nuw nsw i64 %183, 1
  %185 = add nuw nsw i64 0, %184
  %186 = getelementptr i64, ptr %177, i64 %185
  %187 = load i64, ptr %186, align 8
  %188 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 36
  %189 = bitcast ptr %188 to ptr
  %190 = load i64, ptr %189, align 1
  %191 = icmp eq i64 %18, 0
  br i1 %191, label %532, label %527, !prof !0
192:
  %193 = insertvalue { ptr, i64, i64, ptr } poison, ptr %591, 0
  %194 = insertvalue { ptr, i64, i64, ptr } %193, i64 %592, 1
  %195 = insertvalue { ptr, i64, i64, ptr } %194, i64 1, 2
  %196 = insertvalue { ptr, i64, i64, ptr } %195, ptr %593, 3
  %197 = extractvalue { ptr, i64, i64, ptr } %196, 0
  %198 = extractvalue { ptr, i64, i64, ptr } %196, 3
  %199 = load i64, ptr %198, align 8
  %200 = icmp sgt i64 %199, 0
  br i1 %200, label %594, label %598
201:
  %202 = icmp eq i64 %525, 0
  br i1 %202, label %203, label %222
203:
  %204 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %554, 0
  %205 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %204, ptr %555, 1
  %206 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %205, i64 %556, 2
  %207 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %206, i64 %557, 3
  %208 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %207, ptr %558, 4
  %209 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %208, i64 %559, 5, 0
  %210 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %209, i64 %560, 6, 0
  %211 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %210, 4
  %212 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %210, 5, 0
  %213 = insertvalue [1 x i64] undef, i64 %212, 0
  %214 = extractvalue [1 x i64] %213, 0
  %215 = icmp slt i64 %602, 0
  %216 = add i64 %602, %214
  %217 = select i1 %215, i64 %216, i64 %602
  %218 = mul nuw nsw i64 %217, 1
  %219 = add nuw nsw i64 0, %218
  %220 = getelementptr float, ptr %211, i64 %219
  %221 = load float, ptr %220, align 4
  br label %260
222:
  %223 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %120, 0
  %224 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %223, ptr %121, 1
  %225 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %224, i64 %122, 2
  %226 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %225, i64 %123, 3
  %227 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %226, ptr %124, 4
  %228 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %227, i64 %125, 5, 0
  %229 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %228, i64 %126, 6, 0
  %230 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %229, 4
  %231 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %229, 5, 0
  %232 = insertvalue [1 x i64] undef, i64 %231, 0
  %233 = extractvalue [1 x i64] %232, 0
  %234 = icmp slt i64 %602, 0
  %235 = add i64 %602, %233
  %236 = select i1 %234, i64 %235, i64 %602
  %237 = mul nuw nsw i64 %236, 1
  %238 = add nuw nsw i64 0, %237
  %239 = getelementptr float, ptr %230, i64 %238
  %240 = load float, ptr %239, align 4
  %241 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %554, 0
  %242 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %241, ptr %555, 1
  %243 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %242, i64 %556, 2
  %244 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %243, i64 %557, 3
  %245 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %244, ptr %558, 4
  %246 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %245, i64 %559, 5, 0
  %247 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %246, i64 %560, 6, 0
  %248 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %247, 4
  %249 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %247, 5, 0
  %250 = insertvalue [1 x i64] undef, i64 %249, 0
  %251 = extractvalue [1 x i64] %250, 0
  %252 = icmp slt i64 %602, 0
  %253 = add i64 %602, %251
  %254 = select i1 %252, i64 %253, i64 %602
  %255 = mul nuw nsw i64 %254, 1
  %256 = add nuw nsw i64 0, %255
  %257 = getelementptr float, ptr %248, i64 %256
  %258 = load float, ptr %257, align 4
  %259 = fadd float %240, %258
  br label %260
260:
  %261 = phi float [ %221, %203 ], [ %259, %222 ]
  %262 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %120, 0
  %263 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %262, ptr %121, 1
  %264 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %263, i64 %122, 2
  %265 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %264, i64 %123, 3
  %266 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %265, ptr %124, 4
  %267 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %266, i64 %125, 5, 0
  %268 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %267, i64 %126, 6, 0
  %269 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %268, 4
  %270 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %268, 5, 0
  %271 = insertvalue [1 x i64] undef, i64 %270, 0
  %272 = extractvalue [1 x i64] %271, 0
  %273 = icmp slt i64 %602, 0
  %274 = add i64 %602, %272
  %275 = select i1 %273, i64 %274, i64 %602
  %276 = mul nuw nsw i64 %275, 1
  %277 = add nuw nsw i64 0, %276
  %278 = getelementptr float, ptr %269, i64 %277
  store float %261, ptr %278, align 4
  br label %192
279:
  br label %160
280:
  %281 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 156
  %282 = bitcast ptr %281 to ptr
  %283 = load i64, ptr %282, align 1
  %284 = icmp sgt i64 %283, 0
  br i1 %284, label %285, label %426
285:
  %286 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 156
  %287 = bitcast ptr %286 to ptr
  %288 = load i64, ptr %287, align 1
  %289 = icmp slt i64 %47, %288
  br i1 %289, label %295, label %290
290:
  %291 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 156
  %292 = bitcast ptr %291 to ptr
  %293 = load i64, ptr %292, align 1
  %294 = sub nsw i64 %293, 1
  br label %295
295:
  %296 = phi i64 [ %294, %290 ], [ %47, %285 ]
  %297 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 180
  %298 = bitcast ptr %297 to ptr
  %299 = load i64, ptr %298, align 1
  %300 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 172
  %301 = bitcast ptr %300 to ptr
  %302 = load i64, ptr %301, align 1
  %303 = inttoptr i64 %299 to ptr
  %304 = insertvalue [1 x i64] undef, i64 %302, 0
  %305 = insertvalue [1 x i64] undef, i64 8, 0
  %306 = extractvalue [1 x i64] %304, 0
  %307 = mul nuw nsw i64 1, %306
  %308 = extractvalue [1 x i64] %304, 0
  %309 = extractvalue [1 x i64] %305, 0
  %310 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %307, 2
  %311 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %310, i64 8, 3
  %312 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %311, ptr %303, 4
  %313 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %312, i64 %308, 5, 0
  %314 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %313, i64 %309, 6, 0
  %315 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %314, 4
  %316 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %314, 5, 0
  %317 = insertvalue [1 x i64] undef, i64 %316, 0
  %318 = extractvalue [1 x i64] %317, 0
  %319 = icmp slt i64 %3, 0
  %320 = add i64 %3, %318
  %321 = select i1 %319, i64 %320, i64 %3
  %322 = mul nuw nsw i64 %321, 1
  %323 = add nuw nsw i64 0, %322
  %324 = getelementptr i64, ptr %315, i64 %323
  %325 = load i64, ptr %324, align 8
  %326 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 148
  %327 = bitcast ptr %326 to ptr
  %328 = load i64, ptr %327, align 1
  %329 = mul nsw i64 4, %15
  %330 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 156
  %331 = bitcast ptr %330 to ptr
  %332 = load i64, ptr %331, align 1
  %333 = mul nsw i64 %325, %332
  %334 = add nsw i64 %333, %296
  %335 = mul nsw i64 %329, %334
  %336 = add nsw i64 %328, %335
  %337 = inttoptr i64 %336 to ptr
  %338 = insertvalue [1 x i64] undef, i64 %15, 0
  %339 = insertvalue [1 x i64] undef, i64 4, 0
  %340 = extractvalue [1 x i64] %338, 0
  %341 = mul nuw nsw i64 1, %340
  %342 = extractvalue [1 x i64] %338, 0
  %343 = extractvalue [1 x i64] %339, 0
  %344 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %341, 2
  %345 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %344, i64 4, 3
  %346 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %345, ptr %337, 4
  %347 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %346, i64 %342, 5, 0
  %348 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %347, i64 %343, 6, 0
  %349 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %348, 0
  %350 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %348, 1
  %351 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %348, 2
  %352 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %348, 3
  %353 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %348, 4
  %354 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %348, 5, 0
  %355 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %348, 6, 0
  %356 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %15, 1
  %357 = insertvalue { i64, i64, i64 } %356, i64 1, 2
  %358 = extractvalue { i64, i64, i64 } %357, 1
  store i64 0, ptr %9, align 8
  %359 = sub nuw nsw i64 %358, 0
  %360 = icmp sgt i64 %359, 0
  %361 = xor i1 %360, true
  br label %604
362:
  %363 = insertvalue { ptr, i64, i64, ptr } poison, ptr %619, 0
  %364 = insertvalue { ptr, i64, i64, ptr } %363, i64 %620, 1
  %365 = insertvalue { ptr, i64, i64, ptr } %364, i64 1, 2
  %366 = insertvalue { ptr, i64, i64, ptr } %365, ptr %621, 3
  %367 = extractvalue { ptr, i64, i64, ptr } %366, 0
  %368 = extractvalue { ptr, i64, i64, ptr } %366, 3
  %369 = load i64, ptr %368, align 8
  %370 = icmp sgt i64 %369, 0
  br i1 %370, label %622, label %626
371:
  %372 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %120, 0
  %373 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %372, ptr %121, 1
  %374 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %373, i64 %122, 2
  %375 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %374, i64 %123, 3
  %376 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %375, ptr %124, 4
  %377 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %376, i64 %125, 5, 0
  %378 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %377, i64 %126, 6, 0
  %379 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %378, 4
  %380 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %378, 5, 0
  %381 = insertvalue [1 x i64] undef, i64 %380, 0
  %382 = extractvalue [1 x i64] %381, 0
  %383 = icmp slt i64 %630, 0
  %384 = add i64 %630, %382
  %385 = select i1 %383, i64 %384, i64 %630
  %386 = mul nuw nsw i64 %385, 1
  %387 = add nuw nsw i64 0, %386
  %388 = getelementptr float, ptr %379, i64 %387
  %389 = load float, ptr %388, align 4
  %390 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %349, 0
  %391 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %390, ptr %350, 1
  %392 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %391, i64 %351, 2
  %393 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %392, i64 %352, 3
  %394 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %393, ptr %353, 4
  %395 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %394, i64 %354, 5, 0
  %396 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, i64 %355, 6, 0
  %397 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %396, 4
  %398 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %396, 5, 0
  %399 = insertvalue [1 x i64] undef, i64 %398, 0
  %400 = extractvalue [1 x i64] %399, 0
  %401 = icmp slt i64 %630, 0
  %402 = add i64 %630, %400
  %403 = select i1 %401, i64 %402, i64 %630
  %404 = mul nuw nsw i64 %403, 1
  %405 = add nuw nsw i64 0, %404
  %406 = getelementptr float, ptr %397, i64 %405
  %407 = load float, ptr %406, align 4
  %408 = fadd float %389, %407
  %409 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %120, 0
  %410 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %409, ptr %121, 1
  %411 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %410, i64 %122, 2
  %412 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %411, i64 %123, 3
  %413 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %412, ptr %124, 4
  %414 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %413, i64 %125, 5, 0
  %415 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %414, i64 %126, 6, 0
  %416 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %415, 4
  %417 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %415, 5, 0
  %418 = insertvalue [1 x i64] undef, i64 %417, 0
  %419 = extractvalue [1 x i64] %418, 0
  %420 = icmp slt i64 %630, 0
  %421 = add i64 %630, %419
  %422 = select i1 %420, i64 %421, i64 %630
  %423 = mul nuw nsw i64 %422, 1
  %424 = add nuw nsw i64 0, %423
  %425 = getelementptr float, ptr %416, i64 %424
  store float %408, ptr %425, align 4
  br label %362
426:
  %427 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %15, 1
  %428 = insertvalue { i64, i64, i64 } %427, i64 1, 2
  %429 = extractvalue { i64, i64, i64 } %428, 1
  store i64 0, ptr %11, align 8
  %430 = sub nuw nsw i64 %429, 0
  %431 = icmp sgt i64 %430, 0
  %432 = xor i1 %431, true
  br label %632
433:
  %434 = insertvalue { ptr, i64, i64, ptr } poison, ptr %647, 0
  %435 = insertvalue { ptr, i64, i64, ptr } %434, i64 %648, 1
  %436 = insertvalue { ptr, i64, i64, ptr } %435, i64 1, 2
  %437 = insertvalue { ptr, i64, i64, ptr } %436, ptr %649, 3
  %438 = extractvalue { ptr, i64, i64, ptr } %437, 0
  %439 = extractvalue { ptr, i64, i64, ptr } %437, 3
  %440 = load i64, ptr %439, align 8
  %441 = icmp sgt i64 %440, 0
  br i1 %441, label %650, label %654
442:
  %443 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %120, 0
  %444 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %443, ptr %121, 1
  %445 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %444, i64 %122, 2
  %446 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %445, i64 %123, 3
  %447 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %446, ptr %124, 4
  %448 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %447, i64 %125, 5, 0
  %449 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %448, i64 %126, 6, 0
  %450 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %449, 4
  %451 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %449, 5, 0
  %452 = insertvalue [1 x i64] undef, i64 %451, 0
  %453 = extractvalue [1 x i64] %452, 0
  %454 = icmp slt i64 %658, 0
  %455 = add i64 %658, %453
  %456 = select i1 %454, i64 %455, i64 %658
  %457 = mul nuw nsw i64 %456, 1
  %458 = add nuw nsw i64 0, %457
  %459 = getelementptr float, ptr %450, i64 %458
  %460 = load float, ptr %459, align 4
  %461 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %113, 0
  %462 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %461, ptr %114, 1
  %463 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %462, i64 %115, 2
  %464 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %463, i64 %116, 3
  %465 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %464, ptr %117, 4
  %466 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %465, i64 %118, 5, 0
  %467 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %466, i64 %119, 6, 0
  %468 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %467, 4
  %469 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %467, 5, 0
  %470 = insertvalue [1 x i64] undef, i64 %469, 0
  %471 = extractvalue [1 x i64] %470, 0
  %472 = icmp slt i64 %658, 0
  %473 = add i64 %658, %471
  %474 = select i1 %472, i64 %473, i64 %658
  %475 = mul nuw nsw i64 %474, 1
  %476 = add nuw nsw i64 0, %475
  %477 = getelementptr float, ptr %468, i64 %476
  %478 = load float, ptr %477, align 4
  %479 = fadd float %460, %478
  %480 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %120, 0
  %481 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %480, ptr %121, 1
  %482 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %481, i64 %122, 2
  %483 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %482, i64 %123, 3
  %484 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %483, ptr %124, 4
  %485 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %484, i64 %125, 5, 0
  %486 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %485, i64 %126, 6, 0
  %487 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %486, 4
  %488 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %486, 5, 0
  %489 = insertvalue [1 x i64] undef, i64 %488, 0
  %490 = extractvalue [1 x i64] %489, 0
  %491 = icmp slt i64 %658, 0
  %492 = add i64 %658, %490
  %493 = select i1 %491, i64 %492, i64 %658
  %494 = mul nuw nsw i64 %493, 1
  %495 = add nuw nsw i64 0, %494
  %496 = getelementptr float, ptr %487, i64 %495
  store float %479, ptr %496, align 4
  br label %433
497:
  ret i32 poison
498:
  store ptr null, ptr %0, align 8
  br label %497
499:
  br i1 %159, label %500, label %501
500:
  store i64 0, ptr %6, align 8
  br label %509
501:
  %502 = srem i64 %157, 1
  %503 = sub i64 0, %502
  %504 = select i1 %158, i64 %502, i64 %503
  %505 = icmp sgt i64 %504, 0
  %506 = sdiv i64 %157, 1
  %507 = select i1 %505, i64 1, i64 0
  %508 = add i64 %506, %507
  store i64 %508, ptr %6, align 8
  br label %509
509:
  %510 = insertvalue { ptr, i64, i64, ptr } poison, ptr %5, 0
  %511 = insertvalue { ptr, i64, i64, ptr } %510, i64 %156, 1
  %512 = insertvalue { ptr, i64, i64, ptr } %511, i64 1, 2
  %513 = insertvalue { ptr, i64, i64, ptr } %512, ptr %6, 3
  %514 = extractvalue { ptr, i64, i64, ptr } %513, 0
  %515 = extractvalue { ptr, i64, i64, ptr } %513, 1
  %516 = extractvalue { ptr, i64, i64, ptr } %513, 3
  br label %160
517:
  %518 = load i64, ptr %165, align 8
  %519 = sub nuw nsw i64 %167, 1
  store i64 %519, ptr %166, align 8
  %520 = add i64 %518, 1
  store i64 %520, ptr %165, align 8
  br label %521
521:
  %522 = phi i64 [ %518, %517 ], [ 0, %160 ]
  %523 = insertvalue { i64, i1 } poison, i64 %522, 0
  %524 = insertvalue { i64, i1 } %523, i1 %168, 1
  %525 = extractvalue { i64, i1 } %524, 0
  %526 = extractvalue { i64, i1 } %524, 1
  br i1 %526, label %169, label %280
527:
  %528 = icmp eq i64 %190, -9223372036854775808
  %529 = icmp eq i64 %18, -1
  %530 = and i1 %528, %529
  %531 = xor i1 %530, true
  br i1 %531, label %567, label %532, !prof !2
532:
  %533 = phi i64 [ 0, %169 ], [ %575, %567 ], [ 0, %527 ]
  %534 = mul nsw i64 %525, %533
  %535 = add nsw i64 %187, %534
  %536 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 44
  %537 = bitcast ptr %536 to ptr
  %538 = load i64, ptr %537, align 1
  %539 = mul nsw i64 4, %15
  %540 = mul nsw i64 %539, %535
  %541 = add nsw i64 %538, %540
  %542 = inttoptr i64 %541 to ptr
  %543 = insertvalue [1 x i64] undef, i64 %15, 0
  %544 = insertvalue [1 x i64] undef, i64 4, 0
  %545 = extractvalue [1 x i64] %543, 0
  %546 = mul nuw nsw i64 1, %545
  %547 = extractvalue [1 x i64] %543, 0
  %548 = extractvalue [1 x i64] %544, 0
  %549 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %546, 2
  %550 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %549, i64 4, 3
  %551 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %550, ptr %542, 4
  %552 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %551, i64 %547, 5, 0
  %553 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %552, i64 %548, 6, 0
  %554 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %553, 0
  %555 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %553, 1
  %556 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %553, 2
  %557 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %553, 3
  %558 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %553, 4
  %559 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %553, 5, 0
  %560 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %553, 6, 0
  %561 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %15, 1
  %562 = insertvalue { i64, i64, i64 } %561, i64 1, 2
  %563 = extractvalue { i64, i64, i64 } %562, 1
  store i64 0, ptr %7, align 8
  %564 = sub nuw nsw i64 %563, 0
  %565 = icmp sgt i64 %564, 0
  %566 = xor i1 %565, true
  br label %576
567:
  %568 = sdiv i64 %190, %18
  %569 = srem i64 %190, %18
  %570 = xor i64 %18, %569
  %571 = icmp slt i64 %570, 0
  %572 = icmp ne i64 %569, 0
  %573 = and i1 %572, %571
  %574 = sub i64 %568, 1
  %575 = select i1 %573, i64 %574, i64 %568
  br label %532
576:
  br i1 %566, label %577, label %578
577:
  store i64 0, ptr %8, align 8
  br label %586
578:
  %579 = srem i64 %564, 1
  %580 = sub i64 0, %579
  %581 = select i1 %565, i64 %579, i64 %580
  %582 = icmp sgt i64 %581, 0
  %583 = sdiv i64 %564, 1
  %584 = select i1 %582, i64 1, i64 0
  %585 = add i64 %583, %584
  store i64 %585, ptr %8, align 8
  br label %586
586:
  %587 = insertvalue { ptr, i64, i64, ptr } poison, ptr %7, 0
  %588 = insertvalue { ptr, i64, i64, ptr } %587, i64 %563, 1
  %589 = insertvalue { ptr, i64, i64, ptr } %588, i64 1, 2
  %590 = insertvalue { ptr, i64, i64, ptr } %589, ptr %8, 3
  %591 = extractvalue { ptr, i64, i64, ptr } %590, 0
  %592 = extractvalue { ptr, i64, i64, ptr } %590, 1
  %593 = extractvalue { ptr, i64, i64, ptr } %590, 3
  br label %192
594:
  %595 = load i64, ptr %197, align 8
  %596 = sub nuw nsw i64 %199, 1
  store i64 %596, ptr %198, align 8
  %597 = add i64 %595, 1
  store i64 %597, ptr %197, align 8
  br label %598
598:
  %599 = phi i64 [ %595, %594 ], [ 0, %192 ]
  %600 = insertvalue { i64, i1 } poison, i64 %599, 0
  %601 = insertvalue { i64, i1 } %600, i1 %200, 1
  %602 = extractvalue { i64, i1 } %601, 0
  %603 = extractvalue { i64, i1 } %601, 1
  br i1 %603, label %201, label %279
604:
  br i1 %361, label %605, label %606
605:
  store i64 0, ptr %10, align 8
  br label %614
606:
  %607 = srem i64 %359, 1
  %608 = sub i64 0, %607
  %609 = select i1 %360, i64 %607, i64 %608
  %610 = icmp sgt i64 %609, 0
  %611 = sdiv i64 %359, 1
  %612 = select i1 %610, i64 1, i64 0
  %613 = add i64 %611, %612
  store i64 %613, ptr %10, align 8
  br label %614
614:
  %615 = insertvalue { ptr, i64, i64, ptr } poison, ptr %9, 0
  %616 = insertvalue { ptr, i64, i64, ptr } %615, i64 %358, 1
  %617 = insertvalue { ptr, i64, i64, ptr } %616, i64 1, 2
  %618 = insertvalue { ptr, i64, i64, ptr } %617, ptr %10, 3
  %619 = extractvalue { ptr, i64, i64, ptr } %618, 0
  %620 = extractvalue { ptr, i64, i64, ptr } %618, 1
  %621 = extractvalue { ptr, i64, i64, ptr } %618, 3
  br label %362
622:
  %623 = load i64, ptr %367, align 8
  %624 = sub nuw nsw i64 %369, 1
  store i64 %624, ptr %368, align 8
  %625 = add i64 %623, 1
  store i64 %625, ptr %367, align 8
  br label %626
626:
  %627 = phi i64 [ %623, %622 ], [ 0, %362 ]
  %628 = insertvalue { i64, i1 } poison, i64 %627, 0
  %629 = insertvalue { i64, i1 } %628, i1 %370, 1
  %630 = extractvalue { i64, i1 } %629, 0
  %631 = extractvalue { i64, i1 } %629, 1
  br i1 %631, label %371, label %426
632:
  br i1 %432, label %633, label %634
633:
  store i64 0, ptr %12, align 8
  br label %642
634:
  %635 = srem i64 %430, 1
  %636 = sub i64 0, %635
  %637 = select i1 %431, i64 %635, i64 %636
  %638 = icmp sgt i64 %637, 0
  %639 = sdiv i64 %430, 1
  %640 = select i1 %638, i64 1, i64 0
  %641 = add i64 %639, %640
  store i64 %641, ptr %12, align 8
  br label %642
642:
  %643 = insertvalue { ptr, i64, i64, ptr } poison, ptr %11, 0
  %644 = insertvalue { ptr, i64, i64, ptr } %643, i64 %429, 1
  %645 = insertvalue { ptr, i64, i64, ptr } %644, i64 1, 2
  %646 = insertvalue { ptr, i64, i64, ptr } %645, ptr %12, 3
  %647 = extractvalue { ptr, i64, i64, ptr } %646, 0
  %648 = extractvalue { ptr, i64, i64, ptr } %646, 1
  %649 = extractvalue { ptr, i64, i64, ptr } %646, 3
  br label %433
650:
  %651 = load i64, ptr %438, align 8
  %652 = sub nuw nsw i64 %440, 1
  store i64 %652, ptr %439, align 8
  %653 = add i64 %651, 1
  store i64 %653, ptr %438, align 8
  br label %654
654:
  %655 = phi i64 [ %651, %650 ], [ 0, %433 ]
  %656 = insertvalue { i64, i1 } poison, i64 %655, 0
  %657 = insertvalue { i64, i1 } %656, i1 %441, 1
  %658 = extractvalue { i64, i1 } %657, 0
  %659 = extractvalue { i64, i1 } %657, 1
  br i1 %659, label %442, label %498
}
define internal i32 @12(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3, i64 %4, i64 %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  %9 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 268
  %10 = bitcast ptr %9 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 28
  %13 = bitcast ptr %12 to ptr
  %14 = load i64, ptr %13, align 1
  %15 = mul nsw i64 %11, %14
  store i64 0, ptr %7, align 8
  %16 = call i32 @34(ptr %7, ptr %8, ptr %2, i64 %3, i64 %4, i64 %5)
  %17 = load i64, ptr %7, align 8
  br label %19
18:
  ret i32 poison
19:
  %20 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 348
  %21 = bitcast ptr %20 to ptr
  %22 = load i64, ptr %21, align 1
  %23 = mul nsw i64 8, %15
  %24 = mul nsw i64 %23, %3
  %25 = add nsw i64 %22, %24
  %26 = inttoptr i64 %25 to ptr
  %27 = insertvalue [1 x i64] undef, i64 %15, 0
  %28 = insertvalue [1 x i64] undef, i64 8, 0
  %29 = extractvalue [1 x i64] %27, 0
  %30 = mul nuw nsw i64 1, %29
  %31 = extractvalue [1 x i64] %27, 0
  %32 = extractvalue [1 x i64] %28, 0
  %33 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %30, 2
  %34 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, i64 8, 3
  %35 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, ptr %26, 4
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %35, i64 %31, 5, 0
  %37 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, i64 %32, 6, 0
  %38 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, 4
  %39 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, 5, 0
  %40 = insertvalue [1 x i64] undef, i64 %39, 0
  %41 = extractvalue [1 x i64] %40, 0
  %42 = icmp slt i64 %4, 0
  %43 = add i64 %4, %41
  %44 = select i1 %42, i64 %43, i64 %4
  %45 = mul nuw nsw i64 %44, 1
  %46 = add nuw nsw i64 0, %45
  %47 = getelementptr i64, ptr %38, i64 %46
  store i64 %17, ptr %47, align 8
  store ptr null, ptr %0, align 8
  br label %18
}
define internal i32 @13(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6) {
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca ptr, align 8
  store ptr null, ptr %10, align 8
  %11 = alloca ptr, align 8
  store ptr null, ptr %11, align 8
  %12 = alloca float, align 4
  store float 0.000000e+00, ptr %12, align 4
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 56
  %15 = bitcast ptr %14 to ptr
  %16 = load i64, ptr %15, align 1
  %17 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 212
  %18 = bitcast ptr %17 to ptr
  %19 = load i64, ptr %18, align 1
  %20 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 220
  %21 = bitcast ptr %20 to ptr
  %22 = load i64, ptr %21, align 1
  %23 = inttoptr i64 %19 to ptr
  %24 = insertvalue [1 x i64] undef, i64 %22, 0
  %25 = insertvalue [1 x i64] undef, i64 8, 0
  %26 = extractvalue [1 x i64] %24, 0
  %27 = mul nuw nsw i64 1, %26
  %28 = extractvalue [1 x i64] %24, 0
  %29 = extractvalue [1 x i64] %25, 0
  %30 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %27, 2
  %31 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, i64 8, 3
  %32 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %31, ptr %23, 4
  %33 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, i64 %28, 5, 0
  %34 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, i64 %29, 6, 0
  %35 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 0
  %36 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 1
  %37 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 2
  %38 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 3
  %39 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 4
  %40 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 5, 0
  %41 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 6, 0
  %42 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 404
  %43 = bitcast ptr %42 to ptr
  %44 = load i64, ptr %43, align 1
  %45 = add nsw i64 %6, %44
  %46 = inttoptr i64 %45 to ptr
  %47 = insertvalue [1 x i64] undef, i64 %5, 0
  %48 = insertvalue [1 x i64] undef, i64 4, 0
  %49 = extractvalue [1 x i64] %47, 0
  %50 = mul nuw nsw i64 1, %49
  %51 = extractvalue [1 x i64] %47, 0
  %52 = extractvalue [1 x i64] %48, 0
  %53 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %50, 2
  %54 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, i64 4, 3
  %55 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %54, ptr %46, 4
  %56 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %55, i64 %51, 5, 0
  %57 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %56, i64 %52, 6, 0
  %58 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 412
  %59 = bitcast ptr %58 to ptr
  %60 = load i64, ptr %59, align 1
  %61 = add nsw i64 %6, %60
  %62 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 0
  %63 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 1
  %64 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 2
  %65 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 3
  %66 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 4
  %67 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 5, 0
  %68 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 6, 0
  %69 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %5, 1
  %70 = insertvalue { i64, i64, i64 } %69, i64 1, 2
  %71 = extractvalue { i64, i64, i64 } %70, 1
  store i64 0, ptr %8, align 8
  %72 = sub nuw nsw i64 %71, 0
  %73 = icmp sgt i64 %72, 0
  %74 = xor i1 %73, true
  br label %135
75:
  %76 = insertvalue { ptr, i64, i64, ptr } poison, ptr %150, 0
  %77 = insertvalue { ptr, i64, i64, ptr } %76, i64 %151, 1
  %78 = insertvalue { ptr, i64, i64, ptr } %77, i64 1, 2
  %79 = insertvalue { ptr, i64, i64, ptr } %78, ptr %152, 3
  %80 = extractvalue { ptr, i64, i64, ptr } %79, 0
  %81 = extractvalue { ptr, i64, i64, ptr } %79, 3
  %82 = load i64, ptr %81, align 8
  %83 = icmp sgt i64 %82, 0
  br i1 %83, label %153, label %157
84:
  %85 = mul nsw i64 4, %16
  %86 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 0
  %87 = bitcast ptr %86 to ptr
  %88 = load i64, ptr %87, align 1
  %89 = icmp eq i64 %88, 7
  br i1 %89, label %90, label %109
90:
  %91 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %35, 0
  %92 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %91, ptr %36, 1
  %93 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %92, i64 %37, 2
  %94 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %93, i64 %38, 3
  %95 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %94, ptr %39, 4
  %96 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %95, i64 %40, 5, 0
  %97 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %96, i64 %41, 6, 0
  %98 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 4
  %99 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 5, 0
  %100 = insertvalue [1 x i64] undef, i64 %99, 0
  %101 = extractvalue [1 x i64] %100, 0
  %102 = icmp slt i64 %161, 0
  %103 = add i64 %161, %101
  %104 = select i1 %102, i64 %103, i64 %161
  %105 = mul nuw nsw i64 %104, 1
  %106 = add nuw nsw i64 0, %105
  %107 = getelementptr i64, ptr %98, i64 %106
  %108 = load i64, ptr %107, align 8
  br label %109
109:
  %110 = phi i64 [ %108, %90 ], [ %161, %84 ]
  %111 = mul nsw i64 %85, %110
  %112 = add nsw i64 %4, %111
  %113 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 80
  %114 = bitcast ptr %113 to ptr
  %115 = load i64, ptr %114, align 1
  %116 = icmp ne i64 %115, 0
  br i1 %116, label %117, label %122
117:
  %118 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 80
  %119 = bitcast ptr %118 to ptr
  %120 = load i64, ptr %119, align 1
  store ptr null, ptr %10, align 8
  %121 = call i32 @31(ptr %10, ptr %11, i64 %112, i64 %16, i64 %120, i64 %61)
  br label %122
122:
  %123 = phi i64 [ %112, %109 ], [ %61, %117 ]
  %124 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 72
  %125 = bitcast ptr %124 to ptr
  %126 = load i64, ptr %125, align 1
  %127 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 396
  %128 = bitcast ptr %127 to ptr
  %129 = load i64, ptr %128, align 1
  %130 = add nsw i64 %6, %129
  %131 = mul nsw i64 %161, 4
  %132 = add nsw i64 %16, 1
  br label %163
133:
  ret i32 poison
134:
  store ptr null, ptr %0, align 8
  br label %133
135:
  br i1 %74, label %136, label %137
136:
  store i64 0, ptr %9, align 8
  br label %145
137:
  %138 = srem i64 %72, 1
  %139 = sub i64 0, %138
  %140 = select i1 %73, i64 %138, i64 %139
  %141 = icmp sgt i64 %140, 0
  %142 = sdiv i64 %72, 1
  %143 = select i1 %141, i64 1, i64 0
  %144 = add i64 %142, %143
  store i64 %144, ptr %9, align 8
  br label %145
145:
  %146 = insertvalue { ptr, i64, i64, ptr } poison, ptr %8, 0
  %147 = insertvalue { ptr, i64, i64, ptr } %146, i64 %71, 1
  %148 = insertvalue { ptr, i64, i64, ptr } %147, i64 1, 2
  %149 = insertvalue { ptr, i64, i64, ptr } %148, ptr %9, 3
  %150 = extractvalue { ptr, i64, i64, ptr } %149, 0
  %151 = extractvalue { ptr, i64, i64, ptr } %149, 1
  %152 = extractvalue { ptr, i64, i64, ptr } %149, 3
  br label %75
153:
  %154 = load i64, ptr %80, align 8
  %155 = sub nuw nsw i64 %82, 1
  store i64 %155, ptr %81, align 8
  %156 = add i64 %154, 1
  store i64 %156, ptr %80, align 8
  br label %157
157:
  %158 = phi i64 [ %154, %153 ], [ 0, %75 ]
  %159 = insertvalue { i64, i1 } poison, i64 %158, 0
  %160 = insertvalue { i64, i1 } %159, i1 %83, 1
  %161 = extractvalue { i64, i1 } %160, 0
  %162 = extractvalue { i64, i1 } %160, 1
  br i1 %162, label %84, label %134
163:
  br label %169
164:
  %165 = mul nsw i64 %131, %177
  %166 = add nsw i64 %130, %165
  store float 0.000000e+00, ptr %12, align 4
  %167 = call i32 @25(ptr %12, ptr %13, i64 %123, i64 %16, i64 %126, i64 %166)
  %168 = load float, ptr %12, align 4
  br label %178
169:
  %170 = sdiv i64 %132, 2
  %171 = srem i64 %132, 2
  %172 = xor i64 2, %171
  %173 = icmp slt i64 %172, 0
  %174 = icmp ne i64 %171, 0
  %175 = and i1 %174, %173
  %176 = sub nsw i64 %170, 1
  %177 = select i1 %175, i64 %176, i64 %170
  br label %164
178:
  %179 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %62, 0
  %180 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %179, ptr %63, 1
  %181 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %180, i64 %64, 2
  %182 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %181, i64 %65, 3
  %183 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %182, ptr %66, 4
  %184 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %183, i64 %67, 5, 0
  %185 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %184, i64 %68, 6, 0
  %186 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %185, 4
  %187 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %185, 5, 0
  %188 = insertvalue [1 x i64] undef, i64 %187, 0
  %189 = extractvalue [1 x i64] %188, 0
  %190 = icmp slt i64 %161, 0
  %191 = add i64 %161, %189
  %192 = select i1 %190, i64 %191, i64 %161
  %193 = mul nuw nsw i64 %192, 1
  %194 = add nuw nsw i64 0, %193
  %195 = getelementptr float, ptr %186, i64 %194
  store float %168, ptr %195, align 4
  br label %75
}
define internal i32 @14(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5) {
  %7 = insertvalue [3 x i64] undef, i64 %2, 0
  %8 = insertvalue [3 x i64] %7, i64 %3, 1
  %9 = insertvalue [3 x i64] %8, i64 %4, 2
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %10, align 8
  %11 = extractvalue [3 x i64] %9, 0
  %12 = extractvalue [3 x i64] %9, 1
  %13 = extractvalue [3 x i64] %9, 2
  %14 = insertvalue { ptr, [3 x i64] } poison, ptr %10, 0
  %15 = insertvalue { ptr, [3 x i64] } %14, i64 %11, 1, 0
  %16 = insertvalue { ptr, [3 x i64] } %15, i64 %12, 1, 1
  %17 = insertvalue { ptr, [3 x i64] } %16, i64 %13, 1, 2
  %18 = extractvalue { ptr, [3 x i64] } %17, 0
  %19 = extractvalue { ptr, [3 x i64] } %17, 1, 0
  %20 = extractvalue { ptr, [3 x i64] } %17, 1, 1
  %21 = extractvalue { ptr, [3 x i64] } %17, 1, 2
  br label %22
22:
  %23 = insertvalue { ptr, [3 x i64] } poison, ptr %18, 0
  %24 = insertvalue { ptr, [3 x i64] } %23, i64 %19, 1, 0
  %25 = insertvalue { ptr, [3 x i64] } %24, i64 %20, 1, 1
  %26 = insertvalue { ptr, [3 x i64] } %25, i64 %21, 1, 2
  %27 = extractvalue { ptr, [3 x i64] } %26, 0
  %28 = extractvalue { ptr, [3 x i64] } %26, 1, 0
  %29 = extractvalue { ptr, [3 x i64] } %26, 1, 1
  %30 = extractvalue { ptr, [3 x i64] } %26, 1, 2
  %31 = insertvalue [3 x i64] poison, i64 %28, 0
  %32 = insertvalue [3 x i64] %31, i64 %29, 1
  %33 = insertvalue [3 x i64] %32, i64 %30, 2
  %34 = load i64, ptr %27, align 8
  %35 = icmp slt i64 %34, 3
  br i1 %35, label %42, label %43
36:
  %37 = icmp eq i64 %47, %5
  br i1 %37, label %40, label %22
38:
  %39 = phi i32 [ 0, %40 ], [ 0, %41 ], [ 1, %49 ]
  ret i32 %39
40:
  store i8 1, ptr %0, align 1
  br label %38
41:
  store i8 0, ptr %0, align 1
  br label %38
42:
  switch i64 %34, label %49 [
    i64 0, label %53
    i64 -3, label %53
    i64 1, label %55
    i64 -2, label %55
    i64 2, label %57
    i64 -1, label %57
  ]
43:
  %44 = phi i64 [ %51, %50 ], [ 0, %22 ]
  %45 = insertvalue { i64, i1 } poison, i64 %44, 0
  %46 = insertvalue { i64, i1 } %45, i1 %35, 1
  %47 = extractvalue { i64, i1 } %46, 0
  %48 = extractvalue { i64, i1 } %46, 1
  br i1 %48, label %36, label %41
49:
  store ptr @5, ptr %1, align 8, !numba_exception_output !1
  br label %38
50:
  %51 = phi i64 [ %54, %53 ], [ %56, %55 ], [ %58, %57 ]
  %52 = add nsw i64 %34, 1
  store i64 %52, ptr %27, align 8
  br label %43
53:
  %54 = extractvalue [3 x i64] %33, 0
  br label %50
55:
  %56 = extractvalue [3 x i64] %33, 1
  br label %50
57:
  %58 = extractvalue [3 x i64] %33, 2
  br label %50
}
define internal i32 @15(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca ptr, align 8
  store ptr null, ptr %12, align 8
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = alloca ptr, align 8
  store ptr null, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca float, align 4
  store float 0.000000e+00, ptr %17, align 4
  %18 = alloca ptr, align 8
  store ptr null, ptr %18, align 8
  %19 = alloca float, align 4
  store float 0.000000e+00, ptr %19, align 4
  %20 = alloca ptr, align 8
  store ptr null, ptr %20, align 8
  %21 = alloca ptr, align 8
  store ptr null, ptr %21, align 8
  %22 = alloca ptr, align 8
  store ptr null, ptr %22, align 8
  %23 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 172
  %24 = bitcast ptr %23 to ptr
  %25 = load i64, ptr %24, align 1
  %26 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 4
  %27 = bitcast ptr %26 to ptr
  %28 = load i64, ptr %27, align 1
  %29 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 20
  %30 = bitcast ptr %29 to ptr
  %31 = load i64, ptr %30, align 1
  %32 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 0
  %33 = bitcast ptr %32 to ptr
  %34 = load i64, ptr %33, align 1
  %35 = insertvalue [4 x i64] undef, i64 %25, 0
  %36 = insertvalue [4 x i64] %35, i64 %28, 1
  %37 = insertvalue [4 x i64] %36, i64 %31, 2
  %38 = insertvalue [4 x i64] %37, i64 %34, 3
  %39 = extractvalue [4 x i64] %38, 0
  %40 = extractvalue [4 x i64] %38, 1
  %41 = extractvalue [4 x i64] %38, 2
  %42 = extractvalue [4 x i64] %38, 3
  %43 = icmp eq i64 %41, 0
  br i1 %43, label %364, label %359, !prof !0
44:
  %45 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 108
  %46 = bitcast ptr %45 to ptr
  %47 = load i64, ptr %46, align 1
  %48 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 116
  %49 = bitcast ptr %48 to ptr
  %50 = load i64, ptr %49, align 1
  %51 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 124
  %52 = bitcast ptr %51 to ptr
  %53 = load i64, ptr %52, align 1
  %54 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 132
  %55 = bitcast ptr %54 to ptr
  %56 = load i64, ptr %55, align 1
  %57 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 100
  %58 = bitcast ptr %57 to ptr
  %59 = load i64, ptr %58, align 1
  %60 = insertvalue [5 x i64] undef, i64 %47, 0
  %61 = insertvalue [5 x i64] %60, i64 %50, 1
  %62 = insertvalue [5 x i64] %61, i64 %53, 2
  %63 = insertvalue [5 x i64] %62, i64 %56, 3
  %64 = insertvalue [5 x i64] %63, i64 %59, 4
  %65 = extractvalue [5 x i64] %64, 0
  %66 = extractvalue [5 x i64] %64, 1
  %67 = extractvalue [5 x i64] %64, 2
  %68 = extractvalue [5 x i64] %64, 3
  %69 = extractvalue [5 x i64] %64, 4
  br label %70
70:
  %71 = phi i64 [ %65, %44 ], [ %445, %380 ]
  %72 = phi i64 [ %66, %44 ], [ %446, %380 ]
  %73 = phi i64 [ %67, %44 ], [ %447, %380 ]
  %74 = phi i64 [ %68, %44 ], [ %448, %380 ]
  %75 = phi i64 [ %69, %44 ], [ %449, %380 ]
  %76 = add nsw i64 %365, 32
  %77 = sub nsw i64 %76, 1
  br label %460
78:
  %79 = insertvalue { ptr, i64, i64, ptr } poison, ptr %537, 0
  %80 = insertvalue { ptr, i64, i64, ptr } %79, i64 %538, 1
  %81 = insertvalue { ptr, i64, i64, ptr } %80, i64 1, 2
  %82 = insertvalue { ptr, i64, i64, ptr } %81, ptr %539, 3
  %83 = extractvalue { ptr, i64, i64, ptr } %82, 0
  %84 = extractvalue { ptr, i64, i64, ptr } %82, 3
  %85 = load i64, ptr %84, align 8
  %86 = icmp sgt i64 %85, 0
  br i1 %86, label %540, label %544
87:
  %88 = sub nsw i64 %498, 1
  %89 = sub nsw i64 %88, %548
  %90 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %472, 1
  %91 = insertvalue { i64, i64, i64 } %90, i64 1, 2
  %92 = extractvalue { i64, i64, i64 } %91, 1
  store i64 0, ptr %9, align 8
  %93 = sub nuw nsw i64 %92, 0
  %94 = icmp sgt i64 %93, 0
  %95 = xor i1 %94, true
  br label %550
96:
  %97 = insertvalue { ptr, i64, i64, ptr } poison, ptr %565, 0
  %98 = insertvalue { ptr, i64, i64, ptr } %97, i64 %566, 1
  %99 = insertvalue { ptr, i64, i64, ptr } %98, i64 1, 2
  %100 = insertvalue { ptr, i64, i64, ptr } %99, ptr %567, 3
  %101 = extractvalue { ptr, i64, i64, ptr } %100, 0
  %102 = extractvalue { ptr, i64, i64, ptr } %100, 3
  %103 = load i64, ptr %102, align 8
  %104 = icmp sgt i64 %103, 0
  br i1 %104, label %568, label %572
105:
  %106 = mul nsw i64 %576, 32
  %107 = mul nsw i64 %89, %41
  %108 = add nsw i64 %107, %4
  %109 = mul nsw i64 %108, %472
  %110 = add nsw i64 %109, %576
  %111 = add nsw i64 %110, 1
  %112 = add nsw i64 %576, 1
  %113 = icmp eq i64 %112, %472
  br i1 %113, label %114, label %129
114:
  %115 = sub nsw i64 %89, 1
  %116 = mul nsw i64 %115, %41
  %117 = add nsw i64 %116, %4
  %118 = mul nsw i64 %117, %472
  %119 = icmp eq i64 %89, 0
  br i1 %119, label %120, label %129
120:
  %121 = sub nsw i64 %498, 1
  %122 = mul nsw i64 %121, %41
  %123 = add nsw i64 %122, %4
  %124 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 228
  %125 = bitcast ptr %124 to ptr
  %126 = load i64, ptr %125, align 1
  %127 = add nsw i64 %123, %126
  %128 = mul nsw i64 %127, %472
  br label %129
129:
  %130 = phi i64 [ %128, %120 ], [ %118, %114 ], [ %111, %105 ]
  %131 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 24
  %132 = bitcast ptr %131 to ptr
  %133 = load i64, ptr %132, align 1
  %134 = mul nsw i64 %110, %459
  %135 = mul nsw i64 %134, 2
  %136 = mul nsw i64 %135, 32
  %137 = add nsw i64 %133, %136
  %138 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 32
  %139 = bitcast ptr %138 to ptr
  %140 = load i64, ptr %139, align 1
  %141 = mul nsw i64 128, %110
  %142 = add nsw i64 %140, %141
  %143 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 396
  %144 = bitcast ptr %143 to ptr
  %145 = load i64, ptr %144, align 1
  %146 = add nsw i64 %5, %145
  %147 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 404
  %148 = bitcast ptr %147 to ptr
  %149 = load i64, ptr %148, align 1
  %150 = add nsw i64 %5, %149
  %151 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 236
  %152 = bitcast ptr %151 to ptr
  %153 = load i64, ptr %152, align 1
  %154 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 452
  %155 = bitcast ptr %154 to ptr
  %156 = load i64, ptr %155, align 1
  %157 = add nsw i64 %5, %156
  %158 = mul nsw i64 4, %106
  %159 = add nsw i64 %502, %158
  %160 = sub nsw i64 %365, %106
  %161 = icmp slt i64 %160, 32
  %162 = sub nsw i64 %365, %106
  %163 = select i1 %161, i64 %162, i64 32
  %164 = icmp eq i64 %42, 2
  store i64 0, ptr %11, align 8
  %165 = call i32 @20(ptr %11, ptr %12, ptr %2, i64 %130)
  %166 = load i64, ptr %11, align 8
  br label %578
167:
  %168 = icmp eq i64 %42, 8
  %169 = add nsw i64 %89, 1
  %170 = select i1 %168, i64 %169, i64 %89
  %171 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %39, 1
  %172 = insertvalue { i64, i64, i64 } %171, i64 1, 2
  %173 = extractvalue { i64, i64, i64 } %172, 1
  store i64 0, ptr %15, align 8
  %174 = sub nuw nsw i64 %173, 0
  %175 = icmp sgt i64 %174, 0
  %176 = xor i1 %175, true
  br label %585
177:
  %178 = insertvalue { ptr, i64, i64, ptr } poison, ptr %600, 0
  %179 = insertvalue { ptr, i64, i64, ptr } %178, i64 %601, 1
  %180 = insertvalue { ptr, i64, i64, ptr } %179, i64 1, 2
  %181 = insertvalue { ptr, i64, i64, ptr } %180, ptr %602, 3
  %182 = extractvalue { ptr, i64, i64, ptr } %181, 0
  %183 = extractvalue { ptr, i64, i64, ptr } %181, 3
  %184 = load i64, ptr %183, align 8
  %185 = icmp sgt i64 %184, 0
  br i1 %185, label %603, label %607
186:
  %187 = mul nsw i64 4, %365
  %188 = mul nsw i64 %187, %611
  %189 = add nsw i64 %502, %188
  %190 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 8
  %191 = bitcast ptr %190 to ptr
  %192 = load i64, ptr %191, align 1
  %193 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 52
  %194 = bitcast ptr %193 to ptr
  %195 = load i64, ptr %194, align 1
  %196 = mul nsw i64 %192, %195
  %197 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %418, 0
  %198 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %197, ptr %419, 1
  %199 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %198, i64 %420, 2
  %200 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %199, i64 %421, 3
  %201 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %200, ptr %422, 4
  %202 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %201, i64 %423, 5, 0
  %203 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %202, i64 %424, 6, 0
  %204 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %203, 4
  %205 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %203, 5, 0
  %206 = insertvalue [1 x i64] undef, i64 %205, 0
  %207 = extractvalue [1 x i64] %206, 0
  %208 = icmp slt i64 %611, 0
  %209 = add i64 %611, %207
  %210 = select i1 %208, i64 %209, i64 %611
  %211 = mul nuw nsw i64 %210, 1
  %212 = add nuw nsw i64 0, %211
  %213 = getelementptr i64, ptr %204, i64 %212
  %214 = load i64, ptr %213, align 8
  %215 = add nsw i64 %196, %214
  %216 = mul nsw i64 %215, %41
  %217 = add nsw i64 %216, %4
  %218 = mul nsw i64 %217, %475
  %219 = add nsw i64 %71, %218
  %220 = mul nsw i64 %217, %477
  %221 = add nsw i64 %73, %220
  %222 = mul nsw i64 4, %217
  %223 = mul nsw i64 %222, %75
  %224 = add nsw i64 %72, %223
  %225 = mul nsw i64 4, %217
  %226 = mul nsw i64 %225, %75
  %227 = add nsw i64 %74, %226
  %228 = icmp sgt i64 %170, 0
  br i1 %228, label %229, label %258
229:
  %230 = icmp eq i64 %170, 1
  %231 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %411, 0
  %232 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %231, ptr %412, 1
  %233 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %232, i64 %413, 2
  %234 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %233, i64 %414, 3
  %235 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %234, ptr %415, 4
  %236 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %235, i64 %416, 5, 0
  %237 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %236, i64 %417, 6, 0
  %238 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %237, 4
  %239 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %237, 5, 0
  %240 = insertvalue [1 x i64] undef, i64 %239, 0
  %241 = extractvalue [1 x i64] %240, 0
  %242 = icmp slt i64 %611, 0
  %243 = add i64 %611, %241
  %244 = select i1 %242, i64 %243, i64 %611
  %245 = mul nuw nsw i64 %244, 1
  %246 = add nuw nsw i64 0, %245
  %247 = getelementptr i64, ptr %238, i64 %246
  %248 = load i64, ptr %247, align 8
  %249 = select i1 %230, i64 %219, i64 %221
  br i1 %230, label %250, label %252
250:
  %251 = add nsw i64 %365, 1
  br label %613
252:
  br label %623
253:
  %254 = phi i64 [ %632, %624 ], [ %622, %614 ]
  store float 0.000000e+00, ptr %17, align 4
  %255 = zext i1 %230 to i8
  %256 = call i32 @24(ptr %17, ptr %18, i64 %189, i64 %365, i64 %248, i64 %249, i64 %254, i8 %255)
  %257 = load float, ptr %17, align 4
  br label %633
258:
  store float 0.000000e+00, ptr %19, align 4
  %259 = call i32 @25(ptr %19, ptr %20, i64 %189, i64 %365, i64 32767, i64 %506)
  %260 = load float, ptr %19, align 4
  br label %675
261:
  %262 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %411, 0
  %263 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %262, ptr %412, 1
  %264 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %263, i64 %413, 2
  %265 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %264, i64 %414, 3
  %266 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %265, ptr %415, 4
  %267 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %266, i64 %416, 5, 0
  %268 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %267, i64 %417, 6, 0
  %269 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %268, 4
  %270 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %268, 5, 0
  %271 = insertvalue [1 x i64] undef, i64 %270, 0
  %272 = extractvalue [1 x i64] %271, 0
  %273 = icmp slt i64 %611, 0
  %274 = add i64 %611, %272
  %275 = select i1 %273, i64 %274, i64 %611
  %276 = mul nuw nsw i64 %275, 1
  %277 = add nuw nsw i64 0, %276
  %278 = getelementptr i64, ptr %269, i64 %277
  %279 = load i64, ptr %278, align 8
  %280 = add nsw i64 %279, 1
  br label %329
281:
  %282 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 140
  %283 = bitcast ptr %282 to ptr
  %284 = load i64, ptr %283, align 1
  %285 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 52
  %286 = bitcast ptr %285 to ptr
  %287 = load i64, ptr %286, align 1
  %288 = inttoptr i64 %284 to ptr
  %289 = insertvalue [1 x i64] undef, i64 %287, 0
  %290 = insertvalue [1 x i64] undef, i64 8, 0
  %291 = extractvalue [1 x i64] %289, 0
  %292 = mul nuw nsw i64 1, %291
  %293 = extractvalue [1 x i64] %289, 0
  %294 = extractvalue [1 x i64] %290, 0
  %295 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %292, 2
  %296 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %295, i64 8, 3
  %297 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %296, ptr %288, 4
  %298 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %297, i64 %293, 5, 0
  %299 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %298, i64 %294, 6, 0
  %300 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %418, 0
  %301 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %300, ptr %419, 1
  %302 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %301, i64 %420, 2
  %303 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %302, i64 %421, 3
  %304 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %303, ptr %422, 4
  %305 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %304, i64 %423, 5, 0
  %306 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %305, i64 %424, 6, 0
  %307 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %306, 4
  %308 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %306, 5, 0
  %309 = insertvalue [1 x i64] undef, i64 %308, 0
  %310 = extractvalue [1 x i64] %309, 0
  %311 = icmp slt i64 %611, 0
  %312 = add i64 %611, %310
  %313 = select i1 %311, i64 %312, i64 %611
  %314 = mul nuw nsw i64 %313, 1
  %315 = add nuw nsw i64 0, %314
  %316 = getelementptr i64, ptr %307, i64 %315
  %317 = load i64, ptr %316, align 8
  %318 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %299, 4
  %319 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %299, 5, 0
  %320 = insertvalue [1 x i64] undef, i64 %319, 0
  %321 = extractvalue [1 x i64] %320, 0
  %322 = icmp slt i64 %317, 0
  %323 = add i64 %317, %321
  %324 = select i1 %322, i64 %323, i64 %317
  %325 = mul nuw nsw i64 %324, 1
  %326 = add nuw nsw i64 0, %325
  %327 = getelementptr i64, ptr %318, i64 %326
  %328 = load i64, ptr %327, align 8
  br label %329
329:
  %330 = phi i64 [ %280, %261 ], [ %328, %281 ]
  %331 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 436
  %332 = bitcast ptr %331 to ptr
  %333 = load i64, ptr %332, align 1
  %334 = add nsw i64 %5, %333
  %335 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 444
  %336 = bitcast ptr %335 to ptr
  %337 = load i64, ptr %336, align 1
  %338 = add nsw i64 %5, %337
  %339 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 452
  %340 = bitcast ptr %339 to ptr
  %341 = load i64, ptr %340, align 1
  %342 = add nsw i64 %5, %341
  %343 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 364
  %344 = bitcast ptr %343 to ptr
  %345 = load i64, ptr %344, align 1
  %346 = mul nsw i64 %40, %611
  %347 = mul nsw i64 %365, %4
  %348 = add nsw i64 %346, %347
  %349 = mul nsw i64 4, %348
  %350 = add nsw i64 %345, %349
  %351 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 244
  %352 = bitcast ptr %351 to ptr
  %353 = load i64, ptr %352, align 1
  store ptr null, ptr %21, align 8
  %354 = call i32 @26(ptr %21, ptr %22, i64 %506, float %679, i64 %365, i64 %219, i64 %224, i64 %221, i64 %227, i64 %75, i64 %330, i64 %334, i64 %338, i64 %342, i64 %350, i64 %353)
  br label %358
355:
  br label %78
356:
  ret i32 poison
357:
  store ptr null, ptr %0, align 8
  br label %356
358:
  br label %177
359:
  %360 = icmp eq i64 %40, -9223372036854775808
  %361 = icmp eq i64 %41, -1
  %362 = and i1 %360, %361
  %363 = xor i1 %362, true
  br i1 %363, label %370, label %364, !prof !2
364:
  %365 = phi i64 [ 0, %6 ], [ %378, %370 ], [ 0, %359 ]
  %366 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 56
  %367 = bitcast ptr %366 to ptr
  %368 = load i64, ptr %367, align 1
  %369 = add nsw i64 %368, 1
  br label %379
370:
  %371 = sdiv i64 %40, %41
  %372 = srem i64 %40, %41
  %373 = xor i64 %41, %372
  %374 = icmp slt i64 %373, 0
  %375 = icmp ne i64 %372, 0
  %376 = and i1 %375, %374
  %377 = sub i64 %371, 1
  %378 = select i1 %376, i64 %377, i64 %371
  br label %364
379:
  br label %451
380:
  %381 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 180
  %382 = bitcast ptr %381 to ptr
  %383 = load i64, ptr %382, align 1
  %384 = inttoptr i64 %383 to ptr
  %385 = insertvalue [1 x i64] undef, i64 %39, 0
  %386 = insertvalue [1 x i64] undef, i64 8, 0
  %387 = extractvalue [1 x i64] %385, 0
  %388 = mul nuw nsw i64 1, %387
  %389 = extractvalue [1 x i64] %385, 0
  %390 = extractvalue [1 x i64] %386, 0
  %391 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %388, 2
  %392 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %391, i64 8, 3
  %393 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %392, ptr %384, 4
  %394 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %393, i64 %389, 5, 0
  %395 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %394, i64 %390, 6, 0
  %396 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 188
  %397 = bitcast ptr %396 to ptr
  %398 = load i64, ptr %397, align 1
  %399 = inttoptr i64 %398 to ptr
  %400 = insertvalue [1 x i64] undef, i64 %39, 0
  %401 = insertvalue [1 x i64] undef, i64 8, 0
  %402 = extractvalue [1 x i64] %400, 0
  %403 = mul nuw nsw i64 1, %402
  %404 = extractvalue [1 x i64] %400, 0
  %405 = extractvalue [1 x i64] %401, 0
  %406 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %403, 2
  %407 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %406, i64 8, 3
  %408 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %407, ptr %399, 4
  %409 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %408, i64 %404, 5, 0
  %410 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %409, i64 %405, 6, 0
  %411 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %410, 0
  %412 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %410, 1
  %413 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %410, 2
  %414 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %410, 3
  %415 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %410, 4
  %416 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %410, 5, 0
  %417 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %410, 6, 0
  %418 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, 0
  %419 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, 1
  %420 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, 2
  %421 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, 3
  %422 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, 4
  %423 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, 5, 0
  %424 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, 6, 0
  %425 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 68
  %426 = bitcast ptr %425 to ptr
  %427 = load i64, ptr %426, align 1
  %428 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 76
  %429 = bitcast ptr %428 to ptr
  %430 = load i64, ptr %429, align 1
  %431 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 84
  %432 = bitcast ptr %431 to ptr
  %433 = load i64, ptr %432, align 1
  %434 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 92
  %435 = bitcast ptr %434 to ptr
  %436 = load i64, ptr %435, align 1
  %437 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 60
  %438 = bitcast ptr %437 to ptr
  %439 = load i64, ptr %438, align 1
  %440 = insertvalue [5 x i64] undef, i64 %427, 0
  %441 = insertvalue [5 x i64] %440, i64 %430, 1
  %442 = insertvalue [5 x i64] %441, i64 %433, 2
  %443 = insertvalue [5 x i64] %442, i64 %436, 3
  %444 = insertvalue [5 x i64] %443, i64 %439, 4
  %445 = extractvalue [5 x i64] %444, 0
  %446 = extractvalue [5 x i64] %444, 1
  %447 = extractvalue [5 x i64] %444, 2
  %448 = extractvalue [5 x i64] %444, 3
  %449 = extractvalue [5 x i64] %444, 4
  %450 = icmp ne i64 %42, 1
  br i1 %450, label %44, label %70
451:
  %452 = sdiv i64 %369, 2
  %453 = srem i64 %369, 2
  %454 = xor i64 2, %453
  %455 = icmp slt i64 %454, 0
  %456 = icmp ne i64 %453, 0
  %457 = and i1 %456, %455
  %458 = sub nsw i64 %452, 1
  %459 = select i1 %457, i64 %458, i64 %452
  br label %380
460:
  br label %464
461:
  %462 = mul nsw i64 %75, 2
  %463 = add nsw i64 %365, 1
  br label %473
464:
  %465 = sdiv i64 %77, 32
  %466 = srem i64 %77, 32
  %467 = xor i64 32, %466
  %468 = icmp slt i64 %467, 0
  %469 = icmp ne i64 %466, 0
  %470 = and i1 %469, %468
  %471 = sub nsw i64 %465, 1
  %472 = select i1 %470, i64 %471, i64 %465
  br label %461
473:
  br label %483
474:
  %475 = mul nsw i64 %462, %491
  %476 = mul nsw i64 %75, 32
  %477 = mul nsw i64 %476, %472
  %478 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 48
  %479 = bitcast ptr %478 to ptr
  %480 = load i64, ptr %479, align 1
  %481 = mul nsw i64 %472, %41
  %482 = icmp eq i64 %481, 0
  br i1 %482, label %497, label %492, !prof !0
483:
  %484 = sdiv i64 %463, 2
  %485 = srem i64 %463, 2
  %486 = xor i64 2, %485
  %487 = icmp slt i64 %486, 0
  %488 = icmp ne i64 %485, 0
  %489 = and i1 %488, %487
  %490 = sub nsw i64 %484, 1
  %491 = select i1 %489, i64 %490, i64 %484
  br label %474
492:
  %493 = icmp eq i64 %480, -9223372036854775808
  %494 = icmp eq i64 %481, -1
  %495 = and i1 %493, %494
  %496 = xor i1 %495, true
  br i1 %496, label %513, label %497, !prof !2
497:
  %498 = phi i64 [ 0, %474 ], [ %521, %513 ], [ 0, %492 ]
  %499 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 420
  %500 = bitcast ptr %499 to ptr
  %501 = load i64, ptr %500, align 1
  %502 = add nsw i64 %5, %501
  %503 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 428
  %504 = bitcast ptr %503 to ptr
  %505 = load i64, ptr %504, align 1
  %506 = add nsw i64 %5, %505
  %507 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %498, 1
  %508 = insertvalue { i64, i64, i64 } %507, i64 1, 2
  %509 = extractvalue { i64, i64, i64 } %508, 1
  store i64 0, ptr %7, align 8
  %510 = sub nuw nsw i64 %509, 0
  %511 = icmp sgt i64 %510, 0
  %512 = xor i1 %511, true
  br label %522
513:
  %514 = sdiv i64 %480, %481
  %515 = srem i64 %480, %481
  %516 = xor i64 %481, %515
  %517 = icmp slt i64 %516, 0
  %518 = icmp ne i64 %515, 0
  %519 = and i1 %518, %517
  %520 = sub i64 %514, 1
  %521 = select i1 %519, i64 %520, i64 %514
  br label %497
522:
  br i1 %512, label %523, label %524
523:
  store i64 0, ptr %8, align 8
  br label %532
524:
  %525 = srem i64 %510, 1
  %526 = sub i64 0, %525
  %527 = select i1 %511, i64 %525, i64 %526
  %528 = icmp sgt i64 %527, 0
  %529 = sdiv i64 %510, 1
  %530 = select i1 %528, i64 1, i64 0
  %531 = add i64 %529, %530
  store i64 %531, ptr %8, align 8
  br label %532
532:
  %533 = insertvalue { ptr, i64, i64, ptr } poison, ptr %7, 0
  %534 = insertvalue { ptr, i64, i64, ptr } %533, i64 %509, 1
  %535 = insertvalue { ptr, i64, i64, ptr } %534, i64 1, 2
  %536 = insertvalue { ptr, i64, i64, ptr } %535, ptr %8, 3
  %537 = extractvalue { ptr, i64, i64, ptr } %536, 0
  %538 = extractvalue { ptr, i64, i64, ptr } %536, 1
  %539 = extractvalue { ptr, i64, i64, ptr } %536, 3
  br label %78
540:
  %541 = load i64, ptr %83, align 8
  %542 = sub nuw nsw i64 %85, 1
  store i64 %542, ptr %84, align 8
  %543 = add i64 %541, 1
  store i64 %543, ptr %83, align 8
  br label %544
544:
  %545 = phi i64 [ %541, %540 ], [ 0, %78 ]
  %546 = insertvalue { i64, i1 } poison, i64 %545, 0
  %547 = insertvalue { i64, i1 } %546, i1 %86, 1
  %548 = extractvalue { i64, i1 } %547, 0
  %549 = extractvalue { i64, i1 } %547, 1
  br i1 %549, label %87, label %357
550:
  br i1 %95, label %551, label %552
551:
  store i64 0, ptr %10, align 8
  br label %560
552:
  %553 = srem i64 %93, 1
  %554 = sub nsw i64 0, %553
  %555 = select i1 %94, i64 %553, i64 %554
  %556 = icmp sgt i64 %555, 0
  %557 = sdiv i64 %93, 1
  %558 = select i1 %556, i64 1, i64 0
  %559 = add nsw i64 %557, %558
  store i64 %559, ptr %10, align 8
  br label %560
560:
  %561 = insertvalue { ptr, i64, i64, ptr } poison, ptr %9, 0
  %562 = insertvalue { ptr, i64, i64, ptr } %561, i64 %92, 1
  %563 = insertvalue { ptr, i64, i64, ptr } %562, i64 1, 2
  %564 = insertvalue { ptr, i64, i64, ptr } %563, ptr %10, 3
  %565 = extractvalue { ptr, i64, i64, ptr } %564, 0
  %566 = extractvalue { ptr, i64, i64, ptr } %564, 1
  %567 = extractvalue { ptr, i64, i64, ptr } %564, 3
  br label %96
568:
  %569 = load i64, ptr %101, align 8
  %570 = sub nuw nsw i64 %103, 1
  store i64 %570, ptr %102, align 8
  %571 = add i64 %569, 1
  store i64 %571, ptr %101, align 8
  br label %572
572:
  %573 = phi i64 [ %569, %568 ], [ 0, %96 ]
  %574 = insertvalue { i64, i1 } poison, i64 %573, 0
  %575 = insertvalue { i64, i1 } %574, i1 %104, 1
  %576 = extractvalue { i64, i1 } %575, 0
  %577 = extractvalue { i64, i1 } %575, 1
  br i1 %577, label %105, label %167
578:
  %579 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 244
  %580 = bitcast ptr %579 to ptr
  %581 = load i64, ptr %580, align 1
  store ptr null, ptr %13, align 8
  %582 = zext i1 %164 to i8
  %583 = call i32 @21(ptr %13, ptr %14, i64 %137, i64 %142, i64 %459, i64 %146, i64 %150, i64 %39, i64 %153, i64 %157, i64 %159, i64 %365, i64 %163, i8 %582, i64 %166, i64 %581)
  br label %584
584:
  br label %96
585:
  br i1 %176, label %586, label %587
586:
  store i64 0, ptr %16, align 8
  br label %595
587:
  %588 = srem i64 %174, 1
  %589 = sub i64 0, %588
  %590 = select i1 %175, i64 %588, i64 %589
  %591 = icmp sgt i64 %590, 0
  %592 = sdiv i64 %174, 1
  %593 = select i1 %591, i64 1, i64 0
  %594 = add i64 %592, %593
  store i64 %594, ptr %16, align 8
  br label %595
595:
  %596 = insertvalue { ptr, i64, i64, ptr } poison, ptr %15, 0
  %597 = insertvalue { ptr, i64, i64, ptr } %596, i64 %173, 1
  %598 = insertvalue { ptr, i64, i64, ptr } %597, i64 1, 2
  %599 = insertvalue { ptr, i64, i64, ptr } %598, ptr %16, 3
  %600 = extractvalue { ptr, i64, i64, ptr } %599, 0
  %601 = extractvalue { ptr, i64, i64, ptr } %599, 1
  %602 = extractvalue { ptr, i64, i64, ptr } %599, 3
  br label %177
603:
  %604 = load i64, ptr %182, align 8
  %605 = sub nuw nsw i64 %184, 1
  store i64 %605, ptr %183, align 8
  %606 = add i64 %604, 1
  store i64 %606, ptr %182, align 8
  br label %607
607:
  %608 = phi i64 [ %604, %603 ], [ 0, %177 ]
  %609 = insertvalue { i64, i1 } poison, i64 %608, 0
  %610 = insertvalue { i64, i1 } %609, i1 %185, 1
  %611 = extractvalue { i64, i1 } %610, 0
  %612 = extractvalue { i64, i1 } %610, 1
  br i1 %612, label %186, label %355
613:
  br label %614
614:
  %615 = sdiv i64 %251, 2
  %616 = srem i64 %251, 2
  %617 = xor i64 2, %616
  %618 = icmp slt i64 %617, 0
  %619 = icmp ne i64 %616, 0
  %620 = and i1 %619, %618
  %621 = sub nsw i64 %615, 1
  %622 = select i1 %620, i64 %621, i64 %615
  br label %253
623:
  br label %624
624:
  %625 = sdiv i64 %75, 2
  %626 = srem i64 %75, 2
  %627 = xor i64 2, %626
  %628 = icmp slt i64 %627, 0
  %629 = icmp ne i64 %626, 0
  %630 = and i1 %629, %628
  %631 = sub nsw i64 %625, 1
  %632 = select i1 %630, i64 %631, i64 %625
  br label %253
633:
  %634 = select i1 %230, i64 %224, i64 %227
  %635 = inttoptr i64 %634 to ptr
  %636 = insertvalue [1 x i64] undef, i64 %75, 0
  %637 = insertvalue [1 x i64] undef, i64 4, 0
  %638 = extractvalue [1 x i64] %636, 0
  %639 = mul nuw nsw i64 1, %638
  %640 = extractvalue [1 x i64] %636, 0
  %641 = extractvalue [1 x i64] %637, 0
  %642 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %639, 2
  %643 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %642, i64 4, 3
  %644 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %643, ptr %635, 4
  %645 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %644, i64 %640, 5, 0
  %646 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %645, i64 %641, 6, 0
  %647 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %411, 0
  %648 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %647, ptr %412, 1
  %649 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %648, i64 %413, 2
  %650 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %649, i64 %414, 3
  %651 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %650, ptr %415, 4
  %652 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %651, i64 %416, 5, 0
  %653 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %652, i64 %417, 6, 0
  %654 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %653, 4
  %655 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %653, 5, 0
  %656 = insertvalue [1 x i64] undef, i64 %655, 0
  %657 = extractvalue [1 x i64] %656, 0
  %658 = icmp slt i64 %611, 0
  %659 = add i64 %611, %657
  %660 = select i1 %658, i64 %659, i64 %611
  %661 = mul nuw nsw i64 %660, 1
  %662 = add nuw nsw i64 0, %661
  %663 = getelementptr i64, ptr %654, i64 %662
  %664 = load i64, ptr %663, align 8
  %665 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %646, 4
  %666 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %646, 5, 0
  %667 = insertvalue [1 x i64] undef, i64 %666, 0
  %668 = extractvalue [1 x i64] %667, 0
  %669 = icmp slt i64 %664, 0
  %670 = add i64 %664, %668
  %671 = select i1 %669, i64 %670, i64 %664
  %672 = mul nuw nsw i64 %671, 1
  %673 = add nuw nsw i64 0, %672
  %674 = getelementptr float, ptr %665, i64 %673
  store float %257, ptr %674, align 4
  br label %358
675:
  %676 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 0
  %677 = bitcast ptr %676 to ptr
  %678 = load float, ptr %677, align 1
  %679 = fmul float %260, %678
  %680 = icmp eq i64 %42, 1
  br i1 %680, label %261, label %281
}
define internal i32 @16(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6) {
  %8 = alloca i8, align 1
  store i8 0, ptr %8, align 1
  %9 = alloca ptr, align 8
  store ptr null, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca ptr, align 8
  store ptr null, ptr %11, align 8
  %12 = alloca ptr, align 8
  store ptr null, ptr %12, align 8
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  %17 = alloca ptr, align 8
  store ptr null, ptr %17, align 8
  %18 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 0
  %19 = bitcast ptr %18 to ptr
  %20 = load i64, ptr %19, align 1
  %21 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 356
  %22 = bitcast ptr %21 to ptr
  %23 = load i64, ptr %22, align 1
  %24 = mul nsw i64 %4, 32
  switch i64 %20, label %33 [
    i64 5, label %25
    i64 7, label %29
  ]
25:
  %26 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 372
  %27 = bitcast ptr %26 to ptr
  %28 = load i64, ptr %27, align 1
  br label %33
29:
  %30 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 380
  %31 = bitcast ptr %30 to ptr
  %32 = load i64, ptr %31, align 1
  br label %33
33:
  %34 = phi i64 [ %28, %25 ], [ %32, %29 ], [ %23, %7 ]
  %35 = mul nsw i64 4, %24
  %36 = add nsw i64 %34, %35
  %37 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 64
  %38 = bitcast ptr %37 to ptr
  %39 = load i64, ptr %38, align 1
  %40 = sub nsw i64 %39, %24
  %41 = icmp slt i64 %40, 32
  br i1 %41, label %42, label %47
42:
  %43 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 64
  %44 = bitcast ptr %43 to ptr
  %45 = load i64, ptr %44, align 1
  %46 = sub nsw i64 %45, %24
  br label %47
47:
  %48 = phi i64 [ %46, %42 ], [ 32, %33 ]
  %49 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 56
  %50 = bitcast ptr %49 to ptr
  %51 = load i64, ptr %50, align 1
  %52 = add nsw i64 %51, 1
  br label %81
53:
  %54 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %5, 1
  %55 = insertvalue { i64, i64, i64 } %54, i64 1, 2
  %56 = extractvalue { i64, i64, i64 } %55, 1
  store i64 0, ptr %14, align 8
  %57 = sub nuw nsw i64 %56, 0
  %58 = icmp sgt i64 %57, 0
  %59 = xor i1 %58, true
  br label %153
60:
  %61 = insertvalue { ptr, i64, i64, ptr } poison, ptr %168, 0
  %62 = insertvalue { ptr, i64, i64, ptr } %61, i64 %169, 1
  %63 = insertvalue { ptr, i64, i64, ptr } %62, i64 1, 2
  %64 = insertvalue { ptr, i64, i64, ptr } %63, ptr %170, 3
  %65 = extractvalue { ptr, i64, i64, ptr } %64, 0
  %66 = extractvalue { ptr, i64, i64, ptr } %64, 3
  %67 = load i64, ptr %66, align 8
  %68 = icmp sgt i64 %67, 0
  br i1 %68, label %171, label %175
69:
  %70 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 64
  %71 = bitcast ptr %70 to ptr
  %72 = load i64, ptr %71, align 1
  %73 = mul nsw i64 4, %72
  %74 = mul nsw i64 %73, %179
  %75 = add nsw i64 %36, %74
  store ptr null, ptr %16, align 8
  %76 = call i32 @19(ptr %16, ptr %17, i64 %75, i64 %48)
  br label %181
77:
  %78 = phi i32 [ 0, %79 ], [ 0, %80 ], [ %117, %136 ]
  ret i32 %78
79:
  store ptr null, ptr %0, align 8
  br label %77
80:
  store ptr null, ptr %0, align 8
  br label %77
81:
  br label %127
82:
  %83 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 24
  %84 = bitcast ptr %83 to ptr
  %85 = load i64, ptr %84, align 1
  %86 = mul nsw i64 %4, %135
  %87 = mul nsw i64 %86, 2
  %88 = mul nsw i64 %87, 32
  %89 = add nsw i64 %85, %88
  %90 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 32
  %91 = bitcast ptr %90 to ptr
  %92 = load i64, ptr %91, align 1
  %93 = mul nsw i64 4, %24
  %94 = add nsw i64 %92, %93
  %95 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 396
  %96 = bitcast ptr %95 to ptr
  %97 = load i64, ptr %96, align 1
  %98 = add nsw i64 %6, %97
  %99 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 404
  %100 = bitcast ptr %99 to ptr
  %101 = load i64, ptr %100, align 1
  %102 = add nsw i64 %6, %101
  %103 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 236
  %104 = bitcast ptr %103 to ptr
  %105 = load i64, ptr %104, align 1
  %106 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 452
  %107 = bitcast ptr %106 to ptr
  %108 = load i64, ptr %107, align 1
  %109 = add nsw i64 %6, %108
  %110 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 64
  %111 = bitcast ptr %110 to ptr
  %112 = load i64, ptr %111, align 1
  %113 = insertvalue [2 x i64] undef, i64 5, 0
  %114 = insertvalue [2 x i64] %113, i64 7, 1
  store i8 0, ptr %8, align 1
  %115 = extractvalue [2 x i64] %114, 0
  %116 = extractvalue [2 x i64] %114, 1
  %117 = call i32 @9(ptr %8, ptr %9, i64 %115, i64 %116, i64 %20)
  %118 = load ptr, ptr %9, align 8
  %119 = icmp eq i32 %117, 0
  %120 = or i1 %119, false
  %121 = xor i1 %120, true
  %122 = icmp sge i32 %117, 1
  %123 = select i1 %122, ptr %118, ptr undef
  %124 = load i8, ptr %8, align 1
  %125 = icmp eq i8 %124, 0
  %126 = select i1 %125, i1 false, i1 true
  br i1 %121, label %136, label %137, !prof !0
127:
  %128 = sdiv i64 %52, 2
  %129 = srem i64 %52, 2
  %130 = xor i64 2, %129
  %131 = icmp slt i64 %130, 0
  %132 = icmp ne i64 %129, 0
  %133 = and i1 %132, %131
  %134 = sub nsw i64 %128, 1
  %135 = select i1 %133, i64 %134, i64 %128
  br label %82
136:
  store ptr %123, ptr %1, align 8
  br label %77
137:
  %138 = xor i1 %126, true
  %139 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 228
  %140 = bitcast ptr %139 to ptr
  %141 = load i64, ptr %140, align 1
  %142 = add nsw i64 %4, %141
  store i64 0, ptr %10, align 8
  %143 = call i32 @20(ptr %10, ptr %11, ptr %2, i64 %142)
  %144 = load i64, ptr %10, align 8
  br label %145
145:
  %146 = getelementptr inbounds nuw [476 x i8], ptr %3, i32 0, i32 244
  %147 = bitcast ptr %146 to ptr
  %148 = load i64, ptr %147, align 1
  store ptr null, ptr %12, align 8
  %149 = zext i1 %138 to i8
  %150 = call i32 @21(ptr %12, ptr %13, i64 %89, i64 %94, i64 %135, i64 %98, i64 %102, i64 %5, i64 %105, i64 %109, i64 %36, i64 %112, i64 %48, i8 %149, i64 %144, i64 %148)
  br label %151
151:
  %152 = icmp eq i64 %20, 5
  br i1 %152, label %53, label %79
153:
  br i1 %59, label %154, label %155
154:
  store i64 0, ptr %15, align 8
  br label %163
155:
  %156 = srem i64 %57, 1
  %157 = sub i64 0, %156
  %158 = select i1 %58, i64 %156, i64 %157
  %159 = icmp sgt i64 %158, 0
  %160 = sdiv i64 %57, 1
  %161 = select i1 %159, i64 1, i64 0
  %162 = add i64 %160, %161
  store i64 %162, ptr %15, align 8
  br label %163
163:
  %164 = insertvalue { ptr, i64, i64, ptr } poison, ptr %14, 0
  %165 = insertvalue { ptr, i64, i64, ptr } %164, i64 %56, 1
  %166 = insertvalue { ptr, i64, i64, ptr } %165, i64 1, 2
  %167 = insertvalue { ptr, i64, i64, ptr } %166, ptr %15, 3
  %168 = extractvalue { ptr, i64, i64, ptr } %167, 0
  %169 = extractvalue { ptr, i64, i64, ptr } %167, 1
  %170 = extractvalue { ptr, i64, i64, ptr } %167, 3
  br label %60
171:
  %172 = load i64, ptr %65, align 8
  %173 = sub nuw nsw i64 %67, 1
  store i64 %173, ptr %66, align 8
  %174 = add i64 %172, 1
  store i64 %174, ptr %65, align 8
  br label %175
175:
  %176 = phi i64 [ %172, %171 ], [ 0, %60 ]
  %177 = insertvalue { i64, i1 } poison, i64 %176, 0
  %178 = insertvalue { i64, i1 } %177, i1 %68, 1
  %179 = extractvalue { i64, i1 } %178, 0
  %180 = extractvalue { i64, i1 } %178, 1
  br i1 %180, label %69, label %80
181:
  br label %60
}
define internal i32 @17(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
  %5 = mul nsw i64 2, %3
  %6 = add nsw i64 %5, 1
  %7 = mul nsw i64 64, %6
  %8 = add nsw i64 %2, %7
  %9 = inttoptr i64 %8 to ptr
  %10 = atomicrmw add ptr %9, i64 1 seq_cst, align 8
  store ptr null, ptr %0, align 8
  ret i32 poison
}
define internal i32 @18(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4) {
  %6 = mul nsw i64 2, %3
  %7 = add nsw i64 %6, 1
  %8 = mul nsw i64 64, %7
  %9 = add nsw i64 %2, %8
  %10 = inttoptr i64 %9 to ptr
  %11 = load atomic i64, ptr %10 acquire, align 8
  %12 = icmp slt i64 %11, %4
  br i1 %12, label %13, label %25
13:
  %14 = phi i64 [ 0, %5 ], [ %15, %19 ]
  %15 = add nsw i64 %14, 1
  %16 = icmp sgt i64 %15, 2000
  br i1 %16, label %17, label %19
17:
  %18 = call i32 @sched_yield()
  br label %19
19:
  %20 = inttoptr i64 %9 to ptr
  %21 = load atomic i64, ptr %20 acquire, align 8
  %22 = icmp slt i64 %21, %4
  br i1 %22, label %13, label %24
23:
  ret i32 poison
24:
  store ptr null, ptr %0, align 8
  br label %23
25:
  store ptr null, ptr %0, align 8
  br label %23
}
declare i32 @sched_yield()
define internal i32 @19(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
  %5 = alloca i64, align 8
  store i64 0, ptr %5, align 8
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = alloca float, align 4
  store float 0.000000e+00, ptr %7, align 4
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  %9 = inttoptr i64 %2 to ptr
  %10 = insertvalue [1 x i64] undef, i64 %3, 0
  %11 = insertvalue [1 x i64] undef, i64 4, 0
  %12 = extractvalue [1 x i64] %10, 0
  %13 = mul nuw nsw i64 1, %12
  %14 = extractvalue [1 x i64] %10, 0
  %15 = extractvalue [1 x i64] %11, 0
  %16 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %13, 2
  %17 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %16, i64 4, 3
  %18 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %17, ptr %9, 4
  %19 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, i64 %14, 5, 0
  %20 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, i64 %15, 6, 0
  %21 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, 0
  %22 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, 1
  %23 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, 2
  %24 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, 3
  %25 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, 4
  %26 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, 5, 0
  %27 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, 6, 0
  %28 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %3, 1
  %29 = insertvalue { i64, i64, i64 } %28, i64 1, 2
  %30 = extractvalue { i64, i64, i64 } %29, 1
  store i64 0, ptr %5, align 8
  %31 = sub nuw nsw i64 %30, 0
  %32 = icmp sgt i64 %31, 0
  %33 = xor i1 %32, true
  br label %116
34:
  %35 = insertvalue { ptr, i64, i64, ptr } poison, ptr %131, 0
  %36 = insertvalue { ptr, i64, i64, ptr } %35, i64 %132, 1
  %37 = insertvalue { ptr, i64, i64, ptr } %36, i64 1, 2
  %38 = insertvalue { ptr, i64, i64, ptr } %37, ptr %133, 3
  %39 = extractvalue { ptr, i64, i64, ptr } %38, 0
  %40 = extractvalue { ptr, i64, i64, ptr } %38, 3
  %41 = load i64, ptr %40, align 8
  %42 = icmp sgt i64 %41, 0
  br i1 %42, label %134, label %138
43:
  %44 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %21, 0
  %45 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %44, ptr %22, 1
  %46 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, i64 %23, 2
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, i64 %24, 3
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, ptr %25, 4
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, i64 %26, 5, 0
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, i64 %27, 6, 0
  %51 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 4
  %52 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 5, 0
  %53 = insertvalue [1 x i64] undef, i64 %52, 0
  %54 = extractvalue [1 x i64] %53, 0
  %55 = icmp slt i64 %142, 0
  %56 = add i64 %142, %54
  %57 = select i1 %55, i64 %56, i64 %142
  %58 = mul nuw nsw i64 %57, 1
  %59 = add nuw nsw i64 0, %58
  %60 = getelementptr float, ptr %51, i64 %59
  %61 = load float, ptr %60, align 4
  %62 = fmul float %61, 0x3FE6A09E60000000
  %63 = bitcast float %62 to i32
  %64 = sext i32 %63 to i64
  %65 = and i64 %64, 2147483647
  %66 = trunc nuw nsw i64 %65 to i32
  %67 = bitcast i32 %66 to float
  %68 = fmul float 0x3FD4F740A0000000, %67
  %69 = fadd float 1.000000e+00, %68
  %70 = fdiv float 1.000000e+00, %69
  %71 = insertvalue [5 x float] undef, float 0x3FF0FB8440000000, 0
  %72 = insertvalue [5 x float] %71, float 0xBFF7401C60000000, 1
  %73 = insertvalue [5 x float] %72, float 0x3FF6BE1C60000000, 2
  %74 = insertvalue [5 x float] %73, float 0xBFD23531C0000000, 3
  %75 = insertvalue [5 x float] %74, float 0x3FD04F20C0000000, 4
  %76 = extractvalue [5 x float] %75, 0
  %77 = fmul float %76, %70
  %78 = insertvalue [5 x float] undef, float 0x3FF0FB8440000000, 0
  %79 = insertvalue [5 x float] %78, float 0xBFF7401C60000000, 1
  %80 = insertvalue [5 x float] %79, float 0x3FF6BE1C60000000, 2
  %81 = insertvalue [5 x float] %80, float 0xBFD23531C0000000, 3
  %82 = insertvalue [5 x float] %81, float 0x3FD04F20C0000000, 4
  %83 = extractvalue [5 x float] %82, 1
  %84 = fadd float %77, %83
  %85 = fmul float %84, %70
  %86 = insertvalue [5 x float] undef, float 0x3FF0FB8440000000, 0
  %87 = insertvalue [5 x float] %86, float 0xBFF7401C60000000, 1
  %88 = insertvalue [5 x float] %87, float 0x3FF6BE1C60000000, 2
  %89 = insertvalue [5 x float] %88, float 0xBFD23531C0000000, 3
  %90 = insertvalue [5 x float] %89, float 0x3FD04F20C0000000, 4
  %91 = extractvalue [5 x float] %90, 2
  %92 = fadd float %85, %91
  %93 = fmul float %92, %70
  %94 = insertvalue [5 x float] undef, float 0x3FF0FB8440000000, 0
  %95 = insertvalue [5 x float] %94, float 0xBFF7401C60000000, 1
  %96 = insertvalue [5 x float] %95, float 0x3FF6BE1C60000000, 2
  %97 = insertvalue [5 x float] %96, float 0xBFD23531C0000000, 3
  %98 = insertvalue [5 x float] %97, float 0x3FD04F20C0000000, 4
  %99 = extractvalue [5 x float] %98, 3
  %100 = fadd float %93, %99
  %101 = fmul float %100, %70
  %102 = insertvalue [5 x float] undef, float 0x3FF0FB8440000000, 0
  %103 = insertvalue [5 x float] %102, float 0xBFF7401C60000000, 1
  %104 = insertvalue [5 x float] %103, float 0x3FF6BE1C60000000, 2
  %105 = insertvalue [5 x float] %104, float 0xBFD23531C0000000, 3
  %106 = insertvalue [5 x float] %105, float 0x3FD04F20C0000000, 4
  %107 = extractvalue [5 x float] %106, 4
  %108 = fadd float %101, %107
  %109 = fmul float %108, %70
  %110 = fmul float %62, %62
  %111 = fsub float -0.000000e+00, %110
  store float 0.000000e+00, ptr %7, align 4
  %112 = call i32 @23(ptr %7, ptr %8, float %111)
  %113 = load float, ptr %7, align 4
  br label %144
114:
  ret i32 poison
115:
  store ptr null, ptr %0, align 8
  br label %114
116:
  br i1 %33, label %117, label %118
117:
  store i64 0, ptr %6, align 8
  br label %126
118:
  %119 = srem i64 %31, 1
  %120 = sub i64 0, %119
  %121 = select i1 %32, i64 %119, i64 %120
  %122 = icmp sgt i64 %121, 0
  %123 = sdiv i64 %31, 1
  %124 = select i1 %122, i64 1, i64 0
  %125 = add i64 %123, %124
  store i64 %125, ptr %6, align 8
  br label %126
126:
  %127 = insertvalue { ptr, i64, i64, ptr } poison, ptr %5, 0
  %128 = insertvalue { ptr, i64, i64, ptr } %127, i64 %30, 1
  %129 = insertvalue { ptr, i64, i64, ptr } %128, i64 1, 2
  %130 = insertvalue { ptr, i64, i64, ptr } %129, ptr %6, 3
  %131 = extractvalue { ptr, i64, i64, ptr } %130, 0
  %132 = extractvalue { ptr, i64, i64, ptr } %130, 1
  %133 = extractvalue { ptr, i64, i64, ptr } %130, 3
  br label %34
134:
  %135 = load i64, ptr %39, align 8
  %136 = sub nuw nsw i64 %41, 1
  store i64 %136, ptr %40, align 8
  %137 = add i64 %135, 1
  store i64 %137, ptr %39, align 8
  br label %138
138:
  %139 = phi i64 [ %135, %134 ], [ 0, %34 ]
  %140 = insertvalue { i64, i1 } poison, i64 %139, 0
  %141 = insertvalue { i64, i1 } %140, i1 %42, 1
  %142 = extractvalue { i64, i1 } %141, 0
  %143 = extractvalue { i64, i1 } %141, 1
  br i1 %143, label %43, label %115
144:
  %145 = fmul float %109, %113
  %146 = fmul float 5.000000e-01, %145
  %147 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %21, 0
  %148 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %147, ptr %22, 1
  %149 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %148, i64 %23, 2
  %150 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %149, i64 %24, 3
  %151 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %150, ptr %25, 4
  %152 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %151, i64 %26, 5, 0
  %153 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %152, i64 %27, 6, 0
  %154 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %153, 4
  %155 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %153, 5, 0
  %156 = insertvalue [1 x i64] undef, i64 %155, 0
  %157 = extractvalue [1 x i64] %156, 0
  %158 = icmp slt i64 %142, 0
  %159 = add i64 %142, %157
  %160 = select i1 %158, i64 %159, i64 %142
  %161 = mul nuw nsw i64 %160, 1
  %162 = add nuw nsw i64 0, %161
  %163 = getelementptr float, ptr %154, i64 %162
  %164 = load float, ptr %163, align 4
  %165 = fcmp olt float %62, 0.000000e+00
  %166 = fsub float 1.000000e+00, %146
  %167 = select i1 %165, float %146, float %166
  %168 = fmul float %164, %167
  %169 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %21, 0
  %170 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %169, ptr %22, 1
  %171 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %170, i64 %23, 2
  %172 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %171, i64 %24, 3
  %173 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %172, ptr %25, 4
  %174 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %173, i64 %26, 5, 0
  %175 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %174, i64 %27, 6, 0
  %176 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %175, 4
  %177 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %175, 5, 0
  %178 = insertvalue [1 x i64] undef, i64 %177, 0
  %179 = extractvalue [1 x i64] %178, 0
  %180 = icmp slt i64 %142, 0
  %181 = add i64 %142, %179
  %182 = select i1 %180, i64 %181, i64 %142
  %183 = mul nuw nsw i64 %182, 1
  %184 = add nuw nsw i64 0, %183
  %185 = getelementptr float, ptr %176, i64 %184
  store float %168, ptr %185, align 4
  br label %34
}
define internal i32 @20(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3) {
  %5 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 48
  %6 = bitcast ptr %5 to ptr
  %7 = load i64, ptr %6, align 1
  %8 = icmp sge i64 %3, %7
  br i1 %8, label %10, label %14
9:
  ret i32 poison
10:
  %11 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 40
  %12 = bitcast ptr %11 to ptr
  %13 = load i64, ptr %12, align 1
  store i64 %13, ptr %0, align 8
  br label %9
14:
  %15 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 24
  %16 = bitcast ptr %15 to ptr
  %17 = load i64, ptr %16, align 1
  %18 = getelementptr inbounds nuw [88 x i8], ptr %2, i32 0, i32 56
  %19 = bitcast ptr %18 to ptr
  %20 = load i64, ptr %19, align 1
  %21 = add nsw i64 %20, 1
  br label %22
22:
  br label %28
23:
  %24 = mul nsw i64 %3, %36
  %25 = mul nsw i64 %24, 2
  %26 = mul nsw i64 %25, 32
  %27 = add nsw i64 %17, %26
  store i64 %27, ptr %0, align 8
  br label %9
28:
  %29 = sdiv i64 %21, 2
  %30 = srem i64 %21, 2
  %31 = xor i64 2, %30
  %32 = icmp slt i64 %31, 0
  %33 = icmp ne i64 %30, 0
  %34 = and i1 %33, %32
  %35 = sub nsw i64 %29, 1
  %36 = select i1 %34, i64 %35, i64 %29
  br label %23
}
define internal i32 @21(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, i8 %13, i64 %14, i64 %15) {
  %17 = icmp eq i8 %13, 0
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca ptr, align 8
  store ptr null, ptr %19, align 8
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  %21 = alloca ptr, align 8
  store ptr null, ptr %21, align 8
  %22 = alloca i64, align 8
  store i64 0, ptr %22, align 8
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  %24 = alloca i64, align 8
  store i64 0, ptr %24, align 8
  %25 = alloca i64, align 8
  store i64 0, ptr %25, align 8
  %26 = select i1 %17, i1 false, i1 true
  %27 = inttoptr i64 %3 to ptr
  %28 = insertvalue [1 x i64] undef, i64 32, 0
  %29 = insertvalue [1 x i64] undef, i64 4, 0
  %30 = extractvalue [1 x i64] %28, 0
  %31 = mul nuw nsw i64 1, %30
  %32 = extractvalue [1 x i64] %28, 0
  %33 = extractvalue [1 x i64] %29, 0
  %34 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %31, 2
  %35 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, i64 4, 3
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %35, ptr %27, 4
  %37 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, i64 %32, 5, 0
  %38 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, i64 %33, 6, 0
  %39 = inttoptr i64 %6 to ptr
  %40 = insertvalue [1 x i64] undef, i64 %7, 0
  %41 = insertvalue [1 x i64] undef, i64 4, 0
  %42 = extractvalue [1 x i64] %40, 0
  %43 = mul nuw nsw i64 1, %42
  %44 = extractvalue [1 x i64] %40, 0
  %45 = extractvalue [1 x i64] %41, 0
  %46 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %43, 2
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, i64 4, 3
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, ptr %39, 4
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, i64 %44, 5, 0
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, i64 %45, 6, 0
  %51 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 0
  %52 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 1
  %53 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 2
  %54 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 3
  %55 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 4
  %56 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 5, 0
  %57 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 6, 0
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, 0
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, 1
  %60 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, 2
  %61 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, 3
  %62 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, 4
  %63 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, 5, 0
  %64 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, 6, 0
  %65 = mul nsw i64 %8, 32
  %66 = inttoptr i64 %9 to ptr
  %67 = insertvalue [1 x i64] undef, i64 %65, 0
  %68 = insertvalue [1 x i64] undef, i64 4, 0
  %69 = extractvalue [1 x i64] %67, 0
  %70 = mul nuw nsw i64 1, %69
  %71 = extractvalue [1 x i64] %67, 0
  %72 = extractvalue [1 x i64] %68, 0
  %73 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %70, 2
  %74 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %73, i64 4, 3
  %75 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %74, ptr %66, 4
  %76 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %75, i64 %71, 5, 0
  %77 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %76, i64 %72, 6, 0
  %78 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %77, 0
  %79 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %77, 1
  %80 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %77, 2
  %81 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %77, 3
  %82 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %77, 4
  %83 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %77, 5, 0
  %84 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %77, 6, 0
  %85 = mul nsw i64 4, %4
  %86 = icmp slt i64 0, %7
  br i1 %86, label %87, label %94
87:
  %88 = phi i64 [ 0, %16 ], [ %355, %354 ]
  %89 = phi i64 [ 0, %16 ], [ %90, %354 ]
  %90 = add nsw i64 %89, 1
  %91 = sub nsw i64 %7, %88
  store i64 0, ptr %18, align 8
  %92 = call i32 @22(ptr %18, ptr %19, i64 %91, i64 %8)
  %93 = load i64, ptr %18, align 8
  br label %354
94:
  %95 = phi i64 [ %90, %354 ], [ 0, %16 ]
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %362, label %357, !prof !0
97:
  %98 = phi i64 [ %14, %362 ], [ %152, %347 ]
  %99 = phi i64 [ 0, %362 ], [ %348, %347 ]
  %100 = sub nsw i64 %7, %99
  store i64 0, ptr %20, align 8
  %101 = call i32 @22(ptr %20, ptr %21, i64 %100, i64 %8)
  %102 = load i64, ptr %20, align 8
  br label %374
103:
  %104 = add nuw nsw i64 %376, 0
  %105 = mul nuw nsw i64 %85, 1
  %106 = add i64 %376, %105
  %107 = mul i64 %85, 2
  %108 = add i64 %376, %107
  %109 = mul i64 %85, 3
  %110 = add i64 %376, %109
  %111 = mul i64 %85, 4
  %112 = add i64 %376, %111
  %113 = mul i64 %85, 5
  %114 = add i64 %376, %113
  %115 = mul i64 %85, 6
  %116 = add i64 %376, %115
  %117 = mul i64 %85, 7
  %118 = add i64 %376, %117
  %119 = srem i64 %4, 1
  %120 = sub nsw i64 %4, %119
  br label %377
121:
  %122 = add nuw nsw i64 %376, 0
  %123 = mul nuw nsw i64 %85, 1
  %124 = add i64 %376, %123
  %125 = mul i64 %85, 2
  %126 = add i64 %376, %125
  %127 = mul i64 %85, 3
  %128 = add i64 %376, %127
  %129 = srem i64 %4, 1
  %130 = sub nsw i64 %4, %129
  br label %588
131:
  %132 = icmp sgt i64 %8, 2
  br i1 %132, label %133, label %139
133:
  %134 = add nuw nsw i64 %376, 0
  %135 = mul nuw nsw i64 %85, 1
  %136 = add i64 %376, %135
  %137 = srem i64 %4, 2
  %138 = sub nsw i64 %4, %137
  br label %703
139:
  br label %140
140:
  %141 = add nuw nsw i64 %376, 0
  %142 = mul nuw nsw i64 %85, 1
  %143 = add i64 %376, %142
  %144 = srem i64 %4, 1
  %145 = sub nsw i64 %4, %144
  br label %884
146:
  %147 = add nuw nsw i64 %376, 0
  %148 = srem i64 %4, 2
  %149 = sub nsw i64 %4, %148
  br label %951
150:
  %151 = mul nsw i64 %363, %4
  %152 = add nsw i64 %98, %151
  %153 = add nsw i64 %99, %102
  %154 = insertvalue { i64, i64, i64 } poison, i64 %99, 0
  %155 = insertvalue { i64, i64, i64 } %154, i64 %153, 1
  %156 = insertvalue { i64, i64, i64 } %155, i64 1, 2
  %157 = extractvalue { i64, i64, i64 } %156, 0
  %158 = extractvalue { i64, i64, i64 } %156, 1
  store i64 %157, ptr %22, align 8
  %159 = sub i64 %158, %157
  %160 = icmp sgt i64 %159, 0
  %161 = xor i1 %160, true
  br label %1066
162:
  %163 = insertvalue { ptr, i64, i64, ptr } poison, ptr %1081, 0
  %164 = insertvalue { ptr, i64, i64, ptr } %163, i64 %1082, 1
  %165 = insertvalue { ptr, i64, i64, ptr } %164, i64 1, 2
  %166 = insertvalue { ptr, i64, i64, ptr } %165, ptr %1083, 3
  %167 = extractvalue { ptr, i64, i64, ptr } %166, 0
  %168 = extractvalue { ptr, i64, i64, ptr } %166, 3
  %169 = load i64, ptr %168, align 8
  %170 = icmp sgt i64 %169, 0
  br i1 %170, label %1084, label %1088
171:
  %172 = mul nsw i64 4, %11
  %173 = mul nsw i64 %172, %1092
  %174 = add nsw i64 %10, %173
  %175 = sub nsw i64 %1092, %99
  %176 = mul nsw i64 %175, 32
  %177 = icmp eq i64 %12, 32
  br i1 %177, label %178, label %213
178:
  %179 = mul nsw i64 4, %176
  %180 = add nsw i64 %9, %179
  %181 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %51, 0
  %182 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %181, ptr %52, 1
  %183 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %182, i64 %53, 2
  %184 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %183, i64 %54, 3
  %185 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %184, ptr %55, 4
  %186 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %185, i64 %56, 5, 0
  %187 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %186, i64 %57, 6, 0
  %188 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %187, 4
  %189 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %187, 5, 0
  %190 = insertvalue [1 x i64] undef, i64 %189, 0
  %191 = extractvalue [1 x i64] %190, 0
  %192 = icmp slt i64 %1092, 0
  %193 = add i64 %1092, %191
  %194 = select i1 %192, i64 %193, i64 %1092
  %195 = mul nuw nsw i64 %194, 1
  %196 = add nuw nsw i64 0, %195
  %197 = getelementptr float, ptr %188, i64 %196
  %198 = load float, ptr %197, align 4
  %199 = inttoptr i64 %3 to ptr
  %200 = load <32 x float>, ptr %199, align 4
  %201 = insertelement <32 x float> undef, float %198, i32 0
  %202 = shufflevector <32 x float> %201, <32 x float> %201, <32 x i32> zeroinitializer
  %203 = fmul <32 x float> %200, %202
  %204 = inttoptr i64 %180 to ptr
  %205 = load <32 x i32>, ptr %204, align 4
  %206 = sitofp <32 x i32> %205 to <32 x float>
  %207 = fmul <32 x float> %206, %203
  %208 = inttoptr i64 %174 to ptr
  %209 = load <32 x float>, ptr %208, align 4
  %210 = fadd <32 x float> %209, %207
  %211 = select i1 %26, <32 x float> %210, <32 x float> %207
  %212 = inttoptr i64 %174 to ptr
  store <32 x float> %211, ptr %212, align 4
  br label %353
213:
  %214 = inttoptr i64 %174 to ptr
  %215 = insertvalue [1 x i64] undef, i64 %12, 0
  %216 = insertvalue [1 x i64] undef, i64 4, 0
  %217 = extractvalue [1 x i64] %215, 0
  %218 = mul nuw nsw i64 1, %217
  %219 = extractvalue [1 x i64] %215, 0
  %220 = extractvalue [1 x i64] %216, 0
  %221 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %218, 2
  %222 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %221, i64 4, 3
  %223 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %222, ptr %214, 4
  %224 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %223, i64 %219, 5, 0
  %225 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %224, i64 %220, 6, 0
  %226 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %225, 0
  %227 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %225, 1
  %228 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %225, 2
  %229 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %225, 3
  %230 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %225, 4
  %231 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %225, 5, 0
  %232 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %225, 6, 0
  %233 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %12, 1
  %234 = insertvalue { i64, i64, i64 } %233, i64 1, 2
  %235 = extractvalue { i64, i64, i64 } %234, 1
  store i64 0, ptr %24, align 8
  %236 = sub nuw nsw i64 %235, 0
  %237 = icmp sgt i64 %236, 0
  %238 = xor i1 %237, true
  br label %1094
239:
  %240 = insertvalue { ptr, i64, i64, ptr } poison, ptr %1109, 0
  %241 = insertvalue { ptr, i64, i64, ptr } %240, i64 %1110, 1
  %242 = insertvalue { ptr, i64, i64, ptr } %241, i64 1, 2
  %243 = insertvalue { ptr, i64, i64, ptr } %242, ptr %1111, 3
  %244 = extractvalue { ptr, i64, i64, ptr } %243, 0
  %245 = extractvalue { ptr, i64, i64, ptr } %243, 3
  %246 = load i64, ptr %245, align 8
  %247 = icmp sgt i64 %246, 0
  br i1 %247, label %1112, label %1116
248:
  %249 = add nsw i64 %176, %1120
  %250 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %78, 0
  %251 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %250, ptr %79, 1
  %252 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %251, i64 %80, 2
  %253 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %252, i64 %81, 3
  %254 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %253, ptr %82, 4
  %255 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %254, i64 %83, 5, 0
  %256 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %255, i64 %84, 6, 0
  %257 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %256, 4
  %258 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %256, 5, 0
  %259 = insertvalue [1 x i64] undef, i64 %258, 0
  %260 = extractvalue [1 x i64] %259, 0
  %261 = icmp slt i64 %249, 0
  %262 = add i64 %249, %260
  %263 = select i1 %261, i64 %262, i64 %249
  %264 = mul nuw nsw i64 %263, 1
  %265 = add nuw nsw i64 0, %264
  %266 = getelementptr i32, ptr %257, i64 %265
  %267 = load i32, ptr %266, align 4
  %268 = sitofp i32 %267 to float
  %269 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %58, 0
  %270 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %269, ptr %59, 1
  %271 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %270, i64 %60, 2
  %272 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %271, i64 %61, 3
  %273 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %272, ptr %62, 4
  %274 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %273, i64 %63, 5, 0
  %275 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %274, i64 %64, 6, 0
  %276 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %275, 4
  %277 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %275, 5, 0
  %278 = insertvalue [1 x i64] undef, i64 %277, 0
  %279 = extractvalue [1 x i64] %278, 0
  %280 = icmp slt i64 %1120, 0
  %281 = add i64 %1120, %279
  %282 = select i1 %280, i64 %281, i64 %1120
  %283 = mul nuw nsw i64 %282, 1
  %284 = add nuw nsw i64 0, %283
  %285 = getelementptr float, ptr %276, i64 %284
  %286 = load float, ptr %285, align 4
  %287 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %51, 0
  %288 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %287, ptr %52, 1
  %289 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %288, i64 %53, 2
  %290 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %289, i64 %54, 3
  %291 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %290, ptr %55, 4
  %292 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %291, i64 %56, 5, 0
  %293 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %292, i64 %57, 6, 0
  %294 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %293, 4
  %295 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %293, 5, 0
  %296 = insertvalue [1 x i64] undef, i64 %295, 0
  %297 = extractvalue [1 x i64] %296, 0
  %298 = icmp slt i64 %1092, 0
  %299 = add i64 %1092, %297
  %300 = select i1 %298, i64 %299, i64 %1092
  %301 = mul nuw nsw i64 %300, 1
  %302 = add nuw nsw i64 0, %301
  %303 = getelementptr float, ptr %294, i64 %302
  %304 = load float, ptr %303, align 4
  %305 = fmul float %286, %304
  %306 = fmul float %268, %305
  br i1 %26, label %307, label %327
307:
  %308 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %226, 0
  %309 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %308, ptr %227, 1
  %310 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %309, i64 %228, 2
  %311 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %310, i64 %229, 3
  %312 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %311, ptr %230, 4
  %313 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %312, i64 %231, 5, 0
  %314 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %313, i64 %232, 6, 0
  %315 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %314, 4
  %316 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %314, 5, 0
  %317 = insertvalue [1 x i64] undef, i64 %316, 0
  %318 = extractvalue [1 x i64] %317, 0
  %319 = icmp slt i64 %1120, 0
  %320 = add i64 %1120, %318
  %321 = select i1 %319, i64 %320, i64 %1120
  %322 = mul nuw nsw i64 %321, 1
  %323 = add nuw nsw i64 0, %322
  %324 = getelementptr float, ptr %315, i64 %323
  %325 = load float, ptr %324, align 4
  %326 = fadd float %325, %306
  br label %327
327:
  %328 = phi float [ %326, %307 ], [ %306, %248 ]
  %329 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %226, 0
  %330 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %329, ptr %227, 1
  %331 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %330, i64 %228, 2
  %332 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %331, i64 %229, 3
  %333 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %332, ptr %230, 4
  %334 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %333, i64 %231, 5, 0
  %335 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %334, i64 %232, 6, 0
  %336 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %335, 4
  %337 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %335, 5, 0
  %338 = insertvalue [1 x i64] undef, i64 %337, 0
  %339 = extractvalue [1 x i64] %338, 0
  %340 = icmp slt i64 %1120, 0
  %341 = add i64 %1120, %339
  %342 = select i1 %340, i64 %341, i64 %1120
  %343 = mul nuw nsw i64 %342, 1
  %344 = add nuw nsw i64 0, %343
  %345 = getelementptr float, ptr %336, i64 %344
  store float %328, ptr %345, align 4
  br label %239
346:
  br label %353
347:
  %348 = add nsw i64 %99, %102
  %349 = icmp slt i64 %348, %7
  br i1 %349, label %97, label %351
350:
  ret i32 poison
351:
  store ptr null, ptr %0, align 8
  br label %350
352:
  store ptr null, ptr %0, align 8
  br label %350
353:
  br label %162
354:
  %355 = add nsw i64 %88, %93
  %356 = icmp slt i64 %355, %7
  br i1 %356, label %87, label %94
357:
  %358 = icmp eq i64 %15, -9223372036854775808
  %359 = icmp eq i64 %95, -1
  %360 = and i1 %358, %359
  %361 = xor i1 %360, true
  br i1 %361, label %365, label %362, !prof !2
362:
  %363 = phi i64 [ 0, %94 ], [ %373, %365 ], [ 0, %357 ]
  %364 = icmp slt i64 0, %7
  br i1 %364, label %97, label %352
365:
  %366 = sdiv i64 %15, %95
  %367 = srem i64 %15, %95
  %368 = xor i64 %95, %367
  %369 = icmp slt i64 %368, 0
  %370 = icmp ne i64 %367, 0
  %371 = and i1 %370, %369
  %372 = sub i64 %366, 1
  %373 = select i1 %371, i64 %372, i64 %366
  br label %362
374:
  %375 = mul nsw i64 %99, %85
  %376 = add nsw i64 %5, %375
  switch i64 %102, label %146 [
    i64 8, label %103
    i64 4, label %121
    i64 2, label %131
  ]
377:
  %378 = phi <16 x i32> [ zeroinitializer, %103 ], [ %445, %396 ]
  %379 = phi <16 x i32> [ zeroinitializer, %103 ], [ %504, %396 ]
  %380 = phi <16 x i32> [ zeroinitializer, %103 ], [ %452, %396 ]
  %381 = phi <16 x i32> [ zeroinitializer, %103 ], [ %511, %396 ]
  %382 = phi <16 x i32> [ zeroinitializer, %103 ], [ %459, %396 ]
  %383 = phi <16 x i32> [ zeroinitializer, %103 ], [ %518, %396 ]
  %384 = phi <16 x i32> [ zeroinitializer, %103 ], [ %466, %396 ]
  %385 = phi <16 x i32> [ zeroinitializer, %103 ], [ %525, %396 ]
  %386 = phi <16 x i32> [ zeroinitializer, %103 ], [ %473, %396 ]
  %387 = phi <16 x i32> [ zeroinitializer, %103 ], [ %532, %396 ]
  %388 = phi <16 x i32> [ zeroinitializer, %103 ], [ %480, %396 ]
  %389 = phi <16 x i32> [ zeroinitializer, %103 ], [ %539, %396 ]
  %390 = phi <16 x i32> [ zeroinitializer, %103 ], [ %487, %396 ]
  %391 = phi <16 x i32> [ zeroinitializer, %103 ], [ %546, %396 ]
  %392 = phi <16 x i32> [ zeroinitializer, %103 ], [ %494, %396 ]
  %393 = phi <16 x i32> [ zeroinitializer, %103 ], [ %553, %396 ]
  %394 = phi i64 [ 0, %103 ], [ %554, %396 ]
  %395 = icmp slt i64 %394, %120
  br i1 %395, label %396, label %555
396:
  %397 = add nuw nsw i64 %394, 0
  %398 = mul i64 %397, %363
  %399 = add i64 %98, %398
  %400 = inttoptr i64 %399 to ptr
  call void @llvm.prefetch.p0(ptr %400, i32 0, i32 2, i32 1)
  %401 = mul i64 %397, 64
  %402 = add i64 %2, %401
  %403 = mul i64 %397, 4
  %404 = add i64 %104, %403
  %405 = inttoptr i64 %404 to ptr
  %406 = load <2 x i16>, ptr %405, align 1
  %407 = add i64 %106, %403
  %408 = inttoptr i64 %407 to ptr
  %409 = load <2 x i16>, ptr %408, align 1
  %410 = add i64 %108, %403
  %411 = inttoptr i64 %410 to ptr
  %412 = load <2 x i16>, ptr %411, align 1
  %413 = add i64 %110, %403
  %414 = inttoptr i64 %413 to ptr
  %415 = load <2 x i16>, ptr %414, align 1
  %416 = add i64 %112, %403
  %417 = inttoptr i64 %416 to ptr
  %418 = load <2 x i16>, ptr %417, align 1
  %419 = add i64 %114, %403
  %420 = inttoptr i64 %419 to ptr
  %421 = load <2 x i16>, ptr %420, align 1
  %422 = add i64 %116, %403
  %423 = inttoptr i64 %422 to ptr
  %424 = load <2 x i16>, ptr %423, align 1
  %425 = add i64 %118, %403
  %426 = inttoptr i64 %425 to ptr
  %427 = load <2 x i16>, ptr %426, align 1
  %428 = shufflevector <2 x i16> %406, <2 x i16> %406, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %429 = shufflevector <2 x i16> %409, <2 x i16> %409, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %430 = shufflevector <2 x i16> %412, <2 x i16> %412, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %431 = shufflevector <2 x i16> %415, <2 x i16> %415, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %432 = shufflevector <2 x i16> %418, <2 x i16> %418, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %433 = shufflevector <2 x i16> %421, <2 x i16> %421, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %434 = shufflevector <2 x i16> %424, <2 x i16> %424, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %435 = shufflevector <2 x i16> %427, <2 x i16> %427, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %436 = add nuw nsw i64 %402, 0
  %437 = inttoptr i64 %436 to ptr
  %438 = load <32 x i8>, ptr %437, align 1
  %439 = sext <32 x i8> %438 to <32 x i32>
  %440 = sext <32 x i16> %428 to <32 x i32>
  %441 = mul nsw <32 x i32> %439, %440
  %442 = shufflevector <32 x i32> %441, <32 x i32> %441, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %443 = shufflevector <32 x i32> %441, <32 x i32> %441, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %444 = add <16 x i32> %442, %443
  %445 = add <16 x i32> %378, %444
  %446 = sext <32 x i8> %438 to <32 x i32>
  %447 = sext <32 x i16> %429 to <32 x i32>
  %448 = mul nsw <32 x i32> %446, %447
  %449 = shufflevector <32 x i32> %448, <32 x i32> %448, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %450 = shufflevector <32 x i32> %448, <32 x i32> %448, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %451 = add <16 x i32> %449, %450
  %452 = add <16 x i32> %380, %451
  %453 = sext <32 x i8> %438 to <32 x i32>
  %454 = sext <32 x i16> %430 to <32 x i32>
  %455 = mul nsw <32 x i32> %453, %454
  %456 = shufflevector <32 x i32> %455, <32 x i32> %455, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %457 = shufflevector <32 x i32> %455, <32 x i32> %455, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %458 = add <16 x i32> %456, %457
  %459 = add <16 x i32> %382, %458
  %460 = sext <32 x i8> %438 to <32 x i32>
  %461 = sext <32 x i16> %431 to <32 x i32>
  %462 = mul nsw <32 x i32> %460, %461
  %463 = shufflevector <32 x i32> %462, <32 x i32> %462, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %464 = shufflevector <32 x i32> %462, <32 x i32> %462, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %465 = add <16 x i32> %463, %464
  %466 = add <16 x i32> %384, %465
  %467 = sext <32 x i8> %438 to <32 x i32>
  %468 = sext <32 x i16> %432 to <32 x i32>
  %469 = mul nsw <32 x i32> %467, %468
  %470 = shufflevector <32 x i32> %469, <32 x i32> %469, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %471 = shufflevector <32 x i32> %469, <32 x i32> %469, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %472 = add <16 x i32> %470, %471
  %473 = add <16 x i32> %386, %472
  %474 = sext <32 x i8> %438 to <32 x i32>
  %475 = sext <32 x i16> %433 to <32 x i32>
  %476 = mul nsw <32 x i32> %474, %475
  %477 = shufflevector <32 x i32> %476, <32 x i32> %476, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %478 = shufflevector <32 x i32> %476, <32 x i32> %476, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %479 = add <16 x i32> %477, %478
  %480 = add <16 x i32> %388, %479
  %481 = sext <32 x i8> %438 to <32 x i32>
  %482 = sext <32 x i16> %434 to <32 x i32>
  %483 = mul nsw <32 x i32> %481, %482
  %484 = shufflevector <32 x i32> %483, <32 x i32> %483, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %485 = shufflevector <32 x i32> %483, <32 x i32> %483, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %486 = add <16 x i32> %484, %485
  %487 = add <16 x i32> %390, %486
  %488 = sext <32 x i8> %438 to <32 x i32>
  %489 = sext <32 x i16> %435 to <32 x i32>
  %490 = mul nsw <32 x i32> %488, %489
  %491 = shufflevector <32 x i32> %490, <32 x i32> %490, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %492 = shufflevector <32 x i32> %490, <32 x i32> %490, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %493 = add <16 x i32> %491, %492
  %494 = add <16 x i32> %392, %493
  %495 = add i64 %402, 32
  %496 = inttoptr i64 %495 to ptr
  %497 = load <32 x i8>, ptr %496, align 1
  %498 = sext <32 x i8> %497 to <32 x i32>
  %499 = sext <32 x i16> %428 to <32 x i32>
  %500 = mul nsw <32 x i32> %498, %499
  %501 = shufflevector <32 x i32> %500, <32 x i32> %500, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %502 = shufflevector <32 x i32> %500, <32 x i32> %500, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %503 = add <16 x i32> %501, %502
  %504 = add <16 x i32> %379, %503
  %505 = sext <32 x i8> %497 to <32 x i32>
  %506 = sext <32 x i16> %429 to <32 x i32>
  %507 = mul nsw <32 x i32> %505, %506
  %508 = shufflevector <32 x i32> %507, <32 x i32> %507, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %509 = shufflevector <32 x i32> %507, <32 x i32> %507, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %510 = add <16 x i32> %508, %509
  %511 = add <16 x i32> %381, %510
  %512 = sext <32 x i8> %497 to <32 x i32>
  %513 = sext <32 x i16> %430 to <32 x i32>
  %514 = mul nsw <32 x i32> %512, %513
  %515 = shufflevector <32 x i32> %514, <32 x i32> %514, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %516 = shufflevector <32 x i32> %514, <32 x i32> %514, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %517 = add <16 x i32> %515, %516
  %518 = add <16 x i32> %383, %517
  %519 = sext <32 x i8> %497 to <32 x i32>
  %520 = sext <32 x i16> %431 to <32 x i32>
  %521 = mul nsw <32 x i32> %519, %520
  %522 = shufflevector <32 x i32> %521, <32 x i32> %521, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %523 = shufflevector <32 x i32> %521, <32 x i32> %521, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %524 = add <16 x i32> %522, %523
  %525 = add <16 x i32> %385, %524
  %526 = sext <32 x i8> %497 to <32 x i32>
  %527 = sext <32 x i16> %432 to <32 x i32>
  %528 = mul nsw <32 x i32> %526, %527
  %529 = shufflevector <32 x i32> %528, <32 x i32> %528, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %530 = shufflevector <32 x i32> %528, <32 x i32> %528, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %531 = add <16 x i32> %529, %530
  %532 = add <16 x i32> %387, %531
  %533 = sext <32 x i8> %497 to <32 x i32>
  %534 = sext <32 x i16> %433 to <32 x i32>
  %535 = mul nsw <32 x i32> %533, %534
  %536 = shufflevector <32 x i32> %535, <32 x i32> %535, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %537 = shufflevector <32 x i32> %535, <32 x i32> %535, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %538 = add <16 x i32> %536, %537
  %539 = add <16 x i32> %389, %538
  %540 = sext <32 x i8> %497 to <32 x i32>
  %541 = sext <32 x i16> %434 to <32 x i32>
  %542 = mul nsw <32 x i32> %540, %541
  %543 = shufflevector <32 x i32> %542, <32 x i32> %542, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %544 = shufflevector <32 x i32> %542, <32 x i32> %542, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %545 = add <16 x i32> %543, %544
  %546 = add <16 x i32> %391, %545
  %547 = sext <32 x i8> %497 to <32 x i32>
  %548 = sext <32 x i16> %435 to <32 x i32>
  %549 = mul nsw <32 x i32> %547, %548
  %550 = shufflevector <32 x i32> %549, <32 x i32> %549, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %551 = shufflevector <32 x i32> %549, <32 x i32> %549, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %552 = add <16 x i32> %550, %551
  %553 = add <16 x i32> %393, %552
  %554 = add nsw i64 %394, 1
  br label %377
555:
  %556 = add nuw nsw i64 %9, 0
  %557 = inttoptr i64 %556 to ptr
  store <16 x i32> %378, ptr %557, align 4
  %558 = add i64 %9, 64
  %559 = inttoptr i64 %558 to ptr
  store <16 x i32> %379, ptr %559, align 4
  %560 = add i64 %9, 128
  %561 = inttoptr i64 %560 to ptr
  store <16 x i32> %380, ptr %561, align 4
  %562 = add i64 %9, 192
  %563 = inttoptr i64 %562 to ptr
  store <16 x i32> %381, ptr %563, align 4
  %564 = add i64 %9, 256
  %565 = inttoptr i64 %564 to ptr
  store <16 x i32> %382, ptr %565, align 4
  %566 = add i64 %9, 320
  %567 = inttoptr i64 %566 to ptr
  store <16 x i32> %383, ptr %567, align 4
  %568 = add i64 %9, 384
  %569 = inttoptr i64 %568 to ptr
  store <16 x i32> %384, ptr %569, align 4
  %570 = add i64 %9, 448
  %571 = inttoptr i64 %570 to ptr
  store <16 x i32> %385, ptr %571, align 4
  %572 = add i64 %9, 512
  %573 = inttoptr i64 %572 to ptr
  store <16 x i32> %386, ptr %573, align 4
  %574 = add i64 %9, 576
  %575 = inttoptr i64 %574 to ptr
  store <16 x i32> %387, ptr %575, align 4
  %576 = add i64 %9, 640
  %577 = inttoptr i64 %576 to ptr
  store <16 x i32> %388, ptr %577, align 4
  %578 = add i64 %9, 704
  %579 = inttoptr i64 %578 to ptr
  store <16 x i32> %389, ptr %579, align 4
  %580 = add i64 %9, 768
  %581 = inttoptr i64 %580 to ptr
  store <16 x i32> %390, ptr %581, align 4
  %582 = add i64 %9, 832
  %583 = inttoptr i64 %582 to ptr
  store <16 x i32> %391, ptr %583, align 4
  %584 = add i64 %9, 896
  %585 = inttoptr i64 %584 to ptr
  store <16 x i32> %392, ptr %585, align 4
  %586 = add i64 %9, 960
  %587 = inttoptr i64 %586 to ptr
  store <16 x i32> %393, ptr %587, align 4
  br label %150
588:
  %589 = phi <16 x i32> [ zeroinitializer, %121 ], [ %632, %599 ]
  %590 = phi <16 x i32> [ zeroinitializer, %121 ], [ %663, %599 ]
  %591 = phi <16 x i32> [ zeroinitializer, %121 ], [ %639, %599 ]
  %592 = phi <16 x i32> [ zeroinitializer, %121 ], [ %670, %599 ]
  %593 = phi <16 x i32> [ zeroinitializer, %121 ], [ %646, %599 ]
  %594 = phi <16 x i32> [ zeroinitializer, %121 ], [ %677, %599 ]
  %595 = phi <16 x i32> [ zeroinitializer, %121 ], [ %653, %599 ]
  %596 = phi <16 x i32> [ zeroinitializer, %121 ], [ %684, %599 ]
  %597 = phi i64 [ 0, %121 ], [ %685, %599 ]
  %598 = icmp slt i64 %597, %130
  br i1 %598, label %599, label %686
599:
  %600 = add nuw nsw i64 %597, 0
  %601 = mul i64 %600, %363
  %602 = add i64 %98, %601
  %603 = inttoptr i64 %602 to ptr
  call void @llvm.prefetch.p0(ptr %603, i32 0, i32 2, i32 1)
  %604 = mul i64 %600, 64
  %605 = add i64 %2, %604
  %606 = mul i64 %600, 4
  %607 = add i64 %122, %606
  %608 = inttoptr i64 %607 to ptr
  %609 = load <2 x i16>, ptr %608, align 1
  %610 = add i64 %124, %606
  %611 = inttoptr i64 %610 to ptr
  %612 = load <2 x i16>, ptr %611, align 1
  %613 = add i64 %126, %606
  %614 = inttoptr i64 %613 to ptr
  %615 = load <2 x i16>, ptr %614, align 1
  %616 = add i64 %128, %606
  %617 = inttoptr i64 %616 to ptr
  %618 = load <2 x i16>, ptr %617, align 1
  %619 = shufflevector <2 x i16> %609, <2 x i16> %609, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %620 = shufflevector <2 x i16> %612, <2 x i16> %612, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %621 = shufflevector <2 x i16> %615, <2 x i16> %615, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %622 = shufflevector <2 x i16> %618, <2 x i16> %618, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %623 = add nuw nsw i64 %605, 0
  %624 = inttoptr i64 %623 to ptr
  %625 = load <32 x i8>, ptr %624, align 1
  %626 = sext <32 x i8> %625 to <32 x i32>
  %627 = sext <32 x i16> %619 to <32 x i32>
  %628 = mul nsw <32 x i32> %626, %627
  %629 = shufflevector <32 x i32> %628, <32 x i32> %628, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %630 = shufflevector <32 x i32> %628, <32 x i32> %628, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %631 = add <16 x i32> %629, %630
  %632 = add <16 x i32> %589, %631
  %633 = sext <32 x i8> %625 to <32 x i32>
  %634 = sext <32 x i16> %620 to <32 x i32>
  %635 = mul nsw <32 x i32> %633, %634
  %636 = shufflevector <32 x i32> %635, <32 x i32> %635, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %637 = shufflevector <32 x i32> %635, <32 x i32> %635, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %638 = add <16 x i32> %636, %637
  %639 = add <16 x i32> %591, %638
  %640 = sext <32 x i8> %625 to <32 x i32>
  %641 = sext <32 x i16> %621 to <32 x i32>
  %642 = mul nsw <32 x i32> %640, %641
  %643 = shufflevector <32 x i32> %642, <32 x i32> %642, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %644 = shufflevector <32 x i32> %642, <32 x i32> %642, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %645 = add <16 x i32> %643, %644
  %646 = add <16 x i32> %593, %645
  %647 = sext <32 x i8> %625 to <32 x i32>
  %648 = sext <32 x i16> %622 to <32 x i32>
  %649 = mul nsw <32 x i32> %647, %648
  %650 = shufflevector <32 x i32> %649, <32 x i32> %649, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %651 = shufflevector <32 x i32> %649, <32 x i32> %649, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %652 = add <16 x i32> %650, %651
  %653 = add <16 x i32> %595, %652
  %654 = add i64 %605, 32
  %655 = inttoptr i64 %654 to ptr
  %656 = load <32 x i8>, ptr %655, align 1
  %657 = sext <32 x i8> %656 to <32 x i32>
  %658 = sext <32 x i16> %619 to <32 x i32>
  %659 = mul nsw <32 x i32> %657, %658
  %660 = shufflevector <32 x i32> %659, <32 x i32> %659, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %661 = shufflevector <32 x i32> %659, <32 x i32> %659, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %662 = add <16 x i32> %660, %661
  %663 = add <16 x i32> %590, %662
  %664 = sext <32 x i8> %656 to <32 x i32>
  %665 = sext <32 x i16> %620 to <32 x i32>
  %666 = mul nsw <32 x i32> %664, %665
  %667 = shufflevector <32 x i32> %666, <32 x i32> %666, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %668 = shufflevector <32 x i32> %666, <32 x i32> %666, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %669 = add <16 x i32> %667, %668
  %670 = add <16 x i32> %592, %669
  %671 = sext <32 x i8> %656 to <32 x i32>
  %672 = sext <32 x i16> %621 to <32 x i32>
  %673 = mul nsw <32 x i32> %671, %672
  %674 = shufflevector <32 x i32> %673, <32 x i32> %673, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %675 = shufflevector <32 x i32> %673, <32 x i32> %673, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %676 = add <16 x i32> %674, %675
  %677 = add <16 x i32> %594, %676
  %678 = sext <32 x i8> %656 to <32 x i32>
  %679 = sext <32 x i16> %622 to <32 x i32>
  %680 = mul nsw <32 x i32> %678, %679
  %681 = shufflevector <32 x i32> %680, <32 x i32> %680, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %682 = shufflevector <32 x i32> %680, <32 x i32> %680, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %683 = add <16 x i32> %681, %682
  %684 = add <16 x i32> %596, %683
  %685 = add nsw i64 %597, 1
  br label %588
686:
  %687 = add nuw nsw i64 %9, 0
  %688 = inttoptr i64 %687 to ptr
  store <16 x i32> %589, ptr %688, align 4
  %689 = add i64 %9, 64
  %690 = inttoptr i64 %689 to ptr
  store <16 x i32> %590, ptr %690, align 4
  %691 = add i64 %9, 128
  %692 = inttoptr i64 %691 to ptr
  store <16 x i32> %591, ptr %692, align 4
  %693 = add i64 %9, 192
  %694 = inttoptr i64 %693 to ptr
  store <16 x i32> %592, ptr %694, align 4
  %695 = add i64 %9, 256
  %696 = inttoptr i64 %695 to ptr
  store <16 x i32> %593, ptr %696, align 4
  %697 = add i64 %9, 320
  %698 = inttoptr i64 %697 to ptr
  store <16 x i32> %594, ptr %698, align 4
  %699 = add i64 %9, 384
  %700 = inttoptr i64 %699 to ptr
  store <16 x i32> %595, ptr %700, align 4
  %701 = add i64 %9, 448
  %702 = inttoptr i64 %701 to ptr
  store <16 x i32> %596, ptr %702, align 4
  br label %150
703:
  %704 = phi <16 x i32> [ zeroinitializer, %133 ], [ %739, %714 ]
  %705 = phi <16 x i32> [ zeroinitializer, %133 ], [ %756, %714 ]
  %706 = phi <16 x i32> [ zeroinitializer, %133 ], [ %746, %714 ]
  %707 = phi <16 x i32> [ zeroinitializer, %133 ], [ %763, %714 ]
  %708 = phi <16 x i32> [ zeroinitializer, %133 ], [ %788, %714 ]
  %709 = phi <16 x i32> [ zeroinitializer, %133 ], [ %805, %714 ]
  %710 = phi <16 x i32> [ zeroinitializer, %133 ], [ %795, %714 ]
  %711 = phi <16 x i32> [ zeroinitializer, %133 ], [ %812, %714 ]
  %712 = phi i64 [ 0, %133 ], [ %813, %714 ]
  %713 = icmp slt i64 %712, %138
  br i1 %713, label %714, label %814
714:
  %715 = add nuw nsw i64 %712, 0
  %716 = mul i64 %715, %363
  %717 = add i64 %98, %716
  %718 = inttoptr i64 %717 to ptr
  call void @llvm.prefetch.p0(ptr %718, i32 0, i32 2, i32 1)
  %719 = mul i64 %715, 64
  %720 = add i64 %2, %719
  %721 = mul i64 %715, 4
  %722 = add i64 %134, %721
  %723 = inttoptr i64 %722 to ptr
  %724 = load <2 x i16>, ptr %723, align 1
  %725 = add i64 %136, %721
  %726 = inttoptr i64 %725 to ptr
  %727 = load <2 x i16>, ptr %726, align 1
  %728 = shufflevector <2 x i16> %724, <2 x i16> %724, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %729 = shufflevector <2 x i16> %727, <2 x i16> %727, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %730 = add nuw nsw i64 %720, 0
  %731 = inttoptr i64 %730 to ptr
  %732 = load <32 x i8>, ptr %731, align 1
  %733 = sext <32 x i8> %732 to <32 x i32>
  %734 = sext <32 x i16> %728 to <32 x i32>
  %735 = mul nsw <32 x i32> %733, %734
  %736 = shufflevector <32 x i32> %735, <32 x i32> %735, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %737 = shufflevector <32 x i32> %735, <32 x i32> %735, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %738 = add <16 x i32> %736, %737
  %739 = add <16 x i32> %704, %738
  %740 = sext <32 x i8> %732 to <32 x i32>
  %741 = sext <32 x i16> %729 to <32 x i32>
  %742 = mul nsw <32 x i32> %740, %741
  %743 = shufflevector <32 x i32> %742, <32 x i32> %742, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %744 = shufflevector <32 x i32> %742, <32 x i32> %742, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %745 = add <16 x i32> %743, %744
  %746 = add <16 x i32> %706, %745
  %747 = add i64 %720, 32
  %748 = inttoptr i64 %747 to ptr
  %749 = load <32 x i8>, ptr %748, align 1
  %750 = sext <32 x i8> %749 to <32 x i32>
  %751 = sext <32 x i16> %728 to <32 x i32>
  %752 = mul nsw <32 x i32> %750, %751
  %753 = shufflevector <32 x i32> %752, <32 x i32> %752, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %754 = shufflevector <32 x i32> %752, <32 x i32> %752, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %755 = add <16 x i32> %753, %754
  %756 = add <16 x i32> %705, %755
  %757 = sext <32 x i8> %749 to <32 x i32>
  %758 = sext <32 x i16> %729 to <32 x i32>
  %759 = mul nsw <32 x i32> %757, %758
  %760 = shufflevector <32 x i32> %759, <32 x i32> %759, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %761 = shufflevector <32 x i32> %759, <32 x i32> %759, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %762 = add <16 x i32> %760, %761
  %763 = add <16 x i32> %707, %762
  %764 = add nsw i64 %712, 1
  %765 = mul i64 %764, %363
  %766 = add i64 %98, %765
  %767 = inttoptr i64 %766 to ptr
  call void @llvm.prefetch.p0(ptr %767, i32 0, i32 2, i32 1)
  %768 = mul i64 %764, 64
  %769 = add i64 %2, %768
  %770 = mul i64 %764, 4
  %771 = add i64 %134, %770
  %772 = inttoptr i64 %771 to ptr
  %773 = load <2 x i16>, ptr %772, align 1
  %774 = add i64 %136, %770
  %775 = inttoptr i64 %774 to ptr
  %776 = load <2 x i16>, ptr %775, align 1
  %777 = shufflevector <2 x i16> %773, <2 x i16> %773, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %778 = shufflevector <2 x i16> %776, <2 x i16> %776, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %779 = add nuw nsw i64 %769, 0
  %780 = inttoptr i64 %779 to ptr
  %781 = load <32 x i8>, ptr %780, align 1
  %782 = sext <32 x i8> %781 to <32 x i32>
  %783 = sext <32 x i16> %777 to <32 x i32>
  %784 = mul nsw <32 x i32> %782, %783
  %785 = shufflevector <32 x i32> %784, <32 x i32> %784, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %786 = shufflevector <32 x i32> %784, <32 x i32> %784, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %787 = add <16 x i32> %785, %786
  %788 = add <16 x i32> %708, %787
  %789 = sext <32 x i8> %781 to <32 x i32>
  %790 = sext <32 x i16> %778 to <32 x i32>
  %791 = mul nsw <32 x i32> %789, %790
  %792 = shufflevector <32 x i32> %791, <32 x i32> %791, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %793 = shufflevector <32 x i32> %791, <32 x i32> %791, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %794 = add <16 x i32> %792, %793
  %795 = add <16 x i32> %710, %794
  %796 = add i64 %769, 32
  %797 = inttoptr i64 %796 to ptr
  %798 = load <32 x i8>, ptr %797, align 1
  %799 = sext <32 x i8> %798 to <32 x i32>
  %800 = sext <32 x i16> %777 to <32 x i32>
  %801 = mul nsw <32 x i32> %799, %800
  %802 = shufflevector <32 x i32> %801, <32 x i32> %801, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %803 = shufflevector <32 x i32> %801, <32 x i32> %801, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %804 = add <16 x i32> %802, %803
  %805 = add <16 x i32> %709, %804
  %806 = sext <32 x i8> %798 to <32 x i32>
  %807 = sext <32 x i16> %778 to <32 x i32>
  %808 = mul nsw <32 x i32> %806, %807
  %809 = shufflevector <32 x i32> %808, <32 x i32> %808, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %810 = shufflevector <32 x i32> %808, <32 x i32> %808, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %811 = add <16 x i32> %809, %810
  %812 = add <16 x i32> %711, %811
  %813 = add nsw i64 %712, 2
  br label %703
814:
  %815 = phi <16 x i32> [ %845, %821 ], [ %704, %703 ]
  %816 = phi <16 x i32> [ %862, %821 ], [ %705, %703 ]
  %817 = phi <16 x i32> [ %852, %821 ], [ %706, %703 ]
  %818 = phi <16 x i32> [ %869, %821 ], [ %707, %703 ]
  %819 = phi i64 [ %870, %821 ], [ %138, %703 ]
  %820 = icmp slt i64 %819, %4
  br i1 %820, label %821, label %871
821:
  %822 = mul i64 %819, %363
  %823 = add i64 %98, %822
  %824 = inttoptr i64 %823 to ptr
  call void @llvm.prefetch.p0(ptr %824, i32 0, i32 2, i32 1)
  %825 = mul i64 %819, 64
  %826 = add i64 %2, %825
  %827 = mul i64 %819, 4
  %828 = add i64 %134, %827
  %829 = inttoptr i64 %828 to ptr
  %830 = load <2 x i16>, ptr %829, align 1
  %831 = add i64 %136, %827
  %832 = inttoptr i64 %831 to ptr
  %833 = load <2 x i16>, ptr %832, align 1
  %834 = shufflevector <2 x i16> %830, <2 x i16> %830, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %835 = shufflevector <2 x i16> %833, <2 x i16> %833, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %836 = add nuw nsw i64 %826, 0
  %837 = inttoptr i64 %836 to ptr
  %838 = load <32 x i8>, ptr %837, align 1
  %839 = sext <32 x i8> %838 to <32 x i32>
  %840 = sext <32 x i16> %834 to <32 x i32>
  %841 = mul nsw <32 x i32> %839, %840
  %842 = shufflevector <32 x i32> %841, <32 x i32> %841, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %843 = shufflevector <32 x i32> %841, <32 x i32> %841, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %844 = add <16 x i32> %842, %843
  %845 = add <16 x i32> %815, %844
  %846 = sext <32 x i8> %838 to <32 x i32>
  %847 = sext <32 x i16> %835 to <32 x i32>
  %848 = mul nsw <32 x i32> %846, %847
  %849 = shufflevector <32 x i32> %848, <32 x i32> %848, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %850 = shufflevector <32 x i32> %848, <32 x i32> %848, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %851 = add <16 x i32> %849, %850
  %852 = add <16 x i32> %817, %851
  %853 = add i64 %826, 32
  %854 = inttoptr i64 %853 to ptr
  %855 = load <32 x i8>, ptr %854, align 1
  %856 = sext <32 x i8> %855 to <32 x i32>
  %857 = sext <32 x i16> %834 to <32 x i32>
  %858 = mul nsw <32 x i32> %856, %857
  %859 = shufflevector <32 x i32> %858, <32 x i32> %858, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %860 = shufflevector <32 x i32> %858, <32 x i32> %858, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %861 = add <16 x i32> %859, %860
  %862 = add <16 x i32> %816, %861
  %863 = sext <32 x i8> %855 to <32 x i32>
  %864 = sext <32 x i16> %835 to <32 x i32>
  %865 = mul nsw <32 x i32> %863, %864
  %866 = shufflevector <32 x i32> %865, <32 x i32> %865, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %867 = shufflevector <32 x i32> %865, <32 x i32> %865, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %868 = add <16 x i32> %866, %867
  %869 = add <16 x i32> %818, %868
  %870 = add nsw i64 %819, 1
  br label %814
871:
  %872 = add <16 x i32> %815, %708
  %873 = add nuw nsw i64 %9, 0
  %874 = inttoptr i64 %873 to ptr
  store <16 x i32> %872, ptr %874, align 4
  %875 = add <16 x i32> %816, %709
  %876 = add i64 %9, 64
  %877 = inttoptr i64 %876 to ptr
  store <16 x i32> %875, ptr %877, align 4
  %878 = add <16 x i32> %817, %710
  %879 = add i64 %9, 128
  %880 = inttoptr i64 %879 to ptr
  store <16 x i32> %878, ptr %880, align 4
  %881 = add <16 x i32> %818, %711
  %882 = add i64 %9, 192
  %883 = inttoptr i64 %882 to ptr
  store <16 x i32> %881, ptr %883, align 4
  br label %150
884:
  %885 = phi <16 x i32> [ zeroinitializer, %140 ], [ %916, %891 ]
  %886 = phi <16 x i32> [ zeroinitializer, %140 ], [ %933, %891 ]
  %887 = phi <16 x i32> [ zeroinitializer, %140 ], [ %923, %891 ]
  %888 = phi <16 x i32> [ zeroinitializer, %140 ], [ %940, %891 ]
  %889 = phi i64 [ 0, %140 ], [ %941, %891 ]
  %890 = icmp slt i64 %889, %145
  br i1 %890, label %891, label %942
891:
  %892 = add nuw nsw i64 %889, 0
  %893 = mul i64 %892, %363
  %894 = add i64 %98, %893
  %895 = inttoptr i64 %894 to ptr
  call void @llvm.prefetch.p0(ptr %895, i32 0, i32 2, i32 1)
  %896 = mul i64 %892, 64
  %897 = add i64 %2, %896
  %898 = mul i64 %892, 4
  %899 = add i64 %141, %898
  %900 = inttoptr i64 %899 to ptr
  %901 = load <2 x i16>, ptr %900, align 1
  %902 = add i64 %143, %898
  %903 = inttoptr i64 %902 to ptr
  %904 = load <2 x i16>, ptr %903, align 1
  %905 = shufflevector <2 x i16> %901, <2 x i16> %901, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %906 = shufflevector <2 x i16> %904, <2 x i16> %904, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %907 = add nuw nsw i64 %897, 0
  %908 = inttoptr i64 %907 to ptr
  %909 = load <32 x i8>, ptr %908, align 1
  %910 = sext <32 x i8> %909 to <32 x i32>
  %911 = sext <32 x i16> %905 to <32 x i32>
  %912 = mul nsw <32 x i32> %910, %911
  %913 = shufflevector <32 x i32> %912, <32 x i32> %912, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %914 = shufflevector <32 x i32> %912, <32 x i32> %912, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %915 = add <16 x i32> %913, %914
  %916 = add <16 x i32> %885, %915
  %917 = sext <32 x i8> %909 to <32 x i32>
  %918 = sext <32 x i16> %906 to <32 x i32>
  %919 = mul nsw <32 x i32> %917, %918
  %920 = shufflevector <32 x i32> %919, <32 x i32> %919, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %921 = shufflevector <32 x i32> %919, <32 x i32> %919, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %922 = add <16 x i32> %920, %921
  %923 = add <16 x i32> %887, %922
  %924 = add i64 %897, 32
  %925 = inttoptr i64 %924 to ptr
  %926 = load <32 x i8>, ptr %925, align 1
  %927 = sext <32 x i8> %926 to <32 x i32>
  %928 = sext <32 x i16> %905 to <32 x i32>
  %929 = mul nsw <32 x i32> %927, %928
  %930 = shufflevector <32 x i32> %929, <32 x i32> %929, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %931 = shufflevector <32 x i32> %929, <32 x i32> %929, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %932 = add <16 x i32> %930, %931
  %933 = add <16 x i32> %886, %932
  %934 = sext <32 x i8> %926 to <32 x i32>
  %935 = sext <32 x i16> %906 to <32 x i32>
  %936 = mul nsw <32 x i32> %934, %935
  %937 = shufflevector <32 x i32> %936, <32 x i32> %936, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %938 = shufflevector <32 x i32> %936, <32 x i32> %936, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %939 = add <16 x i32> %937, %938
  %940 = add <16 x i32> %888, %939
  %941 = add nsw i64 %889, 1
  br label %884
942:
  %943 = add nuw nsw i64 %9, 0
  %944 = inttoptr i64 %943 to ptr
  store <16 x i32> %885, ptr %944, align 4
  %945 = add i64 %9, 64
  %946 = inttoptr i64 %945 to ptr
  store <16 x i32> %886, ptr %946, align 4
  %947 = add i64 %9, 128
  %948 = inttoptr i64 %947 to ptr
  store <16 x i32> %887, ptr %948, align 4
  %949 = add i64 %9, 192
  %950 = inttoptr i64 %949 to ptr
  store <16 x i32> %888, ptr %950, align 4
  br label %150
951:
  %952 = phi <16 x i32> [ zeroinitializer, %146 ], [ %979, %958 ]
  %953 = phi <16 x i32> [ zeroinitializer, %146 ], [ %989, %958 ]
  %954 = phi <16 x i32> [ zeroinitializer, %146 ], [ %1010, %958 ]
  %955 = phi <16 x i32> [ zeroinitializer, %146 ], [ %1020, %958 ]
  %956 = phi i64 [ 0, %146 ], [ %1021, %958 ]
  %957 = icmp slt i64 %956, %149
  br i1 %957, label %958, label %1022
958:
  %959 = add nuw nsw i64 %956, 0
  %960 = mul i64 %959, %363
  %961 = add i64 %98, %960
  %962 = inttoptr i64 %961 to ptr
  call void @llvm.prefetch.p0(ptr %962, i32 0, i32 2, i32 1)
  %963 = mul i64 %959, 64
  %964 = add i64 %2, %963
  %965 = mul i64 %959, 4
  %966 = add i64 %147, %965
  %967 = inttoptr i64 %966 to ptr
  %968 = load <2 x i16>, ptr %967, align 1
  %969 = shufflevector <2 x i16> %968, <2 x i16> %968, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %970 = add nuw nsw i64 %964, 0
  %971 = inttoptr i64 %970 to ptr
  %972 = load <32 x i8>, ptr %971, align 1
  %973 = sext <32 x i8> %972 to <32 x i32>
  %974 = sext <32 x i16> %969 to <32 x i32>
  %975 = mul nsw <32 x i32> %973, %974
  %976 = shufflevector <32 x i32> %975, <32 x i32> %975, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %977 = shufflevector <32 x i32> %975, <32 x i32> %975, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %978 = add <16 x i32> %976, %977
  %979 = add <16 x i32> %952, %978
  %980 = add i64 %964, 32
  %981 = inttoptr i64 %980 to ptr
  %982 = load <32 x i8>, ptr %981, align 1
  %983 = sext <32 x i8> %982 to <32 x i32>
  %984 = sext <32 x i16> %969 to <32 x i32>
  %985 = mul nsw <32 x i32> %983, %984
  %986 = shufflevector <32 x i32> %985, <32 x i32> %985, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %987 = shufflevector <32 x i32> %985, <32 x i32> %985, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %988 = add <16 x i32> %986, %987
  %989 = add <16 x i32> %953, %988
  %990 = add nsw i64 %956, 1
  %991 = mul i64 %990, %363
  %992 = add i64 %98, %991
  %993 = inttoptr i64 %992 to ptr
  call void @llvm.prefetch.p0(ptr %993, i32 0, i32 2, i32 1)
  %994 = mul i64 %990, 64
  %995 = add i64 %2, %994
  %996 = mul i64 %990, 4
  %997 = add i64 %147, %996
  %998 = inttoptr i64 %997 to ptr
  %999 = load <2 x i16>, ptr %998, align 1
  %1000 = shufflevector <2 x i16> %999, <2 x i16> %999, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %1001 = add nuw nsw i64 %995, 0
  %1002 = inttoptr i64 %1001 to ptr
  %1003 = load <32 x i8>, ptr %1002, align 1
  %1004 = sext <32 x i8> %1003 to <32 x i32>
  %1005 = sext <32 x i16> %1000 to <32 x i32>
  %1006 = mul nsw <32 x i32> %1004, %1005
  %1007 = shufflevector <32 x i32> %1006, <32 x i32> %1006, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1008 = shufflevector <32 x i32> %1006, <32 x i32> %1006, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1009 = add <16 x i32> %1007, %1008
  %1010 = add <16 x i32> %954, %1009
  %1011 = add i64 %995, 32
  %1012 = inttoptr i64 %1011 to ptr
  %1013 = load <32 x i8>, ptr %1012, align 1
  %1014 = sext <32 x i8> %1013 to <32 x i32>
  %1015 = sext <32 x i16> %1000 to <32 x i32>
  %1016 = mul nsw <32 x i32> %1014, %1015
  %1017 = shufflevector <32 x i32> %1016, <32 x i32> %1016, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1018 = shufflevector <32 x i32> %1016, <32 x i32> %1016, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1019 = add <16 x i32> %1017, %1018
  %1020 = add <16 x i32> %955, %1019
  %1021 = add nsw i64 %956, 2
  br label %951
1022:
  %1023 = phi <16 x i32> [ %1047, %1027 ], [ %952, %951 ]
  %1024 = phi <16 x i32> [ %1057, %1027 ], [ %953, %951 ]
  %1025 = phi i64 [ %1058, %1027 ], [ %149, %951 ]
  %1026 = icmp slt i64 %1025, %4
  br i1 %1026, label %1027, label %1059
1027:
  %1028 = mul i64 %1025, %363
  %1029 = add i64 %98, %1028
  %1030 = inttoptr i64 %1029 to ptr
  call void @llvm.prefetch.p0(ptr %1030, i32 0, i32 2, i32 1)
  %1031 = mul i64 %1025, 64
  %1032 = add i64 %2, %1031
  %1033 = mul i64 %1025, 4
  %1034 = add i64 %147, %1033
  %1035 = inttoptr i64 %1034 to ptr
  %1036 = load <2 x i16>, ptr %1035, align 1
  %1037 = shufflevector <2 x i16> %1036, <2 x i16> %1036, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %1038 = add nuw nsw i64 %1032, 0
  %1039 = inttoptr i64 %1038 to ptr
  %1040 = load <32 x i8>, ptr %1039, align 1
  %1041 = sext <32 x i8> %1040 to <32 x i32>
  %1042 = sext <32 x i16> %1037 to <32 x i32>
  %1043 = mul nsw <32 x i32> %1041, %1042
  %1044 = shufflevector <32 x i32> %1043, <32 x i32> %1043, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1045 = shufflevector <32 x i32> %1043, <32 x i32> %1043, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1046 = add <16 x i32> %1044, %1045
  %1047 = add <16 x i32> %1023, %1046
  %1048 = add i64 %1032, 32
  %1049 = inttoptr i64 %1048 to ptr
  %1050 = load <32 x i8>, ptr %1049, align 1
  %1051 = sext <32 x i8> %1050 to <32 x i32>
  %1052 = sext <32 x i16> %1037 to <32 x i32>
  %1053 = mul nsw <32 x i32> %1051, %1052
  %1054 = shufflevector <32 x i32> %1053, <32 x i32> %1053, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1055 = shufflevector <32 x i32> %1053, <32 x i32> %1053, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1056 = add <16 x i32> %1054, %1055
  %1057 = add <16 x i32> %1024, %1056
  %1058 = add nsw i64 %1025, 1
  br label %1022
1059:
  %1060 = add <16 x i32> %1023, %954
  %1061 = add nuw nsw i64 %9, 0
  %1062 = inttoptr i64 %1061 to ptr
  store <16 x i32> %1060, ptr %1062, align 4
  %1063 = add <16 x i32> %1024, %955
  %1064 = add i64 %9, 64
  %1065 = inttoptr i64 %1064 to ptr
  store <16 x i32> %1063, ptr %1065, align 4
  br label %150
1066:
  br i1 %161, label %1067, label %1068
1067:
  store i64 0, ptr %23, align 8
  br label %1076
1068:
  %1069 = srem i64 %159, 1
  %1070 = sub i64 0, %1069
  %1071 = select i1 %160, i64 %1069, i64 %1070
  %1072 = icmp sgt i64 %1071, 0
  %1073 = sdiv i64 %159, 1
  %1074 = select i1 %1072, i64 1, i64 0
  %1075 = add i64 %1073, %1074
  store i64 %1075, ptr %23, align 8
  br label %1076
1076:
  %1077 = insertvalue { ptr, i64, i64, ptr } poison, ptr %22, 0
  %1078 = insertvalue { ptr, i64, i64, ptr } %1077, i64 %158, 1
  %1079 = insertvalue { ptr, i64, i64, ptr } %1078, i64 1, 2
  %1080 = insertvalue { ptr, i64, i64, ptr } %1079, ptr %23, 3
  %1081 = extractvalue { ptr, i64, i64, ptr } %1080, 0
  %1082 = extractvalue { ptr, i64, i64, ptr } %1080, 1
  %1083 = extractvalue { ptr, i64, i64, ptr } %1080, 3
  br label %162
1084:
  %1085 = load i64, ptr %167, align 8
  %1086 = sub nuw nsw i64 %169, 1
  store i64 %1086, ptr %168, align 8
  %1087 = add i64 %1085, 1
  store i64 %1087, ptr %167, align 8
  br label %1088
1088:
  %1089 = phi i64 [ %1085, %1084 ], [ 0, %162 ]
  %1090 = insertvalue { i64, i1 } poison, i64 %1089, 0
  %1091 = insertvalue { i64, i1 } %1090, i1 %170, 1
  %1092 = extractvalue { i64, i1 } %1091, 0
  %1093 = extractvalue { i64, i1 } %1091, 1
  br i1 %1093, label %171, label %347
1094:
  br i1 %238, label %1095, label %1096
1095:
  store i64 0, ptr %25, align 8
  br label %1104
1096:
  %1097 = srem i64 %236, 1
  %1098 = sub i64 0, %1097
  %1099 = select i1 %237, i64 %1097, i64 %1098
  %1100 = icmp sgt i64 %1099, 0
  %1101 = sdiv i64 %236, 1
  %1102 = select i1 %1100, i64 1, i64 0
  %1103 = add i64 %1101, %1102
  store i64 %1103, ptr %25, align 8
  br label %1104
1104:
  %1105 = insertvalue { ptr, i64, i64, ptr } poison, ptr %24, 0
  %1106 = insertvalue { ptr, i64, i64, ptr } %1105, i64 %235, 1
  %1107 = insertvalue { ptr, i64, i64, ptr } %1106, i64 1, 2
  %1108 = insertvalue { ptr, i64, i64, ptr } %1107, ptr %25, 3
  %1109 = extractvalue { ptr, i64, i64, ptr } %1108, 0
  %1110 = extractvalue { ptr, i64, i64, ptr } %1108, 1
  %1111 = extractvalue { ptr, i64, i64, ptr } %1108, 3
  br label %239
1112:
  %1113 = load i64, ptr %244, align 8
  %1114 = sub nuw nsw i64 %246, 1
  store i64 %1114, ptr %245, align 8
  %1115 = add i64 %1113, 1
  store i64 %1115, ptr %244, align 8
  br label %1116
1116:
  %1117 = phi i64 [ %1113, %1112 ], [ 0, %239 ]
  %1118 = insertvalue { i64, i1 } poison, i64 %1117, 0
  %1119 = insertvalue { i64, i1 } %1118, i1 %247, 1
  %1120 = extractvalue { i64, i1 } %1119, 0
  %1121 = extractvalue { i64, i1 } %1119, 1
  br i1 %1121, label %248, label %346
}
define internal i32 @22(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
  %5 = icmp sge i64 %2, 8
  %6 = icmp sge i64 %3, 8
  %7 = select i1 %5, i1 %6, i1 false
  br i1 %7, label %15, label %8
8:
  %9 = icmp sge i64 %2, 4
  br i1 %9, label %10, label %12
10:
  %11 = icmp sge i64 %3, 4
  br i1 %11, label %15, label %12
12:
  %13 = icmp sge i64 %2, 2
  %14 = select i1 %13, i64 2, i64 1
  br label %15
15:
  %16 = phi i64 [ 4, %10 ], [ 8, %4 ], [ %14, %12 ]
  store i64 %16, ptr %0, align 8
  ret i32 poison
}
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
define internal i32 @23(ptr nonnull %0, ptr nonnull %1, float %2) {
  %4 = fcmp olt float %2, -8.700000e+01
  %5 = select i1 %4, float -8.700000e+01, float %2
  %6 = fmul float %5, 0x3FF7154760000000
  %7 = fadd float %6, 5.000000e-01
  %8 = call float @llvm.floor.f32(float %7)
  %9 = fmul float %8, 0x3FE6300000000000
  %10 = fsub float %5, %9
  %11 = fmul float %8, 0xBF2BD01060000000
  %12 = fsub float %10, %11
  %13 = insertvalue [6 x float] undef, float 0x3F2A0D2CE0000000, 0
  %14 = insertvalue [6 x float] %13, float 0x3F56E879C0000000, 1
  %15 = insertvalue [6 x float] %14, float 0x3F81112100000000, 2
  %16 = insertvalue [6 x float] %15, float 0x3FA5553820000000, 3
  %17 = insertvalue [6 x float] %16, float 0x3FC5555540000000, 4
  %18 = insertvalue [6 x float] %17, float 5.000000e-01, 5
  %19 = extractvalue [6 x float] %18, 0
  %20 = fmul float %19, %12
  %21 = insertvalue [6 x float] undef, float 0x3F2A0D2CE0000000, 0
  %22 = insertvalue [6 x float] %21, float 0x3F56E879C0000000, 1
  %23 = insertvalue [6 x float] %22, float 0x3F81112100000000, 2
  %24 = insertvalue [6 x float] %23, float 0x3FA5553820000000, 3
  %25 = insertvalue [6 x float] %24, float 0x3FC5555540000000, 4
  %26 = insertvalue [6 x float] %25, float 5.000000e-01, 5
  %27 = extractvalue [6 x float] %26, 1
  %28 = fadd float %20, %27
  %29 = fmul float %28, %12
  %30 = insertvalue [6 x float] undef, float 0x3F2A0D2CE0000000, 0
  %31 = insertvalue [6 x float] %30, float 0x3F56E879C0000000, 1
  %32 = insertvalue [6 x float] %31, float 0x3F81112100000000, 2
  %33 = insertvalue [6 x float] %32, float 0x3FA5553820000000, 3
  %34 = insertvalue [6 x float] %33, float 0x3FC5555540000000, 4
  %35 = insertvalue [6 x float] %34, float 5.000000e-01, 5
  %36 = extractvalue [6 x float] %35, 2
  %37 = fadd float %29, %36
  %38 = fmul float %37, %12
  %39 = insertvalue [6 x float] undef, float 0x3F2A0D2CE0000000, 0
  %40 = insertvalue [6 x float] %39, float 0x3F56E879C0000000, 1
  %41 = insertvalue [6 x float] %40, float 0x3F81112100000000, 2
  %42 = insertvalue [6 x float] %41, float 0x3FA5553820000000, 3
  %43 = insertvalue [6 x float] %42, float 0x3FC5555540000000, 4
  %44 = insertvalue [6 x float] %43, float 5.000000e-01, 5
  %45 = extractvalue [6 x float] %44, 3
  %46 = fadd float %38, %45
  %47 = fmul float %46, %12
  %48 = insertvalue [6 x float] undef, float 0x3F2A0D2CE0000000, 0
  %49 = insertvalue [6 x float] %48, float 0x3F56E879C0000000, 1
  %50 = insertvalue [6 x float] %49, float 0x3F81112100000000, 2
  %51 = insertvalue [6 x float] %50, float 0x3FA5553820000000, 3
  %52 = insertvalue [6 x float] %51, float 0x3FC5555540000000, 4
  %53 = insertvalue [6 x float] %52, float 5.000000e-01, 5
  %54 = extractvalue [6 x float] %53, 4
  %55 = fadd float %47, %54
  %56 = fmul float %55, %12
  %57 = insertvalue [6 x float] undef, float 0x3F2A0D2CE0000000, 0
  %58 = insertvalue [6 x float] %57, float 0x3F56E879C0000000, 1
  %59 = insertvalue [6 x float] %58, float 0x3F81112100000000, 2
  %60 = insertvalue [6 x float] %59, float 0x3FA5553820000000, 3
  %61 = insertvalue [6 x float] %60, float 0x3FC5555540000000, 4
  %62 = insertvalue [6 x float] %61, float 5.000000e-01, 5
  %63 = extractvalue [6 x float] %62, 5
  %64 = fadd float %56, %63
  %65 = fmul float %12, %12
  %66 = fmul float %64, %65
  %67 = fadd float %66, %12
  %68 = fadd float %67, 1.000000e+00
  %69 = fptosi float %8 to i32
  %70 = sext i32 %69 to i64
  %71 = add nsw i64 %70, 127
  %72 = trunc i64 %71 to i32
  %73 = sext i32 %72 to i64
  %74 = shl nsw i64 %73, 23
  %75 = trunc i64 %74 to i32
  %76 = bitcast i32 %75 to float
  %77 = fmul float %68, %76
  store float %77, ptr %0, align 4
  ret i32 poison
}
declare float @llvm.floor.f32(float)
define internal i32 @24(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i8 %7) {
  %9 = icmp eq i8 %7, 0
  %10 = alloca float, align 4
  store float 0.000000e+00, ptr %10, align 4
  %11 = alloca ptr, align 8
  store ptr null, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = select i1 %9, i1 false, i1 true
  %15 = inttoptr i64 %2 to ptr
  %16 = insertvalue [1 x i64] undef, i64 %3, 0
  %17 = insertvalue [1 x i64] undef, i64 4, 0
  %18 = extractvalue [1 x i64] %16, 0
  %19 = mul nuw nsw i64 1, %18
  %20 = extractvalue [1 x i64] %16, 0
  %21 = extractvalue [1 x i64] %17, 0
  %22 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %19, 2
  %23 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, i64 4, 3
  %24 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, ptr %15, 4
  %25 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %24, i64 %20, 5, 0
  %26 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, i64 %21, 6, 0
  store float 0.000000e+00, ptr %10, align 4
  %27 = call i32 @30(ptr %10, ptr %11, i64 %2, i64 %3)
  %28 = load float, ptr %10, align 4
  br label %58
29:
  %30 = insertvalue { ptr, i64, i64, ptr } poison, ptr %91, 0
  %31 = insertvalue { ptr, i64, i64, ptr } %30, i64 %92, 1
  %32 = insertvalue { ptr, i64, i64, ptr } %31, i64 1, 2
  %33 = insertvalue { ptr, i64, i64, ptr } %32, ptr %93, 3
  %34 = extractvalue { ptr, i64, i64, ptr } %33, 0
  %35 = extractvalue { ptr, i64, i64, ptr } %33, 3
  %36 = load i64, ptr %35, align 8
  %37 = icmp sgt i64 %36, 0
  br i1 %37, label %94, label %98
38:
  br i1 %14, label %39, label %44
39:
  %40 = insertvalue [2 x i64] undef, i64 %4, 0
  %41 = insertvalue [2 x i64] %40, i64 %102, 1
  %42 = extractvalue [2 x i64] %41, 0
  %43 = extractvalue [2 x i64] %41, 1
  br label %49
44:
  %45 = insertvalue [2 x i64] undef, i64 %102, 0
  %46 = insertvalue [2 x i64] %45, i64 %4, 1
  %47 = extractvalue [2 x i64] %46, 0
  %48 = extractvalue [2 x i64] %46, 1
  br label %49
49:
  %50 = phi i64 [ %43, %39 ], [ %48, %44 ]
  %51 = phi i64 [ %42, %39 ], [ %47, %44 ]
  %52 = insertvalue [2 x i64] poison, i64 %51, 0
  %53 = insertvalue [2 x i64] %52, i64 %50, 1
  %54 = extractvalue [2 x i64] %53, 0
  %55 = extractvalue [2 x i64] %53, 1
  br label %104
56:
  %57 = fdiv float %28, 1.270000e+02
  store float %57, ptr %0, align 4
  br label %75
58:
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, 0
  %60 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, 1
  %61 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, 2
  %62 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, 3
  %63 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, 4
  %64 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, 5, 0
  %65 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, 6, 0
  %66 = fcmp une float %28, 0.000000e+00
  %67 = fdiv float 1.270000e+02, %28
  %68 = select i1 %66, float %67, float 0.000000e+00
  %69 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %3, 1
  %70 = insertvalue { i64, i64, i64 } %69, i64 1, 2
  %71 = extractvalue { i64, i64, i64 } %70, 1
  store i64 0, ptr %12, align 8
  %72 = sub nuw nsw i64 %71, 0
  %73 = icmp sgt i64 %72, 0
  %74 = xor i1 %73, true
  br label %76
75:
  ret i32 poison
76:
  br i1 %74, label %77, label %78
77:
  store i64 0, ptr %13, align 8
  br label %86
78:
  %79 = srem i64 %72, 1
  %80 = sub i64 0, %79
  %81 = select i1 %73, i64 %79, i64 %80
  %82 = icmp sgt i64 %81, 0
  %83 = sdiv i64 %72, 1
  %84 = select i1 %82, i64 1, i64 0
  %85 = add i64 %83, %84
  store i64 %85, ptr %13, align 8
  br label %86
86:
  %87 = insertvalue { ptr, i64, i64, ptr } poison, ptr %12, 0
  %88 = insertvalue { ptr, i64, i64, ptr } %87, i64 %71, 1
  %89 = insertvalue { ptr, i64, i64, ptr } %88, i64 1, 2
  %90 = insertvalue { ptr, i64, i64, ptr } %89, ptr %13, 3
  %91 = extractvalue { ptr, i64, i64, ptr } %90, 0
  %92 = extractvalue { ptr, i64, i64, ptr } %90, 1
  %93 = extractvalue { ptr, i64, i64, ptr } %90, 3
  br label %29
94:
  %95 = load i64, ptr %34, align 8
  %96 = sub nuw nsw i64 %36, 1
  store i64 %96, ptr %35, align 8
  %97 = add i64 %95, 1
  store i64 %97, ptr %34, align 8
  br label %98
98:
  %99 = phi i64 [ %95, %94 ], [ 0, %29 ]
  %100 = insertvalue { i64, i1 } poison, i64 %99, 0
  %101 = insertvalue { i64, i1 } %100, i1 %37, 1
  %102 = extractvalue { i64, i1 } %101, 0
  %103 = extractvalue { i64, i1 } %101, 1
  br i1 %103, label %38, label %56
104:
  br label %107
105:
  %106 = mul nsw i64 %115, %6
  br label %116
107:
  %108 = sdiv i64 %54, 32
  %109 = srem i64 %54, 32
  %110 = xor i64 32, %109
  %111 = icmp slt i64 %110, 0
  %112 = icmp ne i64 %109, 0
  %113 = and i1 %112, %111
  %114 = sub nsw i64 %108, 1
  %115 = select i1 %113, i64 %114, i64 %108
  br label %105
116:
  br label %121
117:
  %118 = add nsw i64 %106, %129
  %119 = mul nsw i64 %118, 2
  %120 = mul nsw i64 %119, 32
  br label %130
121:
  %122 = sdiv i64 %55, 2
  %123 = srem i64 %55, 2
  %124 = xor i64 2, %123
  %125 = icmp slt i64 %124, 0
  %126 = icmp ne i64 %123, 0
  %127 = and i1 %126, %125
  %128 = sub nsw i64 %122, 1
  %129 = select i1 %127, i64 %128, i64 %122
  br label %117
130:
  br label %134
131:
  %132 = mul nsw i64 %141, 2
  %133 = add nsw i64 %120, %132
  br label %142
134:
  %135 = srem i64 %54, 32
  %136 = xor i64 32, %135
  %137 = icmp slt i64 %136, 0
  %138 = icmp ne i64 %135, 0
  %139 = and i1 %138, %137
  %140 = add nsw i64 %135, 32
  %141 = select i1 %139, i64 %140, i64 %135
  br label %131
142:
  br label %182
143:
  %144 = add nsw i64 %133, %189
  %145 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %59, 0
  %146 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %145, ptr %60, 1
  %147 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %146, i64 %61, 2
  %148 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %147, i64 %62, 3
  %149 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %148, ptr %63, 4
  %150 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %149, i64 %64, 5, 0
  %151 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %150, i64 %65, 6, 0
  %152 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %151, 4
  %153 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %151, 5, 0
  %154 = insertvalue [1 x i64] undef, i64 %153, 0
  %155 = extractvalue [1 x i64] %154, 0
  %156 = icmp slt i64 %102, 0
  %157 = add i64 %102, %155
  %158 = select i1 %156, i64 %157, i64 %102
  %159 = mul nuw nsw i64 %158, 1
  %160 = add nuw nsw i64 0, %159
  %161 = getelementptr float, ptr %152, i64 %160
  %162 = load float, ptr %161, align 4
  %163 = fmul float %162, %68
  %164 = call float @llvm.rint.f32(float %163)
  %165 = fptosi float %164 to i32
  %166 = add nsw i64 %5, %144
  %167 = inttoptr i64 %166 to ptr
  %168 = insertvalue [1 x i64] undef, i64 1, 0
  %169 = insertvalue [1 x i64] undef, i64 1, 0
  %170 = extractvalue [1 x i64] %168, 0
  %171 = mul nuw nsw i64 1, %170
  %172 = extractvalue [1 x i64] %168, 0
  %173 = extractvalue [1 x i64] %169, 0
  %174 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %171, 2
  %175 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %174, i64 1, 3
  %176 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %175, ptr %167, 4
  %177 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %176, i64 %172, 5, 0
  %178 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %177, i64 %173, 6, 0
  %179 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %178, 4
  %180 = getelementptr i8, ptr %179, i64 0
  %181 = trunc i32 %165 to i8
  store i8 %181, ptr %180, align 1
  br label %29
182:
  %183 = srem i64 %55, 2
  %184 = xor i64 2, %183
  %185 = icmp slt i64 %184, 0
  %186 = icmp ne i64 %183, 0
  %187 = and i1 %186, %185
  %188 = add nsw i64 %183, 2
  %189 = select i1 %187, i64 %188, i64 %183
  br label %143
}
define internal i32 @25(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5) {
  %7 = alloca float, align 4
  store float 0.000000e+00, ptr %7, align 4
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = inttoptr i64 %2 to ptr
  %12 = insertvalue [1 x i64] undef, i64 %3, 0
  %13 = insertvalue [1 x i64] undef, i64 4, 0
  %14 = extractvalue [1 x i64] %12, 0
  %15 = mul nuw nsw i64 1, %14
  %16 = extractvalue [1 x i64] %12, 0
  %17 = extractvalue [1 x i64] %13, 0
  %18 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %15, 2
  %19 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, i64 4, 3
  %20 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, ptr %11, 4
  %21 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, i64 %16, 5, 0
  %22 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, i64 %17, 6, 0
  br label %94
23:
  %24 = insertvalue { ptr, i64, i64, ptr } poison, ptr %160, 0
  %25 = insertvalue { ptr, i64, i64, ptr } %24, i64 %161, 1
  %26 = insertvalue { ptr, i64, i64, ptr } %25, i64 1, 2
  %27 = insertvalue { ptr, i64, i64, ptr } %26, ptr %162, 3
  %28 = extractvalue { ptr, i64, i64, ptr } %27, 0
  %29 = extractvalue { ptr, i64, i64, ptr } %27, 3
  %30 = load i64, ptr %29, align 8
  %31 = icmp sgt i64 %30, 0
  br i1 %31, label %163, label %167
32:
  %33 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %116, 0
  %34 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, ptr %117, 1
  %35 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, i64 %118, 2
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %35, i64 %119, 3
  %37 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, ptr %120, 4
  %38 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, i64 %121, 5, 0
  %39 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, i64 %122, 6, 0
  %40 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 4
  %41 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 5, 0
  %42 = insertvalue [1 x i64] undef, i64 %41, 0
  %43 = extractvalue [1 x i64] %42, 0
  %44 = icmp slt i64 %171, 0
  %45 = add i64 %171, %43
  %46 = select i1 %44, i64 %45, i64 %171
  %47 = mul nuw nsw i64 %46, 1
  %48 = add nuw nsw i64 0, %47
  %49 = getelementptr float, ptr %40, i64 %48
  %50 = load float, ptr %49, align 4
  %51 = fmul float %50, %137
  %52 = call float @llvm.rint.f32(float %51)
  %53 = fptosi float %52 to i32
  %54 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %109, 0
  %55 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %54, ptr %110, 1
  %56 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %55, i64 %111, 2
  %57 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %56, i64 %112, 3
  %58 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, ptr %113, 4
  %59 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %58, i64 %114, 5, 0
  %60 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %59, i64 %115, 6, 0
  %61 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %60, 4
  %62 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %60, 5, 0
  %63 = insertvalue [1 x i64] undef, i64 %62, 0
  %64 = extractvalue [1 x i64] %63, 0
  %65 = icmp slt i64 %171, 0
  %66 = add i64 %171, %64
  %67 = select i1 %65, i64 %66, i64 %171
  %68 = mul nuw nsw i64 %67, 1
  %69 = add nuw nsw i64 0, %68
  %70 = getelementptr i16, ptr %61, i64 %69
  %71 = trunc i32 %53 to i16
  store i16 %71, ptr %70, align 2
  br label %23
72:
  br label %173
73:
  %74 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %109, 0
  %75 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %74, ptr %110, 1
  %76 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %75, i64 %111, 2
  %77 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %76, i64 %112, 3
  %78 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %77, ptr %113, 4
  %79 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %78, i64 %114, 5, 0
  %80 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, i64 %115, 6, 0
  %81 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %80, 4
  %82 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %80, 5, 0
  %83 = insertvalue [1 x i64] undef, i64 %82, 0
  %84 = extractvalue [1 x i64] %83, 0
  %85 = icmp slt i64 %3, 0
  %86 = add i64 %3, %84
  %87 = select i1 %85, i64 %86, i64 %3
  %88 = mul nuw nsw i64 %87, 1
  %89 = add nuw nsw i64 0, %88
  %90 = getelementptr i16, ptr %81, i64 %89
  store i16 0, ptr %90, align 2
  br label %91
91:
  %92 = sitofp i64 %4 to float
  %93 = fdiv float %124, %92
  store float %93, ptr %0, align 4
  br label %144
94:
  br label %125
95:
  %96 = add nsw i64 %3, %132
  %97 = inttoptr i64 %5 to ptr
  %98 = insertvalue [1 x i64] undef, i64 %96, 0
  %99 = insertvalue [1 x i64] undef, i64 2, 0
  %100 = extractvalue [1 x i64] %98, 0
  %101 = mul nuw nsw i64 1, %100
  %102 = extractvalue [1 x i64] %98, 0
  %103 = extractvalue [1 x i64] %99, 0
  %104 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %101, 2
  %105 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %104, i64 2, 3
  %106 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %105, ptr %97, 4
  %107 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %106, i64 %102, 5, 0
  %108 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %107, i64 %103, 6, 0
  %109 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %108, 0
  %110 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %108, 1
  %111 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %108, 2
  %112 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %108, 3
  %113 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %108, 4
  %114 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %108, 5, 0
  %115 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %108, 6, 0
  %116 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 0
  %117 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 1
  %118 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 2
  %119 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 3
  %120 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 4
  %121 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 5, 0
  %122 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 6, 0
  store float 0.000000e+00, ptr %7, align 4
  %123 = call i32 @30(ptr %7, ptr %8, i64 %2, i64 %3)
  %124 = load float, ptr %7, align 4
  br label %133
125:
  %126 = srem i64 %3, 2
  %127 = xor i64 2, %126
  %128 = icmp slt i64 %127, 0
  %129 = icmp ne i64 %126, 0
  %130 = and i1 %129, %128
  %131 = add nsw i64 %126, 2
  %132 = select i1 %130, i64 %131, i64 %126
  br label %95
133:
  %134 = fcmp une float %124, 0.000000e+00
  %135 = sitofp i64 %4 to float
  %136 = fdiv float %135, %124
  %137 = select i1 %134, float %136, float 0.000000e+00
  %138 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %3, 1
  %139 = insertvalue { i64, i64, i64 } %138, i64 1, 2
  %140 = extractvalue { i64, i64, i64 } %139, 1
  store i64 0, ptr %9, align 8
  %141 = sub nuw nsw i64 %140, 0
  %142 = icmp sgt i64 %141, 0
  %143 = xor i1 %142, true
  br label %145
144:
  ret i32 poison
145:
  br i1 %143, label %146, label %147
146:
  store i64 0, ptr %10, align 8
  br label %155
147:
  %148 = srem i64 %141, 1
  %149 = sub i64 0, %148
  %150 = select i1 %142, i64 %148, i64 %149
  %151 = icmp sgt i64 %150, 0
  %152 = sdiv i64 %141, 1
  %153 = select i1 %151, i64 1, i64 0
  %154 = add i64 %152, %153
  store i64 %154, ptr %10, align 8
  br label %155
155:
  %156 = insertvalue { ptr, i64, i64, ptr } poison, ptr %9, 0
  %157 = insertvalue { ptr, i64, i64, ptr } %156, i64 %140, 1
  %158 = insertvalue { ptr, i64, i64, ptr } %157, i64 1, 2
  %159 = insertvalue { ptr, i64, i64, ptr } %158, ptr %10, 3
  %160 = extractvalue { ptr, i64, i64, ptr } %159, 0
  %161 = extractvalue { ptr, i64, i64, ptr } %159, 1
  %162 = extractvalue { ptr, i64, i64, ptr } %159, 3
  br label %23
163:
  %164 = load i64, ptr %28, align 8
  %165 = sub nuw nsw i64 %30, 1
  store i64 %165, ptr %29, align 8
  %166 = add i64 %164, 1
  store i64 %166, ptr %28, align 8
  br label %167
167:
  %168 = phi i64 [ %164, %163 ], [ 0, %23 ]
  %169 = insertvalue { i64, i1 } poison, i64 %168, 0
  %170 = insertvalue { i64, i1 } %169, i1 %31, 1
  %171 = extractvalue { i64, i1 } %170, 0
  %172 = extractvalue { i64, i1 } %170, 1
  br i1 %172, label %32, label %72
173:
  br label %176
174:
  %175 = icmp eq i64 %183, 1
  br i1 %175, label %73, label %91
176:
  %177 = srem i64 %3, 2
  %178 = xor i64 2, %177
  %179 = icmp slt i64 %178, 0
  %180 = icmp ne i64 %177, 0
  %181 = and i1 %180, %179
  %182 = add nsw i64 %177, 2
  %183 = select i1 %181, i64 %182, i64 %177
  br label %174
}
define internal i32 @26(ptr nonnull %0, ptr nonnull %1, i64 %2, float %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, i64 %14, i64 %15) {
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  %21 = alloca float, align 4
  store float 0.000000e+00, ptr %21, align 4
  %22 = alloca ptr, align 8
  store ptr null, ptr %22, align 8
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  %24 = alloca i64, align 8
  store i64 0, ptr %24, align 8
  %25 = alloca float, align 4
  store float 0.000000e+00, ptr %25, align 4
  %26 = alloca ptr, align 8
  store ptr null, ptr %26, align 8
  %27 = alloca [2 x double], align 8
  %28 = getelementptr inbounds nuw [2 x double], ptr %27, i32 0, i32 0
  store double 0.000000e+00, ptr %28, align 8
  %29 = getelementptr inbounds nuw [2 x double], ptr %27, i32 0, i32 1
  store double 0.000000e+00, ptr %29, align 8
  %30 = alloca ptr, align 8
  store ptr null, ptr %30, align 8
  %31 = alloca float, align 4
  store float 0.000000e+00, ptr %31, align 4
  %32 = alloca ptr, align 8
  store ptr null, ptr %32, align 8
  %33 = alloca i64, align 8
  store i64 0, ptr %33, align 8
  %34 = alloca i64, align 8
  store i64 0, ptr %34, align 8
  %35 = alloca i64, align 8
  store i64 0, ptr %35, align 8
  %36 = alloca i64, align 8
  store i64 0, ptr %36, align 8
  %37 = alloca i64, align 8
  store i64 0, ptr %37, align 8
  %38 = alloca i64, align 8
  store i64 0, ptr %38, align 8
  %39 = inttoptr i64 %6 to ptr
  %40 = insertvalue [1 x i64] undef, i64 %10, 0
  %41 = insertvalue [1 x i64] undef, i64 4, 0
  %42 = extractvalue [1 x i64] %40, 0
  %43 = mul nuw nsw i64 1, %42
  %44 = extractvalue [1 x i64] %40, 0
  %45 = extractvalue [1 x i64] %41, 0
  %46 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %43, 2
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, i64 4, 3
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, ptr %39, 4
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, i64 %44, 5, 0
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, i64 %45, 6, 0
  %51 = inttoptr i64 %11 to ptr
  %52 = insertvalue [1 x i64] undef, i64 %10, 0
  %53 = insertvalue [1 x i64] undef, i64 4, 0
  %54 = extractvalue [1 x i64] %52, 0
  %55 = mul nuw nsw i64 1, %54
  %56 = extractvalue [1 x i64] %52, 0
  %57 = extractvalue [1 x i64] %53, 0
  %58 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %55, 2
  %59 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %58, i64 4, 3
  %60 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %59, ptr %51, 4
  %61 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %60, i64 %56, 5, 0
  %62 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %61, i64 %57, 6, 0
  %63 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %62, 0
  %64 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %62, 1
  %65 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %62, 2
  %66 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %62, 3
  %67 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %62, 4
  %68 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %62, 5, 0
  %69 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %62, 6, 0
  %70 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 0
  %71 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 1
  %72 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 2
  %73 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 3
  %74 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 4
  %75 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 5, 0
  %76 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 6, 0
  %77 = add nsw i64 %10, 1
  %78 = inttoptr i64 %12 to ptr
  %79 = insertvalue [1 x i64] undef, i64 %77, 0
  %80 = insertvalue [1 x i64] undef, i64 2, 0
  %81 = extractvalue [1 x i64] %79, 0
  %82 = mul nuw nsw i64 1, %81
  %83 = extractvalue [1 x i64] %79, 0
  %84 = extractvalue [1 x i64] %80, 0
  %85 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %82, 2
  %86 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %85, i64 2, 3
  %87 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %86, ptr %78, 4
  %88 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %87, i64 %83, 5, 0
  %89 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %88, i64 %84, 6, 0
  %90 = add nsw i64 %10, 32
  %91 = inttoptr i64 %13 to ptr
  %92 = insertvalue [1 x i64] undef, i64 %90, 0
  %93 = insertvalue [1 x i64] undef, i64 4, 0
  %94 = extractvalue [1 x i64] %92, 0
  %95 = mul nuw nsw i64 1, %94
  %96 = extractvalue [1 x i64] %92, 0
  %97 = extractvalue [1 x i64] %93, 0
  %98 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %95, 2
  %99 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %98, i64 4, 3
  %100 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %99, ptr %91, 4
  %101 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %100, i64 %96, 5, 0
  %102 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %101, i64 %97, 6, 0
  %103 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %102, 0
  %104 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %102, 1
  %105 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %102, 2
  %106 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %102, 3
  %107 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %102, 4
  %108 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %102, 5, 0
  %109 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %102, 6, 0
  %110 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, 0
  %111 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, 1
  %112 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, 2
  %113 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, 3
  %114 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, 4
  %115 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, 5, 0
  %116 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, 6, 0
  %117 = add nsw i64 %4, 1
  br label %414
118:
  %119 = insertvalue { ptr, i64, i64, ptr } poison, ptr %470, 0
  %120 = insertvalue { ptr, i64, i64, ptr } %119, i64 %471, 1
  %121 = insertvalue { ptr, i64, i64, ptr } %120, i64 1, 2
  %122 = insertvalue { ptr, i64, i64, ptr } %121, ptr %472, 3
  %123 = extractvalue { ptr, i64, i64, ptr } %122, 0
  %124 = extractvalue { ptr, i64, i64, ptr } %122, 3
  %125 = load i64, ptr %124, align 8
  %126 = icmp sgt i64 %125, 0
  br i1 %126, label %473, label %477
127:
  %128 = mul nsw i64 128, %481
  %129 = add nsw i64 %13, %128
  %130 = mul nsw i64 %481, %424
  %131 = mul nsw i64 %130, 2
  %132 = mul nsw i64 %131, 32
  %133 = add nsw i64 %5, %132
  %134 = mul nsw i64 %424, 2
  %135 = mul nsw i64 %134, 32
  %136 = add nsw i64 %133, %135
  %137 = add nuw nsw i64 %2, 0
  %138 = srem i64 %424, 2
  %139 = sub nsw i64 %424, %138
  br label %483
140:
  %141 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %10, 1
  %142 = insertvalue { i64, i64, i64 } %141, i64 1, 2
  %143 = extractvalue { i64, i64, i64 } %142, 1
  store i64 0, ptr %19, align 8
  %144 = sub nuw nsw i64 %143, 0
  %145 = icmp sgt i64 %144, 0
  %146 = xor i1 %145, true
  br label %598
147:
  %148 = insertvalue { ptr, i64, i64, ptr } poison, ptr %613, 0
  %149 = insertvalue { ptr, i64, i64, ptr } %148, i64 %614, 1
  %150 = insertvalue { ptr, i64, i64, ptr } %149, i64 1, 2
  %151 = insertvalue { ptr, i64, i64, ptr } %150, ptr %615, 3
  %152 = extractvalue { ptr, i64, i64, ptr } %151, 0
  %153 = extractvalue { ptr, i64, i64, ptr } %151, 3
  %154 = load i64, ptr %153, align 8
  %155 = icmp sgt i64 %154, 0
  br i1 %155, label %616, label %620
156:
  %157 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %103, 0
  %158 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %157, ptr %104, 1
  %159 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %158, i64 %105, 2
  %160 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %159, i64 %106, 3
  %161 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, ptr %107, 4
  %162 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %161, i64 %108, 5, 0
  %163 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %162, i64 %109, 6, 0
  %164 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %163, 4
  %165 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %163, 5, 0
  %166 = insertvalue [1 x i64] undef, i64 %165, 0
  %167 = extractvalue [1 x i64] %166, 0
  %168 = icmp slt i64 %624, 0
  %169 = add i64 %624, %167
  %170 = select i1 %168, i64 %169, i64 %624
  %171 = mul nuw nsw i64 %170, 1
  %172 = add nuw nsw i64 0, %171
  %173 = getelementptr i32, ptr %164, i64 %172
  %174 = load i32, ptr %173, align 4
  %175 = sitofp i32 %174 to float
  %176 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %70, 0
  %177 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %176, ptr %71, 1
  %178 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %177, i64 %72, 2
  %179 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %178, i64 %73, 3
  %180 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %179, ptr %74, 4
  %181 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %180, i64 %75, 5, 0
  %182 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %181, i64 %76, 6, 0
  %183 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %182, 4
  %184 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %182, 5, 0
  %185 = insertvalue [1 x i64] undef, i64 %184, 0
  %186 = extractvalue [1 x i64] %185, 0
  %187 = icmp slt i64 %624, 0
  %188 = add i64 %624, %186
  %189 = select i1 %187, i64 %188, i64 %624
  %190 = mul nuw nsw i64 %189, 1
  %191 = add nuw nsw i64 0, %190
  %192 = getelementptr float, ptr %183, i64 %191
  %193 = load float, ptr %192, align 4
  %194 = fmul float %3, %193
  %195 = fmul float %175, %194
  %196 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %63, 0
  %197 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %196, ptr %64, 1
  %198 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %197, i64 %65, 2
  %199 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %198, i64 %66, 3
  %200 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %199, ptr %67, 4
  %201 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %200, i64 %68, 5, 0
  %202 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %201, i64 %69, 6, 0
  %203 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %202, 4
  %204 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %202, 5, 0
  %205 = insertvalue [1 x i64] undef, i64 %204, 0
  %206 = extractvalue [1 x i64] %205, 0
  %207 = icmp slt i64 %624, 0
  %208 = add i64 %624, %206
  %209 = select i1 %207, i64 %208, i64 %624
  %210 = mul nuw nsw i64 %209, 1
  %211 = add nuw nsw i64 0, %210
  %212 = getelementptr float, ptr %203, i64 %211
  store float %195, ptr %212, align 4
  br label %147
213:
  store float 0.000000e+00, ptr %21, align 4
  %214 = call i32 @27(ptr %21, ptr %22, i64 %11, i64 %10)
  %215 = load float, ptr %21, align 4
  br label %626
216:
  %217 = insertvalue { ptr, i64, i64, ptr } poison, ptr %648, 0
  %218 = insertvalue { ptr, i64, i64, ptr } %217, i64 %649, 1
  %219 = insertvalue { ptr, i64, i64, ptr } %218, i64 1, 2
  %220 = insertvalue { ptr, i64, i64, ptr } %219, ptr %650, 3
  %221 = extractvalue { ptr, i64, i64, ptr } %220, 0
  %222 = extractvalue { ptr, i64, i64, ptr } %220, 3
  %223 = load i64, ptr %222, align 8
  %224 = icmp sgt i64 %223, 0
  br i1 %224, label %651, label %655
225:
  %226 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %63, 0
  %227 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %226, ptr %64, 1
  %228 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %227, i64 %65, 2
  %229 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %228, i64 %66, 3
  %230 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %229, ptr %67, 4
  %231 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %230, i64 %68, 5, 0
  %232 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %231, i64 %69, 6, 0
  %233 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %232, 4
  %234 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %232, 5, 0
  %235 = insertvalue [1 x i64] undef, i64 %234, 0
  %236 = extractvalue [1 x i64] %235, 0
  %237 = icmp slt i64 %659, 0
  %238 = add i64 %659, %236
  %239 = select i1 %237, i64 %238, i64 %659
  %240 = mul nuw nsw i64 %239, 1
  %241 = add nuw nsw i64 0, %240
  %242 = getelementptr float, ptr %233, i64 %241
  %243 = load float, ptr %242, align 4
  %244 = fsub float %243, %215
  store float 0.000000e+00, ptr %25, align 4
  %245 = call i32 @23(ptr %25, ptr %26, float %244)
  %246 = load float, ptr %25, align 4
  br label %661
247:
  %248 = getelementptr inbounds nuw [2 x double], ptr %27, i32 0, i32 0
  store double 0.000000e+00, ptr %248, align 8
  %249 = getelementptr inbounds nuw [2 x double], ptr %27, i32 0, i32 1
  store double 0.000000e+00, ptr %249, align 8
  %250 = call i32 @28(ptr %27, ptr %30, i64 %11, i64 %8, i64 %10)
  %251 = getelementptr inbounds nuw [2 x double], ptr %27, i32 0, i32 0
  %252 = load double, ptr %251, align 8
  %253 = insertvalue [2 x double] poison, double %252, 0
  %254 = getelementptr inbounds nuw [2 x double], ptr %27, i32 0, i32 1
  %255 = load double, ptr %254, align 8
  %256 = insertvalue [2 x double] %253, double %255, 1
  br label %679
257:
  br label %686
258:
  %259 = fptosi double %692 to i64
  %260 = sitofp i64 %259 to float
  br label %261
261:
  %262 = phi float [ %260, %258 ], [ 3.276700e+04, %687 ], [ 3.276700e+04, %684 ]
  %263 = fcmp une float %683, 0.000000e+00
  %264 = fdiv float %262, %683
  %265 = select i1 %263, float %264, float 0.000000e+00
  %266 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %10, 1
  %267 = insertvalue { i64, i64, i64 } %266, i64 1, 2
  %268 = extractvalue { i64, i64, i64 } %267, 1
  store i64 0, ptr %33, align 8
  %269 = sub nuw nsw i64 %268, 0
  %270 = icmp sgt i64 %269, 0
  %271 = xor i1 %270, true
  br label %695
272:
  %273 = insertvalue { ptr, i64, i64, ptr } poison, ptr %710, 0
  %274 = insertvalue { ptr, i64, i64, ptr } %273, i64 %711, 1
  %275 = insertvalue { ptr, i64, i64, ptr } %274, i64 1, 2
  %276 = insertvalue { ptr, i64, i64, ptr } %275, ptr %712, 3
  %277 = extractvalue { ptr, i64, i64, ptr } %276, 0
  %278 = extractvalue { ptr, i64, i64, ptr } %276, 3
  %279 = load i64, ptr %278, align 8
  %280 = icmp sgt i64 %279, 0
  br i1 %280, label %713, label %717
281:
  %282 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %63, 0
  %283 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %282, ptr %64, 1
  %284 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %283, i64 %65, 2
  %285 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %284, i64 %66, 3
  %286 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %285, ptr %67, 4
  %287 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %286, i64 %68, 5, 0
  %288 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %287, i64 %69, 6, 0
  %289 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %288, 4
  %290 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %288, 5, 0
  %291 = insertvalue [1 x i64] undef, i64 %290, 0
  %292 = extractvalue [1 x i64] %291, 0
  %293 = icmp slt i64 %721, 0
  %294 = add i64 %721, %292
  %295 = select i1 %293, i64 %294, i64 %721
  %296 = mul nuw nsw i64 %295, 1
  %297 = add nuw nsw i64 0, %296
  %298 = getelementptr float, ptr %289, i64 %297
  %299 = load float, ptr %298, align 4
  %300 = fmul float %299, %265
  %301 = call float @llvm.rint.f32(float %300)
  %302 = fptosi float %301 to i32
  %303 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %110, 0
  %304 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %303, ptr %111, 1
  %305 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %304, i64 %112, 2
  %306 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %305, i64 %113, 3
  %307 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %306, ptr %114, 4
  %308 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %307, i64 %115, 5, 0
  %309 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %308, i64 %116, 6, 0
  %310 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %309, 4
  %311 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %309, 5, 0
  %312 = insertvalue [1 x i64] undef, i64 %311, 0
  %313 = extractvalue [1 x i64] %312, 0
  %314 = icmp slt i64 %721, 0
  %315 = add i64 %721, %313
  %316 = select i1 %314, i64 %315, i64 %721
  %317 = mul nuw nsw i64 %316, 1
  %318 = add nuw nsw i64 0, %317
  %319 = getelementptr i16, ptr %310, i64 %318
  %320 = trunc i32 %302 to i16
  store i16 %320, ptr %319, align 2
  br label %272
321:
  %322 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %110, 0
  %323 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %322, ptr %111, 1
  %324 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %323, i64 %112, 2
  %325 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %324, i64 %113, 3
  %326 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %325, ptr %114, 4
  %327 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %326, i64 %115, 5, 0
  %328 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %327, i64 %116, 6, 0
  %329 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %328, 4
  %330 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %328, 5, 0
  %331 = insertvalue [1 x i64] undef, i64 %330, 0
  %332 = extractvalue [1 x i64] %331, 0
  %333 = icmp slt i64 %10, 0
  %334 = add i64 %10, %332
  %335 = select i1 %333, i64 %334, i64 %10
  %336 = mul nuw nsw i64 %335, 1
  %337 = add nuw nsw i64 0, %336
  %338 = getelementptr i16, ptr %329, i64 %337
  store i16 0, ptr %338, align 2
  %339 = fdiv float %683, %262
  %340 = fptrunc double %680 to float
  %341 = fdiv float %339, %340
  %342 = add nsw i64 %4, 32
  %343 = sub nsw i64 %342, 1
  br label %723
344:
  %345 = insertvalue { ptr, i64, i64, ptr } poison, ptr %755, 0
  %346 = insertvalue { ptr, i64, i64, ptr } %345, i64 %756, 1
  %347 = insertvalue { ptr, i64, i64, ptr } %346, i64 1, 2
  %348 = insertvalue { ptr, i64, i64, ptr } %347, ptr %757, 3
  %349 = extractvalue { ptr, i64, i64, ptr } %348, 0
  %350 = extractvalue { ptr, i64, i64, ptr } %348, 3
  %351 = load i64, ptr %350, align 8
  %352 = icmp sgt i64 %351, 0
  br i1 %352, label %758, label %762
353:
  %354 = mul nsw i64 %766, %437
  %355 = mul nsw i64 %354, 2
  %356 = mul nsw i64 %355, 32
  %357 = add nsw i64 %7, %356
  %358 = mul nsw i64 %766, 32
  %359 = sub nsw i64 %4, %358
  %360 = mul nsw i64 %437, 2
  %361 = mul nsw i64 %360, 32
  %362 = add nsw i64 %357, %361
  %363 = add nsw i64 %10, 1
  br label %768
364:
  %365 = insertvalue { ptr, i64, i64, ptr } poison, ptr %941, 0
  %366 = insertvalue { ptr, i64, i64, ptr } %365, i64 %942, 1
  %367 = insertvalue { ptr, i64, i64, ptr } %366, i64 1, 2
  %368 = insertvalue { ptr, i64, i64, ptr } %367, ptr %943, 3
  %369 = extractvalue { ptr, i64, i64, ptr } %368, 0
  %370 = extractvalue { ptr, i64, i64, ptr } %368, 3
  %371 = load i64, ptr %370, align 8
  %372 = icmp sgt i64 %371, 0
  br i1 %372, label %944, label %948
373:
  %374 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %103, 0
  %375 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %374, ptr %104, 1
  %376 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %375, i64 %105, 2
  %377 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %376, i64 %106, 3
  %378 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %377, ptr %107, 4
  %379 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %378, i64 %108, 5, 0
  %380 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %379, i64 %109, 6, 0
  %381 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %380, 4
  %382 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %380, 5, 0
  %383 = insertvalue [1 x i64] undef, i64 %382, 0
  %384 = extractvalue [1 x i64] %383, 0
  %385 = icmp slt i64 %952, 0
  %386 = add i64 %952, %384
  %387 = select i1 %385, i64 %386, i64 %952
  %388 = mul nuw nsw i64 %387, 1
  %389 = add nuw nsw i64 0, %388
  %390 = getelementptr i32, ptr %381, i64 %389
  %391 = load i32, ptr %390, align 4
  %392 = sitofp i32 %391 to float
  %393 = fmul float %392, %341
  %394 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %911, 0
  %395 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %394, ptr %912, 1
  %396 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, i64 %913, 2
  %397 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %396, i64 %914, 3
  %398 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %397, ptr %915, 4
  %399 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %398, i64 %916, 5, 0
  %400 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %399, i64 %917, 6, 0
  %401 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %400, 4
  %402 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %400, 5, 0
  %403 = insertvalue [1 x i64] undef, i64 %402, 0
  %404 = extractvalue [1 x i64] %403, 0
  %405 = icmp slt i64 %952, 0
  %406 = add i64 %952, %404
  %407 = select i1 %405, i64 %406, i64 %952
  %408 = mul nuw nsw i64 %407, 1
  %409 = add nuw nsw i64 0, %408
  %410 = getelementptr float, ptr %401, i64 %409
  store float %393, ptr %410, align 4
  br label %364
411:
  br label %344
412:
  ret i32 poison
413:
  store ptr null, ptr %0, align 8
  br label %412
414:
  br label %416
415:
  br label %425
416:
  %417 = sdiv i64 %117, 2
  %418 = srem i64 %117, 2
  %419 = xor i64 2, %418
  %420 = icmp slt i64 %419, 0
  %421 = icmp ne i64 %418, 0
  %422 = and i1 %421, %420
  %423 = sub nsw i64 %417, 1
  %424 = select i1 %422, i64 %423, i64 %417
  br label %415
425:
  br label %429
426:
  %427 = add nsw i64 %10, 32
  %428 = sub nsw i64 %427, 1
  br label %438
429:
  %430 = sdiv i64 %9, 2
  %431 = srem i64 %9, 2
  %432 = xor i64 2, %431
  %433 = icmp slt i64 %432, 0
  %434 = icmp ne i64 %431, 0
  %435 = and i1 %434, %433
  %436 = sub nsw i64 %430, 1
  %437 = select i1 %435, i64 %436, i64 %430
  br label %426
438:
  br label %446
439:
  %440 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %454, 1
  %441 = insertvalue { i64, i64, i64 } %440, i64 1, 2
  %442 = extractvalue { i64, i64, i64 } %441, 1
  store i64 0, ptr %17, align 8
  %443 = sub nuw nsw i64 %442, 0
  %444 = icmp sgt i64 %443, 0
  %445 = xor i1 %444, true
  br label %455
446:
  %447 = sdiv i64 %428, 32
  %448 = srem i64 %428, 32
  %449 = xor i64 32, %448
  %450 = icmp slt i64 %449, 0
  %451 = icmp ne i64 %448, 0
  %452 = and i1 %451, %450
  %453 = sub nsw i64 %447, 1
  %454 = select i1 %452, i64 %453, i64 %447
  br label %439
455:
  br i1 %445, label %456, label %457
456:
  store i64 0, ptr %18, align 8
  br label %465
457:
  %458 = srem i64 %443, 1
  %459 = sub nsw i64 0, %458
  %460 = select i1 %444, i64 %458, i64 %459
  %461 = icmp sgt i64 %460, 0
  %462 = sdiv i64 %443, 1
  %463 = select i1 %461, i64 1, i64 0
  %464 = add nsw i64 %462, %463
  store i64 %464, ptr %18, align 8
  br label %465
465:
  %466 = insertvalue { ptr, i64, i64, ptr } poison, ptr %17, 0
  %467 = insertvalue { ptr, i64, i64, ptr } %466, i64 %442, 1
  %468 = insertvalue { ptr, i64, i64, ptr } %467, i64 1, 2
  %469 = insertvalue { ptr, i64, i64, ptr } %468, ptr %18, 3
  %470 = extractvalue { ptr, i64, i64, ptr } %469, 0
  %471 = extractvalue { ptr, i64, i64, ptr } %469, 1
  %472 = extractvalue { ptr, i64, i64, ptr } %469, 3
  br label %118
473:
  %474 = load i64, ptr %123, align 8
  %475 = sub nuw nsw i64 %125, 1
  store i64 %475, ptr %124, align 8
  %476 = add i64 %474, 1
  store i64 %476, ptr %123, align 8
  br label %477
477:
  %478 = phi i64 [ %474, %473 ], [ 0, %118 ]
  %479 = insertvalue { i64, i1 } poison, i64 %478, 0
  %480 = insertvalue { i64, i1 } %479, i1 %126, 1
  %481 = extractvalue { i64, i1 } %480, 0
  %482 = extractvalue { i64, i1 } %480, 1
  br i1 %482, label %127, label %140
483:
  %484 = phi <16 x i32> [ zeroinitializer, %127 ], [ %511, %490 ]
  %485 = phi <16 x i32> [ zeroinitializer, %127 ], [ %521, %490 ]
  %486 = phi <16 x i32> [ zeroinitializer, %127 ], [ %542, %490 ]
  %487 = phi <16 x i32> [ zeroinitializer, %127 ], [ %552, %490 ]
  %488 = phi i64 [ 0, %127 ], [ %553, %490 ]
  %489 = icmp slt i64 %488, %139
  br i1 %489, label %490, label %554
490:
  %491 = add nuw nsw i64 %488, 0
  %492 = mul i64 %491, %15
  %493 = add i64 %136, %492
  %494 = inttoptr i64 %493 to ptr
  call void @llvm.prefetch.p0(ptr %494, i32 0, i32 2, i32 1)
  %495 = mul i64 %491, 64
  %496 = add i64 %133, %495
  %497 = mul i64 %491, 4
  %498 = add i64 %137, %497
  %499 = inttoptr i64 %498 to ptr
  %500 = load <2 x i16>, ptr %499, align 1
  %501 = shufflevector <2 x i16> %500, <2 x i16> %500, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %502 = add nuw nsw i64 %496, 0
  %503 = inttoptr i64 %502 to ptr
  %504 = load <32 x i8>, ptr %503, align 1
  %505 = sext <32 x i8> %504 to <32 x i32>
  %506 = sext <32 x i16> %501 to <32 x i32>
  %507 = mul nsw <32 x i32> %505, %506
  %508 = shufflevector <32 x i32> %507, <32 x i32> %507, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %509 = shufflevector <32 x i32> %507, <32 x i32> %507, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %510 = add <16 x i32> %508, %509
  %511 = add <16 x i32> %484, %510
  %512 = add i64 %496, 32
  %513 = inttoptr i64 %512 to ptr
  %514 = load <32 x i8>, ptr %513, align 1
  %515 = sext <32 x i8> %514 to <32 x i32>
  %516 = sext <32 x i16> %501 to <32 x i32>
  %517 = mul nsw <32 x i32> %515, %516
  %518 = shufflevector <32 x i32> %517, <32 x i32> %517, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %519 = shufflevector <32 x i32> %517, <32 x i32> %517, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %520 = add <16 x i32> %518, %519
  %521 = add <16 x i32> %485, %520
  %522 = add nsw i64 %488, 1
  %523 = mul i64 %522, %15
  %524 = add i64 %136, %523
  %525 = inttoptr i64 %524 to ptr
  call void @llvm.prefetch.p0(ptr %525, i32 0, i32 2, i32 1)
  %526 = mul i64 %522, 64
  %527 = add i64 %133, %526
  %528 = mul i64 %522, 4
  %529 = add i64 %137, %528
  %530 = inttoptr i64 %529 to ptr
  %531 = load <2 x i16>, ptr %530, align 1
  %532 = shufflevector <2 x i16> %531, <2 x i16> %531, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %533 = add nuw nsw i64 %527, 0
  %534 = inttoptr i64 %533 to ptr
  %535 = load <32 x i8>, ptr %534, align 1
  %536 = sext <32 x i8> %535 to <32 x i32>
  %537 = sext <32 x i16> %532 to <32 x i32>
  %538 = mul nsw <32 x i32> %536, %537
  %539 = shufflevector <32 x i32> %538, <32 x i32> %538, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %540 = shufflevector <32 x i32> %538, <32 x i32> %538, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %541 = add <16 x i32> %539, %540
  %542 = add <16 x i32> %486, %541
  %543 = add i64 %527, 32
  %544 = inttoptr i64 %543 to ptr
  %545 = load <32 x i8>, ptr %544, align 1
  %546 = sext <32 x i8> %545 to <32 x i32>
  %547 = sext <32 x i16> %532 to <32 x i32>
  %548 = mul nsw <32 x i32> %546, %547
  %549 = shufflevector <32 x i32> %548, <32 x i32> %548, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %550 = shufflevector <32 x i32> %548, <32 x i32> %548, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %551 = add <16 x i32> %549, %550
  %552 = add <16 x i32> %487, %551
  %553 = add nsw i64 %488, 2
  br label %483
554:
  %555 = phi <16 x i32> [ %579, %559 ], [ %484, %483 ]
  %556 = phi <16 x i32> [ %589, %559 ], [ %485, %483 ]
  %557 = phi i64 [ %590, %559 ], [ %139, %483 ]
  %558 = icmp slt i64 %557, %424
  br i1 %558, label %559, label %591
559:
  %560 = mul i64 %557, %15
  %561 = add i64 %136, %560
  %562 = inttoptr i64 %561 to ptr
  call void @llvm.prefetch.p0(ptr %562, i32 0, i32 2, i32 1)
  %563 = mul i64 %557, 64
  %564 = add i64 %133, %563
  %565 = mul i64 %557, 4
  %566 = add i64 %137, %565
  %567 = inttoptr i64 %566 to ptr
  %568 = load <2 x i16>, ptr %567, align 1
  %569 = shufflevector <2 x i16> %568, <2 x i16> %568, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %570 = add nuw nsw i64 %564, 0
  %571 = inttoptr i64 %570 to ptr
  %572 = load <32 x i8>, ptr %571, align 1
  %573 = sext <32 x i8> %572 to <32 x i32>
  %574 = sext <32 x i16> %569 to <32 x i32>
  %575 = mul nsw <32 x i32> %573, %574
  %576 = shufflevector <32 x i32> %575, <32 x i32> %575, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %577 = shufflevector <32 x i32> %575, <32 x i32> %575, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %578 = add <16 x i32> %576, %577
  %579 = add <16 x i32> %555, %578
  %580 = add i64 %564, 32
  %581 = inttoptr i64 %580 to ptr
  %582 = load <32 x i8>, ptr %581, align 1
  %583 = sext <32 x i8> %582 to <32 x i32>
  %584 = sext <32 x i16> %569 to <32 x i32>
  %585 = mul nsw <32 x i32> %583, %584
  %586 = shufflevector <32 x i32> %585, <32 x i32> %585, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %587 = shufflevector <32 x i32> %585, <32 x i32> %585, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %588 = add <16 x i32> %586, %587
  %589 = add <16 x i32> %556, %588
  %590 = add nsw i64 %557, 1
  br label %554
591:
  %592 = add <16 x i32> %555, %486
  %593 = add nuw nsw i64 %129, 0
  %594 = inttoptr i64 %593 to ptr
  store <16 x i32> %592, ptr %594, align 4
  %595 = add <16 x i32> %556, %487
  %596 = add i64 %129, 64
  %597 = inttoptr i64 %596 to ptr
  store <16 x i32> %595, ptr %597, align 4
  br label %118
598:
  br i1 %146, label %599, label %600
599:
  store i64 0, ptr %20, align 8
  br label %608
600:
  %601 = srem i64 %144, 1
  %602 = sub i64 0, %601
  %603 = select i1 %145, i64 %601, i64 %602
  %604 = icmp sgt i64 %603, 0
  %605 = sdiv i64 %144, 1
  %606 = select i1 %604, i64 1, i64 0
  %607 = add i64 %605, %606
  store i64 %607, ptr %20, align 8
  br label %608
608:
  %609 = insertvalue { ptr, i64, i64, ptr } poison, ptr %19, 0
  %610 = insertvalue { ptr, i64, i64, ptr } %609, i64 %143, 1
  %611 = insertvalue { ptr, i64, i64, ptr } %610, i64 1, 2
  %612 = insertvalue { ptr, i64, i64, ptr } %611, ptr %20, 3
  %613 = extractvalue { ptr, i64, i64, ptr } %612, 0
  %614 = extractvalue { ptr, i64, i64, ptr } %612, 1
  %615 = extractvalue { ptr, i64, i64, ptr } %612, 3
  br label %147
616:
  %617 = load i64, ptr %152, align 8
  %618 = sub nuw nsw i64 %154, 1
  store i64 %618, ptr %153, align 8
  %619 = add i64 %617, 1
  store i64 %619, ptr %152, align 8
  br label %620
620:
  %621 = phi i64 [ %617, %616 ], [ 0, %147 ]
  %622 = insertvalue { i64, i1 } poison, i64 %621, 0
  %623 = insertvalue { i64, i1 } %622, i1 %155, 1
  %624 = extractvalue { i64, i1 } %623, 0
  %625 = extractvalue { i64, i1 } %623, 1
  br i1 %625, label %156, label %213
626:
  %627 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %10, 1
  %628 = insertvalue { i64, i64, i64 } %627, i64 1, 2
  %629 = extractvalue { i64, i64, i64 } %628, 1
  store i64 0, ptr %23, align 8
  %630 = sub nuw nsw i64 %629, 0
  %631 = icmp sgt i64 %630, 0
  %632 = xor i1 %631, true
  br label %633
633:
  br i1 %632, label %634, label %635
634:
  store i64 0, ptr %24, align 8
  br label %643
635:
  %636 = srem i64 %630, 1
  %637 = sub i64 0, %636
  %638 = select i1 %631, i64 %636, i64 %637
  %639 = icmp sgt i64 %638, 0
  %640 = sdiv i64 %630, 1
  %641 = select i1 %639, i64 1, i64 0
  %642 = add i64 %640, %641
  store i64 %642, ptr %24, align 8
  br label %643
643:
  %644 = insertvalue { ptr, i64, i64, ptr } poison, ptr %23, 0
  %645 = insertvalue { ptr, i64, i64, ptr } %644, i64 %629, 1
  %646 = insertvalue { ptr, i64, i64, ptr } %645, i64 1, 2
  %647 = insertvalue { ptr, i64, i64, ptr } %646, ptr %24, 3
  %648 = extractvalue { ptr, i64, i64, ptr } %647, 0
  %649 = extractvalue { ptr, i64, i64, ptr } %647, 1
  %650 = extractvalue { ptr, i64, i64, ptr } %647, 3
  br label %216
651:
  %652 = load i64, ptr %221, align 8
  %653 = sub nuw nsw i64 %223, 1
  store i64 %653, ptr %222, align 8
  %654 = add i64 %652, 1
  store i64 %654, ptr %221, align 8
  br label %655
655:
  %656 = phi i64 [ %652, %651 ], [ 0, %216 ]
  %657 = insertvalue { i64, i1 } poison, i64 %656, 0
  %658 = insertvalue { i64, i1 } %657, i1 %224, 1
  %659 = extractvalue { i64, i1 } %658, 0
  %660 = extractvalue { i64, i1 } %658, 1
  br i1 %660, label %225, label %247
661:
  %662 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %63, 0
  %663 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %662, ptr %64, 1
  %664 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %663, i64 %65, 2
  %665 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %664, i64 %66, 3
  %666 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %665, ptr %67, 4
  %667 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %666, i64 %68, 5, 0
  %668 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %667, i64 %69, 6, 0
  %669 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %668, 4
  %670 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %668, 5, 0
  %671 = insertvalue [1 x i64] undef, i64 %670, 0
  %672 = extractvalue [1 x i64] %671, 0
  %673 = icmp slt i64 %659, 0
  %674 = add i64 %659, %672
  %675 = select i1 %673, i64 %674, i64 %659
  %676 = mul nuw nsw i64 %675, 1
  %677 = add nuw nsw i64 0, %676
  %678 = getelementptr float, ptr %669, i64 %677
  store float %246, ptr %678, align 4
  br label %216
679:
  %680 = extractvalue [2 x double] %256, 0
  %681 = extractvalue [2 x double] %256, 1
  store float 0.000000e+00, ptr %31, align 4
  %682 = call i32 @27(ptr %31, ptr %32, i64 %11, i64 %10)
  %683 = load float, ptr %31, align 4
  br label %684
684:
  %685 = fcmp une float %683, 0.000000e+00
  br i1 %685, label %257, label %261
686:
  br label %694
687:
  %688 = sub nsw i64 16909320, %10
  %689 = sitofp i64 %688 to double
  %690 = fpext float %683 to double
  %691 = fmul double %689, %690
  %692 = fdiv double %691, %681
  %693 = fcmp olt double %692, 3.276700e+04
  br i1 %693, label %258, label %261
694:
  br label %687
695:
  br i1 %271, label %696, label %697
696:
  store i64 0, ptr %34, align 8
  br label %705
697:
  %698 = srem i64 %269, 1
  %699 = sub i64 0, %698
  %700 = select i1 %270, i64 %698, i64 %699
  %701 = icmp sgt i64 %700, 0
  %702 = sdiv i64 %269, 1
  %703 = select i1 %701, i64 1, i64 0
  %704 = add i64 %702, %703
  store i64 %704, ptr %34, align 8
  br label %705
705:
  %706 = insertvalue { ptr, i64, i64, ptr } poison, ptr %33, 0
  %707 = insertvalue { ptr, i64, i64, ptr } %706, i64 %268, 1
  %708 = insertvalue { ptr, i64, i64, ptr } %707, i64 1, 2
  %709 = insertvalue { ptr, i64, i64, ptr } %708, ptr %34, 3
  %710 = extractvalue { ptr, i64, i64, ptr } %709, 0
  %711 = extractvalue { ptr, i64, i64, ptr } %709, 1
  %712 = extractvalue { ptr, i64, i64, ptr } %709, 3
  br label %272
713:
  %714 = load i64, ptr %277, align 8
  %715 = sub nuw nsw i64 %279, 1
  store i64 %715, ptr %278, align 8
  %716 = add i64 %714, 1
  store i64 %716, ptr %277, align 8
  br label %717
717:
  %718 = phi i64 [ %714, %713 ], [ 0, %272 ]
  %719 = insertvalue { i64, i1 } poison, i64 %718, 0
  %720 = insertvalue { i64, i1 } %719, i1 %280, 1
  %721 = extractvalue { i64, i1 } %720, 0
  %722 = extractvalue { i64, i1 } %720, 1
  br i1 %722, label %281, label %321
723:
  br label %731
724:
  %725 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %739, 1
  %726 = insertvalue { i64, i64, i64 } %725, i64 1, 2
  %727 = extractvalue { i64, i64, i64 } %726, 1
  store i64 0, ptr %35, align 8
  %728 = sub nuw nsw i64 %727, 0
  %729 = icmp sgt i64 %728, 0
  %730 = xor i1 %729, true
  br label %740
731:
  %732 = sdiv i64 %343, 32
  %733 = srem i64 %343, 32
  %734 = xor i64 32, %733
  %735 = icmp slt i64 %734, 0
  %736 = icmp ne i64 %733, 0
  %737 = and i1 %736, %735
  %738 = sub nsw i64 %732, 1
  %739 = select i1 %737, i64 %738, i64 %732
  br label %724
740:
  br i1 %730, label %741, label %742
741:
  store i64 0, ptr %36, align 8
  br label %750
742:
  %743 = srem i64 %728, 1
  %744 = sub nsw i64 0, %743
  %745 = select i1 %729, i64 %743, i64 %744
  %746 = icmp sgt i64 %745, 0
  %747 = sdiv i64 %728, 1
  %748 = select i1 %746, i64 1, i64 0
  %749 = add nsw i64 %747, %748
  store i64 %749, ptr %36, align 8
  br label %750
750:
  %751 = insertvalue { ptr, i64, i64, ptr } poison, ptr %35, 0
  %752 = insertvalue { ptr, i64, i64, ptr } %751, i64 %727, 1
  %753 = insertvalue { ptr, i64, i64, ptr } %752, i64 1, 2
  %754 = insertvalue { ptr, i64, i64, ptr } %753, ptr %36, 3
  %755 = extractvalue { ptr, i64, i64, ptr } %754, 0
  %756 = extractvalue { ptr, i64, i64, ptr } %754, 1
  %757 = extractvalue { ptr, i64, i64, ptr } %754, 3
  br label %344
758:
  %759 = load i64, ptr %349, align 8
  %760 = sub nuw nsw i64 %351, 1
  store i64 %760, ptr %350, align 8
  %761 = add i64 %759, 1
  store i64 %761, ptr %349, align 8
  br label %762
762:
  %763 = phi i64 [ %759, %758 ], [ 0, %344 ]
  %764 = insertvalue { i64, i1 } poison, i64 %763, 0
  %765 = insertvalue { i64, i1 } %764, i1 %352, 1
  %766 = extractvalue { i64, i1 } %765, 0
  %767 = extractvalue { i64, i1 } %765, 1
  br i1 %767, label %353, label %413
768:
  br label %773
769:
  %770 = add nuw nsw i64 %12, 0
  %771 = srem i64 %781, 2
  %772 = sub nsw i64 %781, %771
  br label %782
773:
  %774 = sdiv i64 %363, 2
  %775 = srem i64 %363, 2
  %776 = xor i64 2, %775
  %777 = icmp slt i64 %776, 0
  %778 = icmp ne i64 %775, 0
  %779 = and i1 %778, %777
  %780 = sub nsw i64 %774, 1
  %781 = select i1 %779, i64 %780, i64 %774
  br label %769
782:
  %783 = phi <16 x i32> [ zeroinitializer, %769 ], [ %810, %789 ]
  %784 = phi <16 x i32> [ zeroinitializer, %769 ], [ %820, %789 ]
  %785 = phi <16 x i32> [ zeroinitializer, %769 ], [ %841, %789 ]
  %786 = phi <16 x i32> [ zeroinitializer, %769 ], [ %851, %789 ]
  %787 = phi i64 [ 0, %769 ], [ %852, %789 ]
  %788 = icmp slt i64 %787, %772
  br i1 %788, label %789, label %853
789:
  %790 = add nuw nsw i64 %787, 0
  %791 = mul i64 %790, %15
  %792 = add i64 %362, %791
  %793 = inttoptr i64 %792 to ptr
  call void @llvm.prefetch.p0(ptr %793, i32 0, i32 2, i32 1)
  %794 = mul i64 %790, 64
  %795 = add i64 %357, %794
  %796 = mul i64 %790, 4
  %797 = add i64 %770, %796
  %798 = inttoptr i64 %797 to ptr
  %799 = load <2 x i16>, ptr %798, align 1
  %800 = shufflevector <2 x i16> %799, <2 x i16> %799, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %801 = add nuw nsw i64 %795, 0
  %802 = inttoptr i64 %801 to ptr
  %803 = load <32 x i8>, ptr %802, align 1
  %804 = sext <32 x i8> %803 to <32 x i32>
  %805 = sext <32 x i16> %800 to <32 x i32>
  %806 = mul nsw <32 x i32> %804, %805
  %807 = shufflevector <32 x i32> %806, <32 x i32> %806, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %808 = shufflevector <32 x i32> %806, <32 x i32> %806, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %809 = add <16 x i32> %807, %808
  %810 = add <16 x i32> %783, %809
  %811 = add i64 %795, 32
  %812 = inttoptr i64 %811 to ptr
  %813 = load <32 x i8>, ptr %812, align 1
  %814 = sext <32 x i8> %813 to <32 x i32>
  %815 = sext <32 x i16> %800 to <32 x i32>
  %816 = mul nsw <32 x i32> %814, %815
  %817 = shufflevector <32 x i32> %816, <32 x i32> %816, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %818 = shufflevector <32 x i32> %816, <32 x i32> %816, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %819 = add <16 x i32> %817, %818
  %820 = add <16 x i32> %784, %819
  %821 = add nsw i64 %787, 1
  %822 = mul i64 %821, %15
  %823 = add i64 %362, %822
  %824 = inttoptr i64 %823 to ptr
  call void @llvm.prefetch.p0(ptr %824, i32 0, i32 2, i32 1)
  %825 = mul i64 %821, 64
  %826 = add i64 %357, %825
  %827 = mul i64 %821, 4
  %828 = add i64 %770, %827
  %829 = inttoptr i64 %828 to ptr
  %830 = load <2 x i16>, ptr %829, align 1
  %831 = shufflevector <2 x i16> %830, <2 x i16> %830, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %832 = add nuw nsw i64 %826, 0
  %833 = inttoptr i64 %832 to ptr
  %834 = load <32 x i8>, ptr %833, align 1
  %835 = sext <32 x i8> %834 to <32 x i32>
  %836 = sext <32 x i16> %831 to <32 x i32>
  %837 = mul nsw <32 x i32> %835, %836
  %838 = shufflevector <32 x i32> %837, <32 x i32> %837, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %839 = shufflevector <32 x i32> %837, <32 x i32> %837, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %840 = add <16 x i32> %838, %839
  %841 = add <16 x i32> %785, %840
  %842 = add i64 %826, 32
  %843 = inttoptr i64 %842 to ptr
  %844 = load <32 x i8>, ptr %843, align 1
  %845 = sext <32 x i8> %844 to <32 x i32>
  %846 = sext <32 x i16> %831 to <32 x i32>
  %847 = mul nsw <32 x i32> %845, %846
  %848 = shufflevector <32 x i32> %847, <32 x i32> %847, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %849 = shufflevector <32 x i32> %847, <32 x i32> %847, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %850 = add <16 x i32> %848, %849
  %851 = add <16 x i32> %786, %850
  %852 = add nsw i64 %787, 2
  br label %782
853:
  %854 = phi <16 x i32> [ %878, %858 ], [ %783, %782 ]
  %855 = phi <16 x i32> [ %888, %858 ], [ %784, %782 ]
  %856 = phi i64 [ %889, %858 ], [ %772, %782 ]
  %857 = icmp slt i64 %856, %781
  br i1 %857, label %858, label %890
858:
  %859 = mul i64 %856, %15
  %860 = add i64 %362, %859
  %861 = inttoptr i64 %860 to ptr
  call void @llvm.prefetch.p0(ptr %861, i32 0, i32 2, i32 1)
  %862 = mul i64 %856, 64
  %863 = add i64 %357, %862
  %864 = mul i64 %856, 4
  %865 = add i64 %770, %864
  %866 = inttoptr i64 %865 to ptr
  %867 = load <2 x i16>, ptr %866, align 1
  %868 = shufflevector <2 x i16> %867, <2 x i16> %867, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %869 = add nuw nsw i64 %863, 0
  %870 = inttoptr i64 %869 to ptr
  %871 = load <32 x i8>, ptr %870, align 1
  %872 = sext <32 x i8> %871 to <32 x i32>
  %873 = sext <32 x i16> %868 to <32 x i32>
  %874 = mul nsw <32 x i32> %872, %873
  %875 = shufflevector <32 x i32> %874, <32 x i32> %874, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %876 = shufflevector <32 x i32> %874, <32 x i32> %874, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %877 = add <16 x i32> %875, %876
  %878 = add <16 x i32> %854, %877
  %879 = add i64 %863, 32
  %880 = inttoptr i64 %879 to ptr
  %881 = load <32 x i8>, ptr %880, align 1
  %882 = sext <32 x i8> %881 to <32 x i32>
  %883 = sext <32 x i16> %868 to <32 x i32>
  %884 = mul nsw <32 x i32> %882, %883
  %885 = shufflevector <32 x i32> %884, <32 x i32> %884, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %886 = shufflevector <32 x i32> %884, <32 x i32> %884, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %887 = add <16 x i32> %885, %886
  %888 = add <16 x i32> %855, %887
  %889 = add nsw i64 %856, 1
  br label %853
890:
  %891 = add <16 x i32> %854, %785
  %892 = add nuw nsw i64 %13, 0
  %893 = inttoptr i64 %892 to ptr
  store <16 x i32> %891, ptr %893, align 4
  %894 = add <16 x i32> %855, %786
  %895 = add i64 %13, 64
  %896 = inttoptr i64 %895 to ptr
  store <16 x i32> %894, ptr %896, align 4
  %897 = mul nsw i64 128, %766
  %898 = add nsw i64 %14, %897
  %899 = inttoptr i64 %898 to ptr
  %900 = insertvalue [1 x i64] undef, i64 32, 0
  %901 = insertvalue [1 x i64] undef, i64 4, 0
  %902 = extractvalue [1 x i64] %900, 0
  %903 = mul nuw nsw i64 1, %902
  %904 = extractvalue [1 x i64] %900, 0
  %905 = extractvalue [1 x i64] %901, 0
  %906 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %903, 2
  %907 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %906, i64 4, 3
  %908 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %907, ptr %899, 4
  %909 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %908, i64 %904, 5, 0
  %910 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %909, i64 %905, 6, 0
  %911 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %910, 0
  %912 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %910, 1
  %913 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %910, 2
  %914 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %910, 3
  %915 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %910, 4
  %916 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %910, 5, 0
  %917 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %910, 6, 0
  %918 = icmp slt i64 %359, 32
  %919 = select i1 %918, i64 %359, i64 32
  %920 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %919, 1
  %921 = insertvalue { i64, i64, i64 } %920, i64 1, 2
  %922 = extractvalue { i64, i64, i64 } %921, 1
  store i64 0, ptr %37, align 8
  %923 = sub nuw nsw i64 %922, 0
  %924 = icmp sgt i64 %923, 0
  %925 = xor i1 %924, true
  br label %926
926:
  br i1 %925, label %927, label %928
927:
  store i64 0, ptr %38, align 8
  br label %936
928:
  %929 = srem i64 %923, 1
  %930 = sub i64 0, %929
  %931 = select i1 %924, i64 %929, i64 %930
  %932 = icmp sgt i64 %931, 0
  %933 = sdiv i64 %923, 1
  %934 = select i1 %932, i64 1, i64 0
  %935 = add i64 %933, %934
  store i64 %935, ptr %38, align 8
  br label %936
936:
  %937 = insertvalue { ptr, i64, i64, ptr } poison, ptr %37, 0
  %938 = insertvalue { ptr, i64, i64, ptr } %937, i64 %922, 1
  %939 = insertvalue { ptr, i64, i64, ptr } %938, i64 1, 2
  %940 = insertvalue { ptr, i64, i64, ptr } %939, ptr %38, 3
  %941 = extractvalue { ptr, i64, i64, ptr } %940, 0
  %942 = extractvalue { ptr, i64, i64, ptr } %940, 1
  %943 = extractvalue { ptr, i64, i64, ptr } %940, 3
  br label %364
944:
  %945 = load i64, ptr %369, align 8
  %946 = sub nuw nsw i64 %371, 1
  store i64 %946, ptr %370, align 8
  %947 = add i64 %945, 1
  store i64 %947, ptr %369, align 8
  br label %948
948:
  %949 = phi i64 [ %945, %944 ], [ 0, %364 ]
  %950 = insertvalue { i64, i1 } poison, i64 %949, 0
  %951 = insertvalue { i64, i1 } %950, i1 %372, 1
  %952 = extractvalue { i64, i1 } %951, 0
  %953 = extractvalue { i64, i1 } %951, 1
  br i1 %953, label %373, label %411
}
define internal i32 @27(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
  %5 = alloca i64, align 8
  store i64 0, ptr %5, align 8
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = alloca i32, align 4
  store i32 0, ptr %7, align 4
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  %9 = alloca i32, align 4
  store i32 0, ptr %9, align 4
  %10 = alloca ptr, align 8
  store ptr null, ptr %10, align 8
  %11 = inttoptr i64 %2 to ptr
  %12 = insertvalue [1 x i64] undef, i64 %3, 0
  %13 = insertvalue [1 x i64] undef, i64 4, 0
  %14 = extractvalue [1 x i64] %12, 0
  %15 = mul nuw nsw i64 1, %14
  %16 = extractvalue [1 x i64] %12, 0
  %17 = extractvalue [1 x i64] %13, 0
  %18 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %15, 2
  %19 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, i64 4, 3
  %20 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, ptr %11, 4
  %21 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, i64 %16, 5, 0
  %22 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, i64 %17, 6, 0
  %23 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 0
  %24 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 1
  %25 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 2
  %26 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 3
  %27 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 4
  %28 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 5, 0
  %29 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 6, 0
  %30 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %3, 1
  %31 = insertvalue { i64, i64, i64 } %30, i64 1, 2
  %32 = extractvalue { i64, i64, i64 } %31, 1
  store i64 0, ptr %5, align 8
  %33 = sub nuw nsw i64 %32, 0
  %34 = icmp sgt i64 %33, 0
  %35 = xor i1 %34, true
  br label %71
36:
  %37 = phi i32 [ -2147483648, %81 ], [ %101, %99 ]
  %38 = insertvalue { ptr, i64, i64, ptr } poison, ptr %86, 0
  %39 = insertvalue { ptr, i64, i64, ptr } %38, i64 %87, 1
  %40 = insertvalue { ptr, i64, i64, ptr } %39, i64 1, 2
  %41 = insertvalue { ptr, i64, i64, ptr } %40, ptr %88, 3
  %42 = extractvalue { ptr, i64, i64, ptr } %41, 0
  %43 = extractvalue { ptr, i64, i64, ptr } %41, 3
  %44 = load i64, ptr %43, align 8
  %45 = icmp sgt i64 %44, 0
  br i1 %45, label %89, label %93
46:
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %23, 0
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, ptr %24, 1
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, i64 %25, 2
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, i64 %26, 3
  %51 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, ptr %27, 4
  %52 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, i64 %28, 5, 0
  %53 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, i64 %29, 6, 0
  %54 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, 4
  %55 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, 5, 0
  %56 = insertvalue [1 x i64] undef, i64 %55, 0
  %57 = extractvalue [1 x i64] %56, 0
  %58 = icmp slt i64 %97, 0
  %59 = add i64 %97, %57
  %60 = select i1 %58, i64 %59, i64 %97
  %61 = mul nuw nsw i64 %60, 1
  %62 = add nuw nsw i64 0, %61
  %63 = getelementptr i32, ptr %54, i64 %62
  %64 = load i32, ptr %63, align 4
  store i32 0, ptr %7, align 4
  %65 = call i32 @29(ptr %7, ptr %8, i32 %64)
  %66 = load i32, ptr %7, align 4
  br label %99
67:
  store i32 0, ptr %9, align 4
  %68 = call i32 @29(ptr %9, ptr %10, i32 %37)
  %69 = load i32, ptr %9, align 4
  br label %102
70:
  ret i32 poison
71:
  br i1 %35, label %72, label %73
72:
  store i64 0, ptr %6, align 8
  br label %81
73:
  %74 = srem i64 %33, 1
  %75 = sub i64 0, %74
  %76 = select i1 %34, i64 %74, i64 %75
  %77 = icmp sgt i64 %76, 0
  %78 = sdiv i64 %33, 1
  %79 = select i1 %77, i64 1, i64 0
  %80 = add i64 %78, %79
  store i64 %80, ptr %6, align 8
  br label %81
81:
  %82 = insertvalue { ptr, i64, i64, ptr } poison, ptr %5, 0
  %83 = insertvalue { ptr, i64, i64, ptr } %82, i64 %32, 1
  %84 = insertvalue { ptr, i64, i64, ptr } %83, i64 1, 2
  %85 = insertvalue { ptr, i64, i64, ptr } %84, ptr %6, 3
  %86 = extractvalue { ptr, i64, i64, ptr } %85, 0
  %87 = extractvalue { ptr, i64, i64, ptr } %85, 1
  %88 = extractvalue { ptr, i64, i64, ptr } %85, 3
  br label %36
89:
  %90 = load i64, ptr %42, align 8
  %91 = sub nuw nsw i64 %44, 1
  store i64 %91, ptr %43, align 8
  %92 = add i64 %90, 1
  store i64 %92, ptr %42, align 8
  br label %93
93:
  %94 = phi i64 [ %90, %89 ], [ 0, %36 ]
  %95 = insertvalue { i64, i1 } poison, i64 %94, 0
  %96 = insertvalue { i64, i1 } %95, i1 %45, 1
  %97 = extractvalue { i64, i1 } %96, 0
  %98 = extractvalue { i64, i1 } %96, 1
  br i1 %98, label %46, label %67
99:
  %100 = icmp sgt i32 %66, %37
  %101 = select i1 %100, i32 %66, i32 %37
  br label %36
102:
  %103 = bitcast i32 %69 to float
  store float %103, ptr %0, align 4
  br label %70
}
define internal i32 @28(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4) {
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = inttoptr i64 %2 to ptr
  %9 = insertvalue [1 x i64] undef, i64 %4, 0
  %10 = insertvalue [1 x i64] undef, i64 4, 0
  %11 = extractvalue [1 x i64] %9, 0
  %12 = mul nuw nsw i64 1, %11
  %13 = extractvalue [1 x i64] %9, 0
  %14 = extractvalue [1 x i64] %10, 0
  %15 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %12, 2
  %16 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %15, i64 4, 3
  %17 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %16, ptr %8, 4
  %18 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %17, i64 %13, 5, 0
  %19 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, i64 %14, 6, 0
  %20 = inttoptr i64 %3 to ptr
  %21 = insertvalue [1 x i64] undef, i64 %4, 0
  %22 = insertvalue [1 x i64] undef, i64 4, 0
  %23 = extractvalue [1 x i64] %21, 0
  %24 = mul nuw nsw i64 1, %23
  %25 = extractvalue [1 x i64] %21, 0
  %26 = extractvalue [1 x i64] %22, 0
  %27 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %24, 2
  %28 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %27, i64 4, 3
  %29 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %28, ptr %20, 4
  %30 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %29, i64 %25, 5, 0
  %31 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, i64 %26, 6, 0
  br label %148
32:
  %33 = phi double [ %211, %237 ], [ %63, %43 ]
  %34 = phi double [ %215, %237 ], [ %137, %43 ]
  %35 = insertvalue { ptr, i64, i64, ptr } poison, ptr %242, 0
  %36 = insertvalue { ptr, i64, i64, ptr } %35, i64 %243, 1
  %37 = insertvalue { ptr, i64, i64, ptr } %36, i64 1, 2
  %38 = insertvalue { ptr, i64, i64, ptr } %37, ptr %244, 3
  %39 = extractvalue { ptr, i64, i64, ptr } %38, 0
  %40 = extractvalue { ptr, i64, i64, ptr } %38, 3
  %41 = load i64, ptr %40, align 8
  %42 = icmp sgt i64 %41, 0
  br i1 %42, label %245, label %249
43:
  %44 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %158, 0
  %45 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %44, ptr %159, 1
  %46 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, i64 %160, 2
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, i64 %161, 3
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, ptr %162, 4
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, i64 %163, 5, 0
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, i64 %164, 6, 0
  %51 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 4
  %52 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 5, 0
  %53 = insertvalue [1 x i64] undef, i64 %52, 0
  %54 = extractvalue [1 x i64] %53, 0
  %55 = icmp slt i64 %253, 0
  %56 = add i64 %253, %54
  %57 = select i1 %55, i64 %56, i64 %253
  %58 = mul nuw nsw i64 %57, 1
  %59 = add nuw nsw i64 0, %58
  %60 = getelementptr float, ptr %51, i64 %59
  %61 = load float, ptr %60, align 4
  %62 = fpext float %61 to double
  %63 = fadd double %33, %62
  %64 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %158, 0
  %65 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %64, ptr %159, 1
  %66 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %65, i64 %160, 2
  %67 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %66, i64 %161, 3
  %68 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, ptr %162, 4
  %69 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, i64 %163, 5, 0
  %70 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, i64 %164, 6, 0
  %71 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, 4
  %72 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, 5, 0
  %73 = insertvalue [1 x i64] undef, i64 %72, 0
  %74 = extractvalue [1 x i64] %73, 0
  %75 = icmp slt i64 %253, 0
  %76 = add i64 %253, %74
  %77 = select i1 %75, i64 %76, i64 %253
  %78 = mul nuw nsw i64 %77, 1
  %79 = add nuw nsw i64 0, %78
  %80 = getelementptr float, ptr %71, i64 %79
  %81 = load float, ptr %80, align 4
  %82 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %151, 0
  %83 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %82, ptr %152, 1
  %84 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %83, i64 %153, 2
  %85 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, i64 %154, 3
  %86 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %85, ptr %155, 4
  %87 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %86, i64 %156, 5, 0
  %88 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %87, i64 %157, 6, 0
  %89 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %88, 4
  %90 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %88, 5, 0
  %91 = insertvalue [1 x i64] undef, i64 %90, 0
  %92 = extractvalue [1 x i64] %91, 0
  %93 = icmp slt i64 %253, 0
  %94 = add i64 %253, %92
  %95 = select i1 %93, i64 %94, i64 %253
  %96 = mul nuw nsw i64 %95, 1
  %97 = add nuw nsw i64 0, %96
  %98 = getelementptr float, ptr %89, i64 %97
  %99 = load float, ptr %98, align 4
  %100 = fmul float %81, %99
  %101 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %158, 0
  %102 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %101, ptr %159, 1
  %103 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %102, i64 %160, 2
  %104 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %103, i64 %161, 3
  %105 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %104, ptr %162, 4
  %106 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %105, i64 %163, 5, 0
  %107 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %106, i64 %164, 6, 0
  %108 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %107, 4
  %109 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %107, 5, 0
  %110 = insertvalue [1 x i64] undef, i64 %109, 0
  %111 = extractvalue [1 x i64] %110, 0
  %112 = icmp slt i64 %253, 0
  %113 = add i64 %253, %111
  %114 = select i1 %112, i64 %113, i64 %253
  %115 = mul nuw nsw i64 %114, 1
  %116 = add nuw nsw i64 0, %115
  %117 = getelementptr float, ptr %108, i64 %116
  store float %100, ptr %117, align 4
  %118 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %158, 0
  %119 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %118, ptr %159, 1
  %120 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %119, i64 %160, 2
  %121 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %120, i64 %161, 3
  %122 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %121, ptr %162, 4
  %123 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %122, i64 %163, 5, 0
  %124 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %123, i64 %164, 6, 0
  %125 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %124, 4
  %126 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %124, 5, 0
  %127 = insertvalue [1 x i64] undef, i64 %126, 0
  %128 = extractvalue [1 x i64] %127, 0
  %129 = icmp slt i64 %253, 0
  %130 = add i64 %253, %128
  %131 = select i1 %129, i64 %130, i64 %253
  %132 = mul nuw nsw i64 %131, 1
  %133 = add nuw nsw i64 0, %132
  %134 = getelementptr float, ptr %125, i64 %133
  %135 = load float, ptr %134, align 4
  %136 = fpext float %135 to double
  %137 = fadd double %34, %136
  br label %32
138:
  ret i32 poison
139:
  %140 = fadd double %33, %212
  %141 = fadd double %213, %214
  %142 = fadd double %140, %141
  %143 = fadd double %34, %216
  %144 = fadd double %217, %218
  %145 = fadd double %143, %144
  %146 = insertvalue [2 x double] undef, double %142, 0
  %147 = insertvalue [2 x double] %146, double %145, 1
  store [2 x double] %147, ptr %0, align 8
  br label %138
148:
  br label %165
149:
  %150 = mul nsw i64 %173, 4
  %151 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %31, 0
  %152 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %31, 1
  %153 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %31, 2
  %154 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %31, 3
  %155 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %31, 4
  %156 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %31, 5, 0
  %157 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %31, 6, 0
  %158 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 0
  %159 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 1
  %160 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 2
  %161 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 3
  %162 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 4
  %163 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 5, 0
  %164 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 6, 0
  br label %174
165:
  %166 = sdiv i64 %4, 4
  %167 = srem i64 %4, 4
  %168 = xor i64 4, %167
  %169 = icmp slt i64 %168, 0
  %170 = icmp ne i64 %167, 0
  %171 = and i1 %170, %169
  %172 = sub nsw i64 %166, 1
  %173 = select i1 %171, i64 %172, i64 %166
  br label %149
174:
  %175 = phi <4 x double> [ zeroinitializer, %149 ], [ %191, %179 ]
  %176 = phi <4 x double> [ zeroinitializer, %149 ], [ %192, %179 ]
  %177 = phi i64 [ 0, %149 ], [ %193, %179 ]
  %178 = icmp slt i64 %177, %150
  br i1 %178, label %179, label %194
179:
  %180 = mul i64 %177, 4
  %181 = add i64 %2, %180
  %182 = inttoptr i64 %181 to ptr
  %183 = load <4 x float>, ptr %182, align 4
  %184 = add i64 %3, %180
  %185 = inttoptr i64 %184 to ptr
  %186 = load <4 x float>, ptr %185, align 4
  %187 = fmul <4 x float> %183, %186
  %188 = inttoptr i64 %181 to ptr
  store <4 x float> %187, ptr %188, align 4
  %189 = fpext <4 x float> %183 to <4 x double>
  %190 = fpext <4 x float> %187 to <4 x double>
  %191 = fadd <4 x double> %175, %189
  %192 = fadd <4 x double> %176, %190
  %193 = add nsw i64 %177, 4
  br label %174
194:
  %195 = extractelement <4 x double> %175, i32 0
  %196 = extractelement <4 x double> %175, i32 1
  %197 = extractelement <4 x double> %175, i32 2
  %198 = extractelement <4 x double> %175, i32 3
  %199 = extractelement <4 x double> %176, i32 0
  %200 = extractelement <4 x double> %176, i32 1
  %201 = extractelement <4 x double> %176, i32 2
  %202 = extractelement <4 x double> %176, i32 3
  %203 = insertvalue [8 x double] undef, double %195, 0
  %204 = insertvalue [8 x double] %203, double %196, 1
  %205 = insertvalue [8 x double] %204, double %197, 2
  %206 = insertvalue [8 x double] %205, double %198, 3
  %207 = insertvalue [8 x double] %206, double %199, 4
  %208 = insertvalue [8 x double] %207, double %200, 5
  %209 = insertvalue [8 x double] %208, double %201, 6
  %210 = insertvalue [8 x double] %209, double %202, 7
  %211 = extractvalue [8 x double] %210, 0
  %212 = extractvalue [8 x double] %210, 1
  %213 = extractvalue [8 x double] %210, 2
  %214 = extractvalue [8 x double] %210, 3
  %215 = extractvalue [8 x double] %210, 4
  %216 = extractvalue [8 x double] %210, 5
  %217 = extractvalue [8 x double] %210, 6
  %218 = extractvalue [8 x double] %210, 7
  %219 = insertvalue { i64, i64, i64 } poison, i64 %150, 0
  %220 = insertvalue { i64, i64, i64 } %219, i64 %4, 1
  %221 = insertvalue { i64, i64, i64 } %220, i64 1, 2
  %222 = extractvalue { i64, i64, i64 } %221, 0
  %223 = extractvalue { i64, i64, i64 } %221, 1
  store i64 %222, ptr %6, align 8
  %224 = sub i64 %223, %222
  %225 = icmp sgt i64 %224, 0
  %226 = xor i1 %225, true
  br label %227
227:
  br i1 %226, label %228, label %229
228:
  store i64 0, ptr %7, align 8
  br label %237
229:
  %230 = srem i64 %224, 1
  %231 = sub i64 0, %230
  %232 = select i1 %225, i64 %230, i64 %231
  %233 = icmp sgt i64 %232, 0
  %234 = sdiv i64 %224, 1
  %235 = select i1 %233, i64 1, i64 0
  %236 = add i64 %234, %235
  store i64 %236, ptr %7, align 8
  br label %237
237:
  %238 = insertvalue { ptr, i64, i64, ptr } poison, ptr %6, 0
  %239 = insertvalue { ptr, i64, i64, ptr } %238, i64 %223, 1
  %240 = insertvalue { ptr, i64, i64, ptr } %239, i64 1, 2
  %241 = insertvalue { ptr, i64, i64, ptr } %240, ptr %7, 3
  %242 = extractvalue { ptr, i64, i64, ptr } %241, 0
  %243 = extractvalue { ptr, i64, i64, ptr } %241, 1
  %244 = extractvalue { ptr, i64, i64, ptr } %241, 3
  br label %32
245:
  %246 = load i64, ptr %39, align 8
  %247 = sub nuw nsw i64 %41, 1
  store i64 %247, ptr %40, align 8
  %248 = add i64 %246, 1
  store i64 %248, ptr %39, align 8
  br label %249
249:
  %250 = phi i64 [ %246, %245 ], [ 0, %32 ]
  %251 = insertvalue { i64, i1 } poison, i64 %250, 0
  %252 = insertvalue { i64, i1 } %251, i1 %42, 1
  %253 = extractvalue { i64, i1 } %252, 0
  %254 = extractvalue { i64, i1 } %252, 1
  br i1 %254, label %43, label %139
}
declare float @llvm.rint.f32(float)
define internal i32 @29(ptr nonnull %0, ptr nonnull %1, i32 %2) {
  %4 = sext i32 %2 to i64
  %5 = ashr i64 %4, 31
  %6 = trunc nsw i64 %5 to i32
  %7 = sext i32 %6 to i64
  %8 = and i64 %7, 2147483647
  %9 = trunc nuw nsw i64 %8 to i32
  %10 = sext i32 %2 to i64
  %11 = zext nneg i32 %9 to i64
  %12 = xor i64 %10, %11
  %13 = trunc i64 %12 to i32
  store i32 %13, ptr %0, align 4
  ret i32 poison
}
define internal i32 @30(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
  %5 = alloca i64, align 8
  store i64 0, ptr %5, align 8
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = inttoptr i64 %2 to ptr
  %8 = insertvalue [1 x i64] undef, i64 %3, 0
  %9 = insertvalue [1 x i64] undef, i64 4, 0
  %10 = extractvalue [1 x i64] %8, 0
  %11 = mul nuw nsw i64 1, %10
  %12 = extractvalue [1 x i64] %8, 0
  %13 = extractvalue [1 x i64] %9, 0
  %14 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %11, 2
  %15 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %14, i64 4, 3
  %16 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %15, ptr %7, 4
  %17 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %16, i64 %12, 5, 0
  %18 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %17, i64 %13, 6, 0
  %19 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 0
  %20 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 1
  %21 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 2
  %22 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 3
  %23 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 4
  %24 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 5, 0
  %25 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 6, 0
  %26 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %3, 1
  %27 = insertvalue { i64, i64, i64 } %26, i64 1, 2
  %28 = extractvalue { i64, i64, i64 } %27, 1
  store i64 0, ptr %5, align 8
  %29 = sub nuw nsw i64 %28, 0
  %30 = icmp sgt i64 %29, 0
  %31 = xor i1 %30, true
  br label %69
32:
  %33 = phi i32 [ 0, %79 ], [ %65, %42 ]
  %34 = insertvalue { ptr, i64, i64, ptr } poison, ptr %84, 0
  %35 = insertvalue { ptr, i64, i64, ptr } %34, i64 %85, 1
  %36 = insertvalue { ptr, i64, i64, ptr } %35, i64 1, 2
  %37 = insertvalue { ptr, i64, i64, ptr } %36, ptr %86, 3
  %38 = extractvalue { ptr, i64, i64, ptr } %37, 0
  %39 = extractvalue { ptr, i64, i64, ptr } %37, 3
  %40 = load i64, ptr %39, align 8
  %41 = icmp sgt i64 %40, 0
  br i1 %41, label %87, label %91
42:
  %43 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %19, 0
  %44 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %43, ptr %20, 1
  %45 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %44, i64 %21, 2
  %46 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, i64 %22, 3
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, ptr %23, 4
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, i64 %24, 5, 0
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, i64 %25, 6, 0
  %50 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, 4
  %51 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, 5, 0
  %52 = insertvalue [1 x i64] undef, i64 %51, 0
  %53 = extractvalue [1 x i64] %52, 0
  %54 = icmp slt i64 %95, 0
  %55 = add i64 %95, %53
  %56 = select i1 %54, i64 %55, i64 %95
  %57 = mul nuw nsw i64 %56, 1
  %58 = add nuw nsw i64 0, %57
  %59 = getelementptr i32, ptr %50, i64 %58
  %60 = load i32, ptr %59, align 4
  %61 = sext i32 %60 to i64
  %62 = and i64 %61, 2147483647
  %63 = trunc nuw nsw i64 %62 to i32
  %64 = icmp sgt i32 %63, %33
  %65 = select i1 %64, i32 %63, i32 %33
  br label %32
66:
  ret i32 poison
67:
  %68 = bitcast i32 %33 to float
  store float %68, ptr %0, align 4
  br label %66
69:
  br i1 %31, label %70, label %71
70:
  store i64 0, ptr %6, align 8
  br label %79
71:
  %72 = srem i64 %29, 1
  %73 = sub i64 0, %72
  %74 = select i1 %30, i64 %72, i64 %73
  %75 = icmp sgt i64 %74, 0
  %76 = sdiv i64 %29, 1
  %77 = select i1 %75, i64 1, i64 0
  %78 = add i64 %76, %77
  store i64 %78, ptr %6, align 8
  br label %79
79:
  %80 = insertvalue { ptr, i64, i64, ptr } poison, ptr %5, 0
  %81 = insertvalue { ptr, i64, i64, ptr } %80, i64 %28, 1
  %82 = insertvalue { ptr, i64, i64, ptr } %81, i64 1, 2
  %83 = insertvalue { ptr, i64, i64, ptr } %82, ptr %6, 3
  %84 = extractvalue { ptr, i64, i64, ptr } %83, 0
  %85 = extractvalue { ptr, i64, i64, ptr } %83, 1
  %86 = extractvalue { ptr, i64, i64, ptr } %83, 3
  br label %32
87:
  %88 = load i64, ptr %38, align 8
  %89 = sub nuw nsw i64 %40, 1
  store i64 %89, ptr %39, align 8
  %90 = add i64 %88, 1
  store i64 %90, ptr %38, align 8
  br label %91
91:
  %92 = phi i64 [ %88, %87 ], [ 0, %32 ]
  %93 = insertvalue { i64, i1 } poison, i64 %92, 0
  %94 = insertvalue { i64, i1 } %93, i1 %41, 1
  %95 = extractvalue { i64, i1 } %94, 0
  %96 = extractvalue { i64, i1 } %94, 1
  br i1 %96, label %42, label %67
}
define internal i32 @31(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5) {
  %7 = alloca double, align 8
  store double 0.000000e+00, ptr %7, align 8
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  %9 = alloca double, align 8
  store double 0.000000e+00, ptr %9, align 8
  %10 = alloca ptr, align 8
  store ptr null, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = inttoptr i64 %2 to ptr
  %14 = insertvalue [1 x i64] undef, i64 %3, 0
  %15 = insertvalue [1 x i64] undef, i64 4, 0
  %16 = extractvalue [1 x i64] %14, 0
  %17 = mul nuw nsw i64 1, %16
  %18 = extractvalue [1 x i64] %14, 0
  %19 = extractvalue [1 x i64] %15, 0
  %20 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %17, 2
  %21 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, i64 4, 3
  %22 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, ptr %13, 4
  %23 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, i64 %18, 5, 0
  %24 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, i64 %19, 6, 0
  %25 = inttoptr i64 %4 to ptr
  %26 = insertvalue [1 x i64] undef, i64 %3, 0
  %27 = insertvalue [1 x i64] undef, i64 4, 0
  %28 = extractvalue [1 x i64] %26, 0
  %29 = mul nuw nsw i64 1, %28
  %30 = extractvalue [1 x i64] %26, 0
  %31 = extractvalue [1 x i64] %27, 0
  %32 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %29, 2
  %33 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, i64 4, 3
  %34 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, ptr %25, 4
  %35 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, i64 %30, 5, 0
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %35, i64 %31, 6, 0
  %37 = mul nsw i64 4, %3
  %38 = add nsw i64 %4, %37
  %39 = inttoptr i64 %38 to ptr
  %40 = insertvalue [1 x i64] undef, i64 %3, 0
  %41 = insertvalue [1 x i64] undef, i64 4, 0
  %42 = extractvalue [1 x i64] %40, 0
  %43 = mul nuw nsw i64 1, %42
  %44 = extractvalue [1 x i64] %40, 0
  %45 = extractvalue [1 x i64] %41, 0
  %46 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %43, 2
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, i64 4, 3
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, ptr %39, 4
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, i64 %44, 5, 0
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, i64 %45, 6, 0
  %51 = inttoptr i64 %5 to ptr
  %52 = insertvalue [1 x i64] undef, i64 %3, 0
  %53 = insertvalue [1 x i64] undef, i64 4, 0
  %54 = extractvalue [1 x i64] %52, 0
  %55 = mul nuw nsw i64 1, %54
  %56 = extractvalue [1 x i64] %52, 0
  %57 = extractvalue [1 x i64] %53, 0
  %58 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %55, 2
  %59 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %58, i64 4, 3
  %60 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %59, ptr %51, 4
  %61 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %60, i64 %56, 5, 0
  %62 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %61, i64 %57, 6, 0
  %63 = insertvalue [4 x { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }] undef, { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %24, 0
  %64 = insertvalue [4 x { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }] %63, { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, 1
  %65 = insertvalue [4 x { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }] %64, { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 2
  %66 = insertvalue [4 x { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }] %65, { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %62, 3
  %67 = extractvalue [4 x { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }] %66, 0
  %68 = extractvalue [4 x { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }] %66, 1
  %69 = extractvalue [4 x { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }] %66, 2
  %70 = extractvalue [4 x { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }] %66, 3
  %71 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, 0
  %72 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, 1
  %73 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, 2
  %74 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, 3
  %75 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, 4
  %76 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, 5, 0
  %77 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, 6, 0
  %78 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, 0
  %79 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, 1
  %80 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, 2
  %81 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, 3
  %82 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, 4
  %83 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, 5, 0
  %84 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, 6, 0
  %85 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, 0
  %86 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, 1
  %87 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, 2
  %88 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, 3
  %89 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, 4
  %90 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, 5, 0
  %91 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, 6, 0
  %92 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, 0
  %93 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, 1
  %94 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, 2
  %95 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, 3
  %96 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, 4
  %97 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, 5, 0
  %98 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, 6, 0
  store double 0.000000e+00, ptr %7, align 8
  %99 = call i32 @32(ptr %7, ptr %8, i64 %2, i64 %3)
  %100 = load double, ptr %7, align 8
  br label %188
101:
  %102 = insertvalue { ptr, i64, i64, ptr } poison, ptr %222, 0
  %103 = insertvalue { ptr, i64, i64, ptr } %102, i64 %223, 1
  %104 = insertvalue { ptr, i64, i64, ptr } %103, i64 1, 2
  %105 = insertvalue { ptr, i64, i64, ptr } %104, ptr %224, 3
  %106 = extractvalue { ptr, i64, i64, ptr } %105, 0
  %107 = extractvalue { ptr, i64, i64, ptr } %105, 3
  %108 = load i64, ptr %107, align 8
  %109 = icmp sgt i64 %108, 0
  br i1 %109, label %225, label %229
110:
  %111 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %71, 0
  %112 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %111, ptr %72, 1
  %113 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %112, i64 %73, 2
  %114 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %113, i64 %74, 3
  %115 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %114, ptr %75, 4
  %116 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %115, i64 %76, 5, 0
  %117 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %116, i64 %77, 6, 0
  %118 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %117, 4
  %119 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %117, 5, 0
  %120 = insertvalue [1 x i64] undef, i64 %119, 0
  %121 = extractvalue [1 x i64] %120, 0
  %122 = icmp slt i64 %233, 0
  %123 = add i64 %233, %121
  %124 = select i1 %122, i64 %123, i64 %233
  %125 = mul nuw nsw i64 %124, 1
  %126 = add nuw nsw i64 0, %125
  %127 = getelementptr float, ptr %118, i64 %126
  %128 = load float, ptr %127, align 4
  %129 = fsub float %128, %191
  %130 = fmul float %129, %200
  %131 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %78, 0
  %132 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %131, ptr %79, 1
  %133 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %132, i64 %80, 2
  %134 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %133, i64 %81, 3
  %135 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %134, ptr %82, 4
  %136 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %135, i64 %83, 5, 0
  %137 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %136, i64 %84, 6, 0
  %138 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %137, 4
  %139 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %137, 5, 0
  %140 = insertvalue [1 x i64] undef, i64 %139, 0
  %141 = extractvalue [1 x i64] %140, 0
  %142 = icmp slt i64 %233, 0
  %143 = add i64 %233, %141
  %144 = select i1 %142, i64 %143, i64 %233
  %145 = mul nuw nsw i64 %144, 1
  %146 = add nuw nsw i64 0, %145
  %147 = getelementptr float, ptr %138, i64 %146
  %148 = load float, ptr %147, align 4
  %149 = fmul float %130, %148
  %150 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %85, 0
  %151 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %150, ptr %86, 1
  %152 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %151, i64 %87, 2
  %153 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %152, i64 %88, 3
  %154 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %153, ptr %89, 4
  %155 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %154, i64 %90, 5, 0
  %156 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %155, i64 %91, 6, 0
  %157 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %156, 4
  %158 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %156, 5, 0
  %159 = insertvalue [1 x i64] undef, i64 %158, 0
  %160 = extractvalue [1 x i64] %159, 0
  %161 = icmp slt i64 %233, 0
  %162 = add i64 %233, %160
  %163 = select i1 %161, i64 %162, i64 %233
  %164 = mul nuw nsw i64 %163, 1
  %165 = add nuw nsw i64 0, %164
  %166 = getelementptr float, ptr %157, i64 %165
  %167 = load float, ptr %166, align 4
  %168 = fadd float %149, %167
  %169 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %92, 0
  %170 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %169, ptr %93, 1
  %171 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %170, i64 %94, 2
  %172 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %171, i64 %95, 3
  %173 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %172, ptr %96, 4
  %174 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %173, i64 %97, 5, 0
  %175 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %174, i64 %98, 6, 0
  %176 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %175, 4
  %177 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %175, 5, 0
  %178 = insertvalue [1 x i64] undef, i64 %177, 0
  %179 = extractvalue [1 x i64] %178, 0
  %180 = icmp slt i64 %233, 0
  %181 = add i64 %233, %179
  %182 = select i1 %180, i64 %181, i64 %233
  %183 = mul nuw nsw i64 %182, 1
  %184 = add nuw nsw i64 0, %183
  %185 = getelementptr float, ptr %176, i64 %184
  store float %168, ptr %185, align 4
  br label %101
186:
  ret i32 poison
187:
  store ptr null, ptr %0, align 8
  br label %186
188:
  %189 = sitofp i64 %3 to double
  %190 = fdiv double %100, %189
  %191 = fptrunc double %190 to float
  store double 0.000000e+00, ptr %9, align 8
  %192 = call i32 @33(ptr %9, ptr %10, i64 %2, float %191, i64 %3)
  %193 = load double, ptr %9, align 8
  br label %194
194:
  %195 = sitofp i64 %3 to double
  %196 = fdiv double %193, %195
  %197 = fadd double %196, 0x3EE4F8B580000000
  %198 = call double @sqrt(double %197)
  %199 = fdiv double 1.000000e+00, %198
  %200 = fptrunc double %199 to float
  %201 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %3, 1
  %202 = insertvalue { i64, i64, i64 } %201, i64 1, 2
  %203 = extractvalue { i64, i64, i64 } %202, 1
  store i64 0, ptr %11, align 8
  %204 = sub nuw nsw i64 %203, 0
  %205 = icmp sgt i64 %204, 0
  %206 = xor i1 %205, true
  br label %207
207:
  br i1 %206, label %208, label %209
208:
  store i64 0, ptr %12, align 8
  br label %217
209:
  %210 = srem i64 %204, 1
  %211 = sub i64 0, %210
  %212 = select i1 %205, i64 %210, i64 %211
  %213 = icmp sgt i64 %212, 0
  %214 = sdiv i64 %204, 1
  %215 = select i1 %213, i64 1, i64 0
  %216 = add i64 %214, %215
  store i64 %216, ptr %12, align 8
  br label %217
217:
  %218 = insertvalue { ptr, i64, i64, ptr } poison, ptr %11, 0
  %219 = insertvalue { ptr, i64, i64, ptr } %218, i64 %203, 1
  %220 = insertvalue { ptr, i64, i64, ptr } %219, i64 1, 2
  %221 = insertvalue { ptr, i64, i64, ptr } %220, ptr %12, 3
  %222 = extractvalue { ptr, i64, i64, ptr } %221, 0
  %223 = extractvalue { ptr, i64, i64, ptr } %221, 1
  %224 = extractvalue { ptr, i64, i64, ptr } %221, 3
  br label %101
225:
  %226 = load i64, ptr %106, align 8
  %227 = sub nuw nsw i64 %108, 1
  store i64 %227, ptr %107, align 8
  %228 = add i64 %226, 1
  store i64 %228, ptr %106, align 8
  br label %229
229:
  %230 = phi i64 [ %226, %225 ], [ 0, %101 ]
  %231 = insertvalue { i64, i1 } poison, i64 %230, 0
  %232 = insertvalue { i64, i1 } %231, i1 %109, 1
  %233 = extractvalue { i64, i1 } %232, 0
  %234 = extractvalue { i64, i1 } %232, 1
  br i1 %234, label %110, label %187
}
define internal i32 @32(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
  %5 = alloca i64, align 8
  store i64 0, ptr %5, align 8
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = inttoptr i64 %2 to ptr
  %8 = insertvalue [1 x i64] undef, i64 %3, 0
  %9 = insertvalue [1 x i64] undef, i64 4, 0
  %10 = extractvalue [1 x i64] %8, 0
  %11 = mul nuw nsw i64 1, %10
  %12 = extractvalue [1 x i64] %8, 0
  %13 = extractvalue [1 x i64] %9, 0
  %14 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %11, 2
  %15 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %14, i64 4, 3
  %16 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %15, ptr %7, 4
  %17 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %16, i64 %12, 5, 0
  %18 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %17, i64 %13, 6, 0
  br label %55
19:
  %20 = phi double [ %95, %117 ], [ %49, %29 ]
  %21 = insertvalue { ptr, i64, i64, ptr } poison, ptr %122, 0
  %22 = insertvalue { ptr, i64, i64, ptr } %21, i64 %123, 1
  %23 = insertvalue { ptr, i64, i64, ptr } %22, i64 1, 2
  %24 = insertvalue { ptr, i64, i64, ptr } %23, ptr %124, 3
  %25 = extractvalue { ptr, i64, i64, ptr } %24, 0
  %26 = extractvalue { ptr, i64, i64, ptr } %24, 3
  %27 = load i64, ptr %26, align 8
  %28 = icmp sgt i64 %27, 0
  br i1 %28, label %125, label %129
29:
  %30 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %58, 0
  %31 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, ptr %59, 1
  %32 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %31, i64 %60, 2
  %33 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, i64 %61, 3
  %34 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, ptr %62, 4
  %35 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, i64 %63, 5, 0
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %35, i64 %64, 6, 0
  %37 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, 4
  %38 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, 5, 0
  %39 = insertvalue [1 x i64] undef, i64 %38, 0
  %40 = extractvalue [1 x i64] %39, 0
  %41 = icmp slt i64 %133, 0
  %42 = add i64 %133, %40
  %43 = select i1 %41, i64 %42, i64 %133
  %44 = mul nuw nsw i64 %43, 1
  %45 = add nuw nsw i64 0, %44
  %46 = getelementptr float, ptr %37, i64 %45
  %47 = load float, ptr %46, align 4
  %48 = fpext float %47 to double
  %49 = fadd double %20, %48
  br label %19
50:
  ret i32 poison
51:
  %52 = fadd double %20, %96
  %53 = fadd double %97, %98
  %54 = fadd double %52, %53
  store double %54, ptr %0, align 8
  br label %50
55:
  br label %65
56:
  %57 = mul nsw i64 %73, 4
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 0
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 1
  %60 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 2
  %61 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 3
  %62 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 4
  %63 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 5, 0
  %64 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, 6, 0
  br label %74
65:
  %66 = sdiv i64 %3, 4
  %67 = srem i64 %3, 4
  %68 = xor i64 4, %67
  %69 = icmp slt i64 %68, 0
  %70 = icmp ne i64 %67, 0
  %71 = and i1 %70, %69
  %72 = sub nsw i64 %66, 1
  %73 = select i1 %71, i64 %72, i64 %66
  br label %56
74:
  %75 = phi <4 x double> [ zeroinitializer, %56 ], [ %84, %78 ]
  %76 = phi i64 [ 0, %56 ], [ %85, %78 ]
  %77 = icmp slt i64 %76, %57
  br i1 %77, label %78, label %86
78:
  %79 = mul i64 %76, 4
  %80 = add i64 %2, %79
  %81 = inttoptr i64 %80 to ptr
  %82 = load <4 x float>, ptr %81, align 4
  %83 = fpext <4 x float> %82 to <4 x double>
  %84 = fadd <4 x double> %75, %83
  %85 = add nsw i64 %76, 4
  br label %74
86:
  %87 = extractelement <4 x double> %75, i32 0
  %88 = extractelement <4 x double> %75, i32 1
  %89 = extractelement <4 x double> %75, i32 2
  %90 = extractelement <4 x double> %75, i32 3
  %91 = insertvalue [4 x double] undef, double %87, 0
  %92 = insertvalue [4 x double] %91, double %88, 1
  %93 = insertvalue [4 x double] %92, double %89, 2
  %94 = insertvalue [4 x double] %93, double %90, 3
  %95 = extractvalue [4 x double] %94, 0
  %96 = extractvalue [4 x double] %94, 1
  %97 = extractvalue [4 x double] %94, 2
  %98 = extractvalue [4 x double] %94, 3
  %99 = insertvalue { i64, i64, i64 } poison, i64 %57, 0
  %100 = insertvalue { i64, i64, i64 } %99, i64 %3, 1
  %101 = insertvalue { i64, i64, i64 } %100, i64 1, 2
  %102 = extractvalue { i64, i64, i64 } %101, 0
  %103 = extractvalue { i64, i64, i64 } %101, 1
  store i64 %102, ptr %5, align 8
  %104 = sub i64 %103, %102
  %105 = icmp sgt i64 %104, 0
  %106 = xor i1 %105, true
  br label %107
107:
  br i1 %106, label %108, label %109
108:
  store i64 0, ptr %6, align 8
  br label %117
109:
  %110 = srem i64 %104, 1
  %111 = sub i64 0, %110
  %112 = select i1 %105, i64 %110, i64 %111
  %113 = icmp sgt i64 %112, 0
  %114 = sdiv i64 %104, 1
  %115 = select i1 %113, i64 1, i64 0
  %116 = add i64 %114, %115
  store i64 %116, ptr %6, align 8
  br label %117
117:
  %118 = insertvalue { ptr, i64, i64, ptr } poison, ptr %5, 0
  %119 = insertvalue { ptr, i64, i64, ptr } %118, i64 %103, 1
  %120 = insertvalue { ptr, i64, i64, ptr } %119, i64 1, 2
  %121 = insertvalue { ptr, i64, i64, ptr } %120, ptr %6, 3
  %122 = extractvalue { ptr, i64, i64, ptr } %121, 0
  %123 = extractvalue { ptr, i64, i64, ptr } %121, 1
  %124 = extractvalue { ptr, i64, i64, ptr } %121, 3
  br label %19
125:
  %126 = load i64, ptr %25, align 8
  %127 = sub nuw nsw i64 %27, 1
  store i64 %127, ptr %26, align 8
  %128 = add i64 %126, 1
  store i64 %128, ptr %25, align 8
  br label %129
129:
  %130 = phi i64 [ %126, %125 ], [ 0, %19 ]
  %131 = insertvalue { i64, i1 } poison, i64 %130, 0
  %132 = insertvalue { i64, i1 } %131, i1 %28, 1
  %133 = extractvalue { i64, i1 } %132, 0
  %134 = extractvalue { i64, i1 } %132, 1
  br i1 %134, label %29, label %51
}
define internal i32 @33(ptr nonnull %0, ptr nonnull %1, i64 %2, float %3, i64 %4) {
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = inttoptr i64 %2 to ptr
  %9 = insertvalue [1 x i64] undef, i64 %4, 0
  %10 = insertvalue [1 x i64] undef, i64 4, 0
  %11 = extractvalue [1 x i64] %9, 0
  %12 = mul nuw nsw i64 1, %11
  %13 = extractvalue [1 x i64] %9, 0
  %14 = extractvalue [1 x i64] %10, 0
  %15 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %12, 2
  %16 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %15, i64 4, 3
  %17 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %16, ptr %8, 4
  %18 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %17, i64 %13, 5, 0
  %19 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, i64 %14, 6, 0
  br label %78
20:
  %21 = phi double [ %122, %144 ], [ %72, %30 ]
  %22 = insertvalue { ptr, i64, i64, ptr } poison, ptr %149, 0
  %23 = insertvalue { ptr, i64, i64, ptr } %22, i64 %150, 1
  %24 = insertvalue { ptr, i64, i64, ptr } %23, i64 1, 2
  %25 = insertvalue { ptr, i64, i64, ptr } %24, ptr %151, 3
  %26 = extractvalue { ptr, i64, i64, ptr } %25, 0
  %27 = extractvalue { ptr, i64, i64, ptr } %25, 3
  %28 = load i64, ptr %27, align 8
  %29 = icmp sgt i64 %28, 0
  br i1 %29, label %152, label %156
30:
  %31 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %81, 0
  %32 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %31, ptr %82, 1
  %33 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, i64 %83, 2
  %34 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, i64 %84, 3
  %35 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, ptr %85, 4
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %35, i64 %86, 5, 0
  %37 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, i64 %87, 6, 0
  %38 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, 4
  %39 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, 5, 0
  %40 = insertvalue [1 x i64] undef, i64 %39, 0
  %41 = extractvalue [1 x i64] %40, 0
  %42 = icmp slt i64 %160, 0
  %43 = add i64 %160, %41
  %44 = select i1 %42, i64 %43, i64 %160
  %45 = mul nuw nsw i64 %44, 1
  %46 = add nuw nsw i64 0, %45
  %47 = getelementptr float, ptr %38, i64 %46
  %48 = load float, ptr %47, align 4
  %49 = fsub float %48, %3
  %50 = fpext float %49 to double
  %51 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %81, 0
  %52 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, ptr %82, 1
  %53 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, i64 %83, 2
  %54 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, i64 %84, 3
  %55 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %54, ptr %85, 4
  %56 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %55, i64 %86, 5, 0
  %57 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %56, i64 %87, 6, 0
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 4
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 5, 0
  %60 = insertvalue [1 x i64] undef, i64 %59, 0
  %61 = extractvalue [1 x i64] %60, 0
  %62 = icmp slt i64 %160, 0
  %63 = add i64 %160, %61
  %64 = select i1 %62, i64 %63, i64 %160
  %65 = mul nuw nsw i64 %64, 1
  %66 = add nuw nsw i64 0, %65
  %67 = getelementptr float, ptr %58, i64 %66
  %68 = load float, ptr %67, align 4
  %69 = fsub float %68, %3
  %70 = fpext float %69 to double
  %71 = fmul double %50, %70
  %72 = fadd double %21, %71
  br label %20
73:
  ret i32 poison
74:
  %75 = fadd double %21, %123
  %76 = fadd double %124, %125
  %77 = fadd double %75, %76
  store double %77, ptr %0, align 8
  br label %73
78:
  br label %90
79:
  %80 = mul nsw i64 %98, 4
  %81 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 0
  %82 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 1
  %83 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 2
  %84 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 3
  %85 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 4
  %86 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 5, 0
  %87 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 6, 0
  %88 = insertelement <4 x float> undef, float %3, i32 0
  %89 = shufflevector <4 x float> %88, <4 x float> %88, <4 x i32> zeroinitializer
  br label %99
90:
  %91 = sdiv i64 %4, 4
  %92 = srem i64 %4, 4
  %93 = xor i64 4, %92
  %94 = icmp slt i64 %93, 0
  %95 = icmp ne i64 %92, 0
  %96 = and i1 %95, %94
  %97 = sub nsw i64 %91, 1
  %98 = select i1 %96, i64 %97, i64 %91
  br label %79
99:
  %100 = phi <4 x double> [ zeroinitializer, %79 ], [ %111, %103 ]
  %101 = phi i64 [ 0, %79 ], [ %112, %103 ]
  %102 = icmp slt i64 %101, %80
  br i1 %102, label %103, label %113
103:
  %104 = mul i64 %101, 4
  %105 = add i64 %2, %104
  %106 = inttoptr i64 %105 to ptr
  %107 = load <4 x float>, ptr %106, align 4
  %108 = fsub <4 x float> %107, %89
  %109 = fpext <4 x float> %108 to <4 x double>
  %110 = fmul <4 x double> %109, %109
  %111 = fadd <4 x double> %100, %110
  %112 = add nsw i64 %101, 4
  br label %99
113:
  %114 = extractelement <4 x double> %100, i32 0
  %115 = extractelement <4 x double> %100, i32 1
  %116 = extractelement <4 x double> %100, i32 2
  %117 = extractelement <4 x double> %100, i32 3
  %118 = insertvalue [4 x double] undef, double %114, 0
  %119 = insertvalue [4 x double] %118, double %115, 1
  %120 = insertvalue [4 x double] %119, double %116, 2
  %121 = insertvalue [4 x double] %120, double %117, 3
  %122 = extractvalue [4 x double] %121, 0
  %123 = extractvalue [4 x double] %121, 1
  %124 = extractvalue [4 x double] %121, 2
  %125 = extractvalue [4 x double] %121, 3
  %126 = insertvalue { i64, i64, i64 } poison, i64 %80, 0
  %127 = insertvalue { i64, i64, i64 } %126, i64 %4, 1
  %128 = insertvalue { i64, i64, i64 } %127, i64 1, 2
  %129 = extractvalue { i64, i64, i64 } %128, 0
  %130 = extractvalue { i64, i64, i64 } %128, 1
  store i64 %129, ptr %6, align 8
  %131 = sub i64 %130, %129
  %132 = icmp sgt i64 %131, 0
  %133 = xor i1 %132, true
  br label %134
134:
  br i1 %133, label %135, label %136
135:
  store i64 0, ptr %7, align 8
  br label %144
136:
  %137 = srem i64 %131, 1
  %138 = sub i64 0, %137
  %139 = select i1 %132, i64 %137, i64 %138
  %140 = icmp sgt i64 %139, 0
  %141 = sdiv i64 %131, 1
  %142 = select i1 %140, i64 1, i64 0
  %143 = add i64 %141, %142
  store i64 %143, ptr %7, align 8
  br label %144
144:
  %145 = insertvalue { ptr, i64, i64, ptr } poison, ptr %6, 0
  %146 = insertvalue { ptr, i64, i64, ptr } %145, i64 %130, 1
  %147 = insertvalue { ptr, i64, i64, ptr } %146, i64 1, 2
  %148 = insertvalue { ptr, i64, i64, ptr } %147, ptr %7, 3
  %149 = extractvalue { ptr, i64, i64, ptr } %148, 0
  %150 = extractvalue { ptr, i64, i64, ptr } %148, 1
  %151 = extractvalue { ptr, i64, i64, ptr } %148, 3
  br label %20
152:
  %153 = load i64, ptr %26, align 8
  %154 = sub nuw nsw i64 %28, 1
  store i64 %154, ptr %27, align 8
  %155 = add i64 %153, 1
  store i64 %155, ptr %26, align 8
  br label %156
156:
  %157 = phi i64 [ %153, %152 ], [ 0, %20 ]
  %158 = insertvalue { i64, i1 } poison, i64 %157, 0
  %159 = insertvalue { i64, i1 } %158, i1 %29, 1
  %160 = extractvalue { i64, i1 } %159, 0
  %161 = extractvalue { i64, i1 } %159, 1
  br i1 %161, label %30, label %74
}
declare double @sqrt(double)
define internal i32 @34(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3, i64 %4, i64 %5) {
  %7 = alloca ptr, align 8
  store ptr null, ptr %7, align 8
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  %9 = alloca float, align 4
  store float 0.000000e+00, ptr %9, align 4
  %10 = alloca ptr, align 8
  store ptr null, ptr %10, align 8
  %11 = alloca float, align 4
  store float 0.000000e+00, ptr %11, align 4
  %12 = alloca ptr, align 8
  store ptr null, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca ptr, align 8
  store ptr null, ptr %14, align 8
  %15 = alloca i32, align 4
  store i32 0, ptr %15, align 4
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  %17 = alloca i32, align 4
  store i32 0, ptr %17, align 4
  %18 = alloca ptr, align 8
  store ptr null, ptr %18, align 8
  %19 = alloca i32, align 4
  store i32 0, ptr %19, align 4
  %20 = alloca ptr, align 8
  store ptr null, ptr %20, align 8
  %21 = alloca i32, align 4
  store i32 0, ptr %21, align 4
  %22 = alloca ptr, align 8
  store ptr null, ptr %22, align 8
  %23 = alloca ptr, align 8
  store ptr null, ptr %23, align 8
  %24 = alloca ptr, align 8
  store ptr null, ptr %24, align 8
  %25 = alloca float, align 4
  store float 0.000000e+00, ptr %25, align 4
  %26 = alloca ptr, align 8
  store ptr null, ptr %26, align 8
  %27 = alloca i64, align 8
  store i64 0, ptr %27, align 8
  %28 = alloca ptr, align 8
  store ptr null, ptr %28, align 8
  %29 = alloca i64, align 8
  store i64 0, ptr %29, align 8
  %30 = alloca ptr, align 8
  store ptr null, ptr %30, align 8
  %31 = alloca i64, align 8
  store i64 0, ptr %31, align 8
  %32 = alloca ptr, align 8
  store ptr null, ptr %32, align 8
  %33 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 268
  %34 = bitcast ptr %33 to ptr
  %35 = load i64, ptr %34, align 1
  %36 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 28
  %37 = bitcast ptr %36 to ptr
  %38 = load i64, ptr %37, align 1
  %39 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 252
  %40 = bitcast ptr %39 to ptr
  %41 = load i64, ptr %40, align 1
  %42 = icmp eq i64 %38, 0
  br i1 %42, label %204, label %199, !prof !0
43:
  ret i32 poison
44:
  store i64 -2, ptr %0, align 8
  br label %43
45:
  %46 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 316
  %47 = bitcast ptr %46 to ptr
  %48 = load i64, ptr %47, align 1
  %49 = inttoptr i64 %48 to ptr
  %50 = insertvalue [1 x i64] undef, i64 %35, 0
  %51 = insertvalue [1 x i64] undef, i64 8, 0
  %52 = extractvalue [1 x i64] %50, 0
  %53 = mul nuw nsw i64 1, %52
  %54 = extractvalue [1 x i64] %50, 0
  %55 = extractvalue [1 x i64] %51, 0
  %56 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %53, 2
  %57 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %56, i64 8, 3
  %58 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, ptr %49, 4
  %59 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %58, i64 %54, 5, 0
  %60 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %59, i64 %55, 6, 0
  %61 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %60, 4
  %62 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %60, 5, 0
  %63 = insertvalue [1 x i64] undef, i64 %62, 0
  %64 = extractvalue [1 x i64] %63, 0
  %65 = icmp slt i64 %205, 0
  %66 = add i64 %205, %64
  %67 = select i1 %65, i64 %66, i64 %205
  %68 = mul nuw nsw i64 %67, 1
  %69 = add nuw nsw i64 0, %68
  %70 = getelementptr i64, ptr %61, i64 %69
  %71 = load i64, ptr %70, align 8
  %72 = icmp ne i64 %71, 0
  br i1 %72, label %73, label %76
73:
  store float 0.000000e+00, ptr %11, align 4
  %74 = call i32 @27(ptr %11, ptr %12, i64 %226, i64 %41)
  %75 = load float, ptr %11, align 4
  br label %246
76:
  %77 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 324
  %78 = bitcast ptr %77 to ptr
  %79 = load i64, ptr %78, align 1
  %80 = inttoptr i64 %79 to ptr
  %81 = insertvalue [1 x i64] undef, i64 %35, 0
  %82 = insertvalue [1 x i64] undef, i64 8, 0
  %83 = extractvalue [1 x i64] %81, 0
  %84 = mul nuw nsw i64 1, %83
  %85 = extractvalue [1 x i64] %81, 0
  %86 = extractvalue [1 x i64] %82, 0
  %87 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %84, 2
  %88 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %87, i64 8, 3
  %89 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %88, ptr %80, 4
  %90 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, i64 %85, 5, 0
  %91 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %90, i64 %86, 6, 0
  %92 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %91, 4
  %93 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %91, 5, 0
  %94 = insertvalue [1 x i64] undef, i64 %93, 0
  %95 = extractvalue [1 x i64] %94, 0
  %96 = icmp slt i64 %205, 0
  %97 = add i64 %205, %95
  %98 = select i1 %96, i64 %97, i64 %205
  %99 = mul nuw nsw i64 %98, 1
  %100 = add nuw nsw i64 0, %99
  %101 = getelementptr i64, ptr %92, i64 %100
  %102 = load i64, ptr %101, align 8
  %103 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 332
  %104 = bitcast ptr %103 to ptr
  %105 = load i64, ptr %104, align 1
  %106 = inttoptr i64 %105 to ptr
  %107 = insertvalue [1 x i64] undef, i64 %35, 0
  %108 = insertvalue [1 x i64] undef, i64 8, 0
  %109 = extractvalue [1 x i64] %107, 0
  %110 = mul nuw nsw i64 1, %109
  %111 = extractvalue [1 x i64] %107, 0
  %112 = extractvalue [1 x i64] %108, 0
  %113 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %110, 2
  %114 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %113, i64 8, 3
  %115 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %114, ptr %106, 4
  %116 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %115, i64 %111, 5, 0
  %117 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %116, i64 %112, 6, 0
  %118 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %117, 4
  %119 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %117, 5, 0
  %120 = insertvalue [1 x i64] undef, i64 %119, 0
  %121 = extractvalue [1 x i64] %120, 0
  %122 = icmp slt i64 %205, 0
  %123 = add i64 %205, %121
  %124 = select i1 %122, i64 %123, i64 %205
  %125 = mul nuw nsw i64 %124, 1
  %126 = add nuw nsw i64 0, %125
  %127 = getelementptr i64, ptr %118, i64 %126
  %128 = load i64, ptr %127, align 8
  %129 = trunc i64 %128 to i32
  %130 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 340
  %131 = bitcast ptr %130 to ptr
  %132 = load i64, ptr %131, align 1
  %133 = inttoptr i64 %132 to ptr
  %134 = insertvalue [1 x i64] undef, i64 %35, 0
  %135 = insertvalue [1 x i64] undef, i64 8, 0
  %136 = extractvalue [1 x i64] %134, 0
  %137 = mul nuw nsw i64 1, %136
  %138 = extractvalue [1 x i64] %134, 0
  %139 = extractvalue [1 x i64] %135, 0
  %140 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %137, 2
  %141 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %140, i64 8, 3
  %142 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %141, ptr %133, 4
  %143 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %142, i64 %138, 5, 0
  %144 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %143, i64 %139, 6, 0
  %145 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %144, 4
  %146 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %144, 5, 0
  %147 = insertvalue [1 x i64] undef, i64 %146, 0
  %148 = extractvalue [1 x i64] %147, 0
  %149 = icmp slt i64 %205, 0
  %150 = add i64 %205, %148
  %151 = select i1 %149, i64 %150, i64 %205
  %152 = mul nuw nsw i64 %151, 1
  %153 = add nuw nsw i64 0, %152
  %154 = getelementptr i64, ptr %145, i64 %153
  %155 = load i64, ptr %154, align 8
  %156 = add nsw i64 %155, %3
  %157 = trunc i64 %156 to i32
  %158 = zext i32 %157 to i64
  %159 = add nuw nsw i64 %158, 506952121
  %160 = trunc i64 %159 to i32
  store i32 0, ptr %15, align 4
  %161 = call i32 @35(ptr %15, ptr %16, i32 %160)
  %162 = load i32, ptr %15, align 4
  br label %250
163:
  store float 0.000000e+00, ptr %25, align 4
  %164 = call i32 @27(ptr %25, ptr %26, i64 %230, i64 %41)
  %165 = load float, ptr %25, align 4
  br label %277
166:
  %167 = fpext float %165 to double
  %168 = fcmp ogt double %167, 0.000000e+00
  %169 = fsub float -0.000000e+00, %165
  %170 = select i1 %168, float %165, float %169
  %171 = fmul float 0x3EA0000000000000, %170
  %172 = fadd float 0x3EFF751040000000, %171
  %173 = fsub float %165, %172
  store i64 0, ptr %31, align 8
  %174 = call i32 @36(ptr %31, ptr %32, i64 %230, i64 %41, float %173)
  %175 = load i64, ptr %31, align 8
  br label %308
176:
  %177 = inttoptr i64 %230 to ptr
  %178 = insertvalue [1 x i64] undef, i64 %41, 0
  %179 = insertvalue [1 x i64] undef, i64 4, 0
  %180 = extractvalue [1 x i64] %178, 0
  %181 = mul nuw nsw i64 1, %180
  %182 = extractvalue [1 x i64] %178, 0
  %183 = extractvalue [1 x i64] %179, 0
  %184 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %181, 2
  %185 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %184, i64 4, 3
  %186 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %185, ptr %177, 4
  %187 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %186, i64 %182, 5, 0
  %188 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %187, i64 %183, 6, 0
  %189 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %188, 4
  %190 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %188, 5, 0
  %191 = insertvalue [1 x i64] undef, i64 %190, 0
  %192 = extractvalue [1 x i64] %191, 0
  %193 = icmp slt i64 %279, 0
  %194 = add i64 %279, %192
  %195 = select i1 %193, i64 %194, i64 %279
  %196 = mul nuw nsw i64 %195, 1
  %197 = add nuw nsw i64 0, %196
  %198 = getelementptr float, ptr %189, i64 %197
  store float 0xFFF0000000000000, ptr %198, align 4
  br label %163
199:
  %200 = icmp eq i64 %4, -9223372036854775808
  %201 = icmp eq i64 %38, -1
  %202 = and i1 %200, %201
  %203 = xor i1 %202, true
  br i1 %203, label %207, label %204, !prof !2
204:
  %205 = phi i64 [ 0, %6 ], [ %215, %207 ], [ 0, %199 ]
  %206 = icmp eq i64 %38, 0
  br i1 %206, label %221, label %216, !prof !0
207:
  %208 = sdiv i64 %4, %38
  %209 = srem i64 %4, %38
  %210 = xor i64 %38, %209
  %211 = icmp slt i64 %210, 0
  %212 = icmp ne i64 %209, 0
  %213 = and i1 %212, %211
  %214 = sub i64 %208, 1
  %215 = select i1 %213, i64 %214, i64 %208
  br label %204
216:
  %217 = icmp eq i64 %4, -9223372036854775808
  %218 = icmp eq i64 %38, -1
  %219 = and i1 %217, %218
  %220 = xor i1 %219, true
  br i1 %220, label %232, label %221, !prof !2
221:
  %222 = phi i64 [ 0, %204 ], [ %239, %232 ], [ 0, %216 ]
  %223 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 460
  %224 = bitcast ptr %223 to ptr
  %225 = load i64, ptr %224, align 1
  %226 = add nsw i64 %5, %225
  %227 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 468
  %228 = bitcast ptr %227 to ptr
  %229 = load i64, ptr %228, align 1
  %230 = add nsw i64 %5, %229
  store ptr null, ptr %7, align 8
  %231 = call i32 @37(ptr %7, ptr %8, ptr %2, i64 %205, i64 %222, i64 %226)
  br label %240
232:
  %233 = srem i64 %4, %38
  %234 = xor i64 %38, %233
  %235 = icmp slt i64 %234, 0
  %236 = icmp ne i64 %233, 0
  %237 = and i1 %236, %235
  %238 = add i64 %233, %38
  %239 = select i1 %237, i64 %238, i64 %233
  br label %221
240:
  store float 0.000000e+00, ptr %9, align 4
  %241 = call i32 @30(ptr %9, ptr %10, i64 %226, i64 %41)
  %242 = load float, ptr %9, align 4
  br label %243
243:
  %244 = bitcast float %242 to i32
  %245 = icmp sge i32 %244, 2139095040
  br i1 %245, label %44, label %45
246:
  store i64 0, ptr %13, align 8
  %247 = call i32 @38(ptr %13, ptr %14, i64 %226, i64 %41, float %75)
  %248 = load i64, ptr %13, align 8
  br label %249
249:
  store i64 %248, ptr %0, align 8
  br label %43
250:
  %251 = zext i32 %129 to i64
  %252 = zext i32 %162 to i64
  %253 = xor i64 %251, %252
  %254 = trunc nuw i64 %253 to i32
  store i32 0, ptr %17, align 4
  %255 = call i32 @35(ptr %17, ptr %18, i32 %254)
  %256 = load i32, ptr %17, align 4
  br label %257
257:
  %258 = trunc i64 %222 to i32
  %259 = zext i32 %258 to i64
  %260 = add nuw nsw i64 %259, 1013904242
  %261 = trunc i64 %260 to i32
  store i32 0, ptr %19, align 4
  %262 = call i32 @35(ptr %19, ptr %20, i32 %261)
  %263 = load i32, ptr %19, align 4
  br label %264
264:
  %265 = zext i32 %256 to i64
  %266 = zext i32 %263 to i64
  %267 = xor i64 %265, %266
  %268 = trunc nuw i64 %267 to i32
  store i32 0, ptr %21, align 4
  %269 = call i32 @35(ptr %21, ptr %22, i32 %268)
  %270 = load i32, ptr %21, align 4
  br label %271
271:
  %272 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 260
  %273 = bitcast ptr %272 to ptr
  %274 = load i64, ptr %273, align 1
  store ptr null, ptr %23, align 8
  %275 = call i32 @39(ptr %23, ptr %24, i64 %226, i32 %270, i64 %274, i64 %41, i64 %230)
  br label %276
276:
  br label %163
277:
  store i64 0, ptr %27, align 8
  %278 = call i32 @38(ptr %27, ptr %28, i64 %230, i64 %41, float %165)
  %279 = load i64, ptr %27, align 8
  br label %280
280:
  %281 = inttoptr i64 %226 to ptr
  %282 = insertvalue [1 x i64] undef, i64 %41, 0
  %283 = insertvalue [1 x i64] undef, i64 4, 0
  %284 = extractvalue [1 x i64] %282, 0
  %285 = mul nuw nsw i64 1, %284
  %286 = extractvalue [1 x i64] %282, 0
  %287 = extractvalue [1 x i64] %283, 0
  %288 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %285, 2
  %289 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %288, i64 4, 3
  %290 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %289, ptr %281, 4
  %291 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %290, i64 %286, 5, 0
  %292 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %291, i64 %287, 6, 0
  %293 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %292, 4
  %294 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %292, 5, 0
  %295 = insertvalue [1 x i64] undef, i64 %294, 0
  %296 = extractvalue [1 x i64] %295, 0
  %297 = icmp slt i64 %279, 0
  %298 = add i64 %279, %296
  %299 = select i1 %297, i64 %298, i64 %279
  %300 = mul nuw nsw i64 %299, 1
  %301 = add nuw nsw i64 0, %300
  %302 = getelementptr float, ptr %293, i64 %301
  %303 = load float, ptr %302, align 4
  store i64 0, ptr %29, align 8
  %304 = call i32 @36(ptr %29, ptr %30, i64 %226, i64 %41, float %303)
  %305 = load i64, ptr %29, align 8
  br label %306
306:
  %307 = icmp slt i64 %305, %102
  br i1 %307, label %166, label %176
308:
  %309 = icmp sgt i64 %175, 1
  %310 = select i1 %309, i64 -2, i64 %279
  store i64 %310, ptr %0, align 8
  br label %43
}
define internal i32 @35(ptr nonnull %0, ptr nonnull %1, i32 %2) {
  %4 = zext i32 %2 to i64
  %5 = lshr i64 %4, 16
  %6 = trunc nuw nsw i64 %5 to i32
  %7 = zext i32 %2 to i64
  %8 = zext nneg i32 %6 to i64
  %9 = xor i64 %7, %8
  %10 = trunc nuw i64 %9 to i32
  %11 = zext i32 %10 to i64
  %12 = mul nuw nsw i64 %11, 569420461
  %13 = trunc i64 %12 to i32
  %14 = zext i32 %13 to i64
  %15 = lshr i64 %14, 15
  %16 = trunc nuw nsw i64 %15 to i32
  %17 = zext i32 %13 to i64
  %18 = zext nneg i32 %16 to i64
  %19 = xor i64 %17, %18
  %20 = trunc nuw i64 %19 to i32
  %21 = zext i32 %20 to i64
  %22 = mul nuw nsw i64 %21, 1935289751
  %23 = trunc i64 %22 to i32
  %24 = zext i32 %23 to i64
  %25 = lshr i64 %24, 15
  %26 = trunc nuw nsw i64 %25 to i32
  %27 = zext i32 %23 to i64
  %28 = zext nneg i32 %26 to i64
  %29 = xor i64 %27, %28
  %30 = trunc nuw i64 %29 to i32
  store i32 %30, ptr %0, align 4
  ret i32 poison
}
define internal i32 @36(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, float %4) {
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = inttoptr i64 %2 to ptr
  %9 = insertvalue [1 x i64] undef, i64 %3, 0
  %10 = insertvalue [1 x i64] undef, i64 4, 0
  %11 = extractvalue [1 x i64] %9, 0
  %12 = mul nuw nsw i64 1, %11
  %13 = extractvalue [1 x i64] %9, 0
  %14 = extractvalue [1 x i64] %10, 0
  %15 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %12, 2
  %16 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %15, i64 4, 3
  %17 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %16, ptr %8, 4
  %18 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %17, i64 %13, 5, 0
  %19 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, i64 %14, 6, 0
  %20 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 0
  %21 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 1
  %22 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 2
  %23 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 3
  %24 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 4
  %25 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 5, 0
  %26 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 6, 0
  %27 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %3, 1
  %28 = insertvalue { i64, i64, i64 } %27, i64 1, 2
  %29 = extractvalue { i64, i64, i64 } %28, 1
  store i64 0, ptr %6, align 8
  %30 = sub nuw nsw i64 %29, 0
  %31 = icmp sgt i64 %30, 0
  %32 = xor i1 %31, true
  br label %68
33:
  %34 = phi i64 [ 0, %78 ], [ %65, %43 ]
  %35 = insertvalue { ptr, i64, i64, ptr } poison, ptr %83, 0
  %36 = insertvalue { ptr, i64, i64, ptr } %35, i64 %84, 1
  %37 = insertvalue { ptr, i64, i64, ptr } %36, i64 1, 2
  %38 = insertvalue { ptr, i64, i64, ptr } %37, ptr %85, 3
  %39 = extractvalue { ptr, i64, i64, ptr } %38, 0
  %40 = extractvalue { ptr, i64, i64, ptr } %38, 3
  %41 = load i64, ptr %40, align 8
  %42 = icmp sgt i64 %41, 0
  br i1 %42, label %86, label %90
43:
  %44 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %20, 0
  %45 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %44, ptr %21, 1
  %46 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, i64 %22, 2
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, i64 %23, 3
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, ptr %24, 4
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, i64 %25, 5, 0
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, i64 %26, 6, 0
  %51 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 4
  %52 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, 5, 0
  %53 = insertvalue [1 x i64] undef, i64 %52, 0
  %54 = extractvalue [1 x i64] %53, 0
  %55 = icmp slt i64 %94, 0
  %56 = add i64 %94, %54
  %57 = select i1 %55, i64 %56, i64 %94
  %58 = mul nuw nsw i64 %57, 1
  %59 = add nuw nsw i64 0, %58
  %60 = getelementptr float, ptr %51, i64 %59
  %61 = load float, ptr %60, align 4
  %62 = fcmp ogt float %61, %4
  %63 = select i1 %62, i32 1, i32 0
  %64 = zext nneg i32 %63 to i64
  %65 = add nsw i64 %34, %64
  br label %33
66:
  ret i32 poison
67:
  store i64 %34, ptr %0, align 8
  br label %66
68:
  br i1 %32, label %69, label %70
69:
  store i64 0, ptr %7, align 8
  br label %78
70:
  %71 = srem i64 %30, 1
  %72 = sub i64 0, %71
  %73 = select i1 %31, i64 %71, i64 %72
  %74 = icmp sgt i64 %73, 0
  %75 = sdiv i64 %30, 1
  %76 = select i1 %74, i64 1, i64 0
  %77 = add i64 %75, %76
  store i64 %77, ptr %7, align 8
  br label %78
78:
  %79 = insertvalue { ptr, i64, i64, ptr } poison, ptr %6, 0
  %80 = insertvalue { ptr, i64, i64, ptr } %79, i64 %29, 1
  %81 = insertvalue { ptr, i64, i64, ptr } %80, i64 1, 2
  %82 = insertvalue { ptr, i64, i64, ptr } %81, ptr %7, 3
  %83 = extractvalue { ptr, i64, i64, ptr } %82, 0
  %84 = extractvalue { ptr, i64, i64, ptr } %82, 1
  %85 = extractvalue { ptr, i64, i64, ptr } %82, 3
  br label %33
86:
  %87 = load i64, ptr %39, align 8
  %88 = sub nuw nsw i64 %41, 1
  store i64 %88, ptr %40, align 8
  %89 = add i64 %87, 1
  store i64 %89, ptr %39, align 8
  br label %90
90:
  %91 = phi i64 [ %87, %86 ], [ 0, %33 ]
  %92 = insertvalue { i64, i1 } poison, i64 %91, 0
  %93 = insertvalue { i64, i1 } %92, i1 %42, 1
  %94 = extractvalue { i64, i1 } %93, 0
  %95 = extractvalue { i64, i1 } %93, 1
  br i1 %95, label %43, label %67
}
define internal i32 @37(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3, i64 %4, i64 %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca ptr, align 8
  store ptr null, ptr %10, align 8
  %11 = alloca ptr, align 8
  store ptr null, ptr %11, align 8
  %12 = alloca ptr, align 8
  store ptr null, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca ptr, align 8
  store ptr null, ptr %14, align 8
  %15 = alloca ptr, align 8
  store ptr null, ptr %15, align 8
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 268
  %20 = bitcast ptr %19 to ptr
  %21 = load i64, ptr %20, align 1
  %22 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 252
  %23 = bitcast ptr %22 to ptr
  %24 = load i64, ptr %23, align 1
  %25 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 292
  %26 = bitcast ptr %25 to ptr
  %27 = load i64, ptr %26, align 1
  %28 = mul nsw i64 3, %21
  %29 = inttoptr i64 %27 to ptr
  %30 = insertvalue [1 x i64] undef, i64 %28, 0
  %31 = insertvalue [1 x i64] undef, i64 8, 0
  %32 = extractvalue [1 x i64] %30, 0
  %33 = mul nuw nsw i64 1, %32
  %34 = extractvalue [1 x i64] %30, 0
  %35 = extractvalue [1 x i64] %31, 0
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %33, 2
  %37 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, i64 8, 3
  %38 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, ptr %29, 4
  %39 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, i64 %34, 5, 0
  %40 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, i64 %35, 6, 0
  %41 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 300
  %42 = bitcast ptr %41 to ptr
  %43 = load i64, ptr %42, align 1
  %44 = mul nsw i64 2, %21
  %45 = inttoptr i64 %43 to ptr
  %46 = insertvalue [1 x i64] undef, i64 %44, 0
  %47 = insertvalue [1 x i64] undef, i64 4, 0
  %48 = extractvalue [1 x i64] %46, 0
  %49 = mul nuw nsw i64 1, %48
  %50 = extractvalue [1 x i64] %46, 0
  %51 = extractvalue [1 x i64] %47, 0
  %52 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %49, 2
  %53 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, i64 4, 3
  %54 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, ptr %45, 4
  %55 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %54, i64 %50, 5, 0
  %56 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %55, i64 %51, 6, 0
  %57 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 4
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 5, 0
  %59 = insertvalue [1 x i64] undef, i64 %58, 0
  %60 = extractvalue [1 x i64] %59, 0
  %61 = icmp slt i64 %3, 0
  %62 = add i64 %3, %60
  %63 = select i1 %61, i64 %62, i64 %3
  %64 = mul nuw nsw i64 %63, 1
  %65 = add nuw nsw i64 0, %64
  %66 = getelementptr i64, ptr %57, i64 %65
  %67 = load i64, ptr %66, align 8
  %68 = add nsw i64 %21, %3
  %69 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 4
  %70 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 5, 0
  %71 = insertvalue [1 x i64] undef, i64 %70, 0
  %72 = extractvalue [1 x i64] %71, 0
  %73 = icmp slt i64 %68, 0
  %74 = add i64 %68, %72
  %75 = select i1 %73, i64 %74, i64 %68
  %76 = mul nuw nsw i64 %75, 1
  %77 = add nuw nsw i64 0, %76
  %78 = getelementptr i64, ptr %69, i64 %77
  %79 = load i64, ptr %78, align 8
  %80 = mul nsw i64 2, %21
  %81 = add nsw i64 %80, %3
  %82 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 4
  %83 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 5, 0
  %84 = insertvalue [1 x i64] undef, i64 %83, 0
  %85 = extractvalue [1 x i64] %84, 0
  %86 = icmp slt i64 %81, 0
  %87 = add i64 %81, %85
  %88 = select i1 %86, i64 %87, i64 %81
  %89 = mul nuw nsw i64 %88, 1
  %90 = add nuw nsw i64 0, %89
  %91 = getelementptr i64, ptr %82, i64 %90
  %92 = load i64, ptr %91, align 8
  %93 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %56, 4
  %94 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %56, 5, 0
  %95 = insertvalue [1 x i64] undef, i64 %94, 0
  %96 = extractvalue [1 x i64] %95, 0
  %97 = icmp slt i64 %3, 0
  %98 = add i64 %3, %96
  %99 = select i1 %97, i64 %98, i64 %3
  %100 = mul nuw nsw i64 %99, 1
  %101 = add nuw nsw i64 0, %100
  %102 = getelementptr float, ptr %93, i64 %101
  %103 = load float, ptr %102, align 4
  %104 = add nsw i64 %21, %3
  %105 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %56, 4
  %106 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %56, 5, 0
  %107 = insertvalue [1 x i64] undef, i64 %106, 0
  %108 = extractvalue [1 x i64] %107, 0
  %109 = icmp slt i64 %104, 0
  %110 = add i64 %104, %108
  %111 = select i1 %109, i64 %110, i64 %104
  %112 = mul nuw nsw i64 %111, 1
  %113 = add nuw nsw i64 0, %112
  %114 = getelementptr float, ptr %105, i64 %113
  %115 = load float, ptr %114, align 4
  %116 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 308
  %117 = bitcast ptr %116 to ptr
  %118 = load i64, ptr %117, align 1
  %119 = inttoptr i64 %118 to ptr
  %120 = insertvalue [1 x i64] undef, i64 %21, 0
  %121 = insertvalue [1 x i64] undef, i64 4, 0
  %122 = extractvalue [1 x i64] %120, 0
  %123 = mul nuw nsw i64 1, %122
  %124 = extractvalue [1 x i64] %120, 0
  %125 = extractvalue [1 x i64] %121, 0
  %126 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %123, 2
  %127 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %126, i64 4, 3
  %128 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %127, ptr %119, 4
  %129 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %128, i64 %124, 5, 0
  %130 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %129, i64 %125, 6, 0
  %131 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %130, 4
  %132 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %130, 5, 0
  %133 = insertvalue [1 x i64] undef, i64 %132, 0
  %134 = extractvalue [1 x i64] %133, 0
  %135 = icmp slt i64 %3, 0
  %136 = add i64 %3, %134
  %137 = select i1 %135, i64 %136, i64 %3
  %138 = mul nuw nsw i64 %137, 1
  %139 = add nuw nsw i64 0, %138
  %140 = getelementptr float, ptr %131, i64 %139
  %141 = load float, ptr %140, align 4
  store i64 0, ptr %7, align 8
  %142 = call i32 @41(ptr %7, ptr %8, ptr %2, i64 %67, i64 %4)
  %143 = load i64, ptr %7, align 8
  br label %226
144:
  store i64 0, ptr %9, align 8
  %145 = call i32 @41(ptr %9, ptr %10, ptr %2, i64 %79, i64 %4)
  %146 = load i64, ptr %9, align 8
  br label %228
147:
  %148 = phi i64 [ %143, %226 ], [ %5, %228 ]
  store i64 0, ptr %13, align 8
  %149 = call i32 @41(ptr %13, ptr %14, ptr %2, i64 %92, i64 %4)
  %150 = load i64, ptr %13, align 8
  br label %230
151:
  %152 = inttoptr i64 %5 to ptr
  %153 = insertvalue [1 x i64] undef, i64 %24, 0
  %154 = insertvalue [1 x i64] undef, i64 4, 0
  %155 = extractvalue [1 x i64] %153, 0
  %156 = mul nuw nsw i64 1, %155
  %157 = extractvalue [1 x i64] %153, 0
  %158 = extractvalue [1 x i64] %154, 0
  %159 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %156, 2
  %160 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %159, i64 4, 3
  %161 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, ptr %152, 4
  %162 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %161, i64 %157, 5, 0
  %163 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %162, i64 %158, 6, 0
  %164 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %163, 0
  %165 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %163, 1
  %166 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %163, 2
  %167 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %163, 3
  %168 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %163, 4
  %169 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %163, 5, 0
  %170 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %163, 6, 0
  %171 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %24, 1
  %172 = insertvalue { i64, i64, i64 } %171, i64 1, 2
  %173 = extractvalue { i64, i64, i64 } %172, 1
  store i64 0, ptr %17, align 8
  %174 = sub nuw nsw i64 %173, 0
  %175 = icmp sgt i64 %174, 0
  %176 = xor i1 %175, true
  br label %234
177:
  %178 = insertvalue { ptr, i64, i64, ptr } poison, ptr %249, 0
  %179 = insertvalue { ptr, i64, i64, ptr } %178, i64 %250, 1
  %180 = insertvalue { ptr, i64, i64, ptr } %179, i64 1, 2
  %181 = insertvalue { ptr, i64, i64, ptr } %180, ptr %251, 3
  %182 = extractvalue { ptr, i64, i64, ptr } %181, 0
  %183 = extractvalue { ptr, i64, i64, ptr } %181, 3
  %184 = load i64, ptr %183, align 8
  %185 = icmp sgt i64 %184, 0
  br i1 %185, label %252, label %256
186:
  %187 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %164, 0
  %188 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %187, ptr %165, 1
  %189 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %188, i64 %166, 2
  %190 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %189, i64 %167, 3
  %191 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %190, ptr %168, 4
  %192 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %191, i64 %169, 5, 0
  %193 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %192, i64 %170, 6, 0
  %194 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %193, 4
  %195 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %193, 5, 0
  %196 = insertvalue [1 x i64] undef, i64 %195, 0
  %197 = extractvalue [1 x i64] %196, 0
  %198 = icmp slt i64 %260, 0
  %199 = add i64 %260, %197
  %200 = select i1 %198, i64 %199, i64 %260
  %201 = mul nuw nsw i64 %200, 1
  %202 = add nuw nsw i64 0, %201
  %203 = getelementptr float, ptr %194, i64 %202
  %204 = load float, ptr %203, align 4
  %205 = fdiv float %204, %141
  %206 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %164, 0
  %207 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %206, ptr %165, 1
  %208 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %207, i64 %166, 2
  %209 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %208, i64 %167, 3
  %210 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %209, ptr %168, 4
  %211 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %210, i64 %169, 5, 0
  %212 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %211, i64 %170, 6, 0
  %213 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %212, 4
  %214 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %212, 5, 0
  %215 = insertvalue [1 x i64] undef, i64 %214, 0
  %216 = extractvalue [1 x i64] %215, 0
  %217 = icmp slt i64 %260, 0
  %218 = add i64 %260, %216
  %219 = select i1 %217, i64 %218, i64 %260
  %220 = mul nuw nsw i64 %219, 1
  %221 = add nuw nsw i64 0, %220
  %222 = getelementptr float, ptr %213, i64 %221
  store float %205, ptr %222, align 4
  br label %177
223:
  ret i32 poison
224:
  store ptr null, ptr %0, align 8
  br label %223
225:
  store ptr null, ptr %0, align 8
  br label %223
226:
  %227 = icmp ne i64 %79, %67
  br i1 %227, label %144, label %147
228:
  store ptr null, ptr %11, align 8
  %229 = call i32 @42(ptr %11, ptr %12, i64 %143, i64 %146, float %115, i64 %24, i64 %5)
  br label %147
230:
  store ptr null, ptr %15, align 8
  %231 = call i32 @42(ptr %15, ptr %16, i64 %148, i64 %150, float %103, i64 %24, i64 %5)
  br label %232
232:
  %233 = fcmp une float %141, 1.000000e+00
  br i1 %233, label %151, label %224
234:
  br i1 %176, label %235, label %236
235:
  store i64 0, ptr %18, align 8
  br label %244
236:
  %237 = srem i64 %174, 1
  %238 = sub i64 0, %237
  %239 = select i1 %175, i64 %237, i64 %238
  %240 = icmp sgt i64 %239, 0
  %241 = sdiv i64 %174, 1
  %242 = select i1 %240, i64 1, i64 0
  %243 = add i64 %241, %242
  store i64 %243, ptr %18, align 8
  br label %244
244:
  %245 = insertvalue { ptr, i64, i64, ptr } poison, ptr %17, 0
  %246 = insertvalue { ptr, i64, i64, ptr } %245, i64 %173, 1
  %247 = insertvalue { ptr, i64, i64, ptr } %246, i64 1, 2
  %248 = insertvalue { ptr, i64, i64, ptr } %247, ptr %18, 3
  %249 = extractvalue { ptr, i64, i64, ptr } %248, 0
  %250 = extractvalue { ptr, i64, i64, ptr } %248, 1
  %251 = extractvalue { ptr, i64, i64, ptr } %248, 3
  br label %177
252:
  %253 = load i64, ptr %182, align 8
  %254 = sub nuw nsw i64 %184, 1
  store i64 %254, ptr %183, align 8
  %255 = add i64 %253, 1
  store i64 %255, ptr %182, align 8
  br label %256
256:
  %257 = phi i64 [ %253, %252 ], [ 0, %177 ]
  %258 = insertvalue { i64, i1 } poison, i64 %257, 0
  %259 = insertvalue { i64, i1 } %258, i1 %185, 1
  %260 = extractvalue { i64, i1 } %259, 0
  %261 = extractvalue { i64, i1 } %259, 1
  br i1 %261, label %186, label %225
}
define internal i32 @38(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, float %4) {
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = inttoptr i64 %2 to ptr
  %9 = insertvalue [1 x i64] undef, i64 %3, 0
  %10 = insertvalue [1 x i64] undef, i64 4, 0
  %11 = extractvalue [1 x i64] %9, 0
  %12 = mul nuw nsw i64 1, %11
  %13 = extractvalue [1 x i64] %9, 0
  %14 = extractvalue [1 x i64] %10, 0
  %15 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %12, 2
  %16 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %15, i64 4, 3
  %17 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %16, ptr %8, 4
  %18 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %17, i64 %13, 5, 0
  %19 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, i64 %14, 6, 0
  %20 = trunc i64 %3 to i32
  %21 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 0
  %22 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 1
  %23 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 2
  %24 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 3
  %25 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 4
  %26 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 5, 0
  %27 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, 6, 0
  %28 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %3, 1
  %29 = insertvalue { i64, i64, i64 } %28, i64 1, 2
  %30 = extractvalue { i64, i64, i64 } %29, 1
  store i64 0, ptr %6, align 8
  %31 = sub nuw nsw i64 %30, 0
  %32 = icmp sgt i64 %31, 0
  %33 = xor i1 %32, true
  br label %72
34:
  %35 = phi i32 [ %20, %82 ], [ %68, %44 ]
  %36 = insertvalue { ptr, i64, i64, ptr } poison, ptr %87, 0
  %37 = insertvalue { ptr, i64, i64, ptr } %36, i64 %88, 1
  %38 = insertvalue { ptr, i64, i64, ptr } %37, i64 1, 2
  %39 = insertvalue { ptr, i64, i64, ptr } %38, ptr %89, 3
  %40 = extractvalue { ptr, i64, i64, ptr } %39, 0
  %41 = extractvalue { ptr, i64, i64, ptr } %39, 3
  %42 = load i64, ptr %41, align 8
  %43 = icmp sgt i64 %42, 0
  br i1 %43, label %90, label %94
44:
  %45 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %21, 0
  %46 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, ptr %22, 1
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, i64 %23, 2
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, i64 %24, 3
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, ptr %25, 4
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, i64 %26, 5, 0
  %51 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, i64 %27, 6, 0
  %52 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 4
  %53 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 5, 0
  %54 = insertvalue [1 x i64] undef, i64 %53, 0
  %55 = extractvalue [1 x i64] %54, 0
  %56 = icmp slt i64 %98, 0
  %57 = add i64 %98, %55
  %58 = select i1 %56, i64 %57, i64 %98
  %59 = mul nuw nsw i64 %58, 1
  %60 = add nuw nsw i64 0, %59
  %61 = getelementptr float, ptr %52, i64 %60
  %62 = load float, ptr %61, align 4
  %63 = fcmp oeq float %62, %4
  %64 = trunc i64 %98 to i32
  %65 = trunc i64 %3 to i32
  %66 = select i1 %63, i32 %64, i32 %65
  %67 = icmp slt i32 %66, %35
  %68 = select i1 %67, i32 %66, i32 %35
  br label %34
69:
  ret i32 poison
70:
  %71 = sext i32 %35 to i64
  store i64 %71, ptr %0, align 8
  br label %69
72:
  br i1 %33, label %73, label %74
73:
  store i64 0, ptr %7, align 8
  br label %82
74:
  %75 = srem i64 %31, 1
  %76 = sub i64 0, %75
  %77 = select i1 %32, i64 %75, i64 %76
  %78 = icmp sgt i64 %77, 0
  %79 = sdiv i64 %31, 1
  %80 = select i1 %78, i64 1, i64 0
  %81 = add i64 %79, %80
  store i64 %81, ptr %7, align 8
  br label %82
82:
  %83 = insertvalue { ptr, i64, i64, ptr } poison, ptr %6, 0
  %84 = insertvalue { ptr, i64, i64, ptr } %83, i64 %30, 1
  %85 = insertvalue { ptr, i64, i64, ptr } %84, i64 1, 2
  %86 = insertvalue { ptr, i64, i64, ptr } %85, ptr %7, 3
  %87 = extractvalue { ptr, i64, i64, ptr } %86, 0
  %88 = extractvalue { ptr, i64, i64, ptr } %86, 1
  %89 = extractvalue { ptr, i64, i64, ptr } %86, 3
  br label %34
90:
  %91 = load i64, ptr %40, align 8
  %92 = sub nuw nsw i64 %42, 1
  store i64 %92, ptr %41, align 8
  %93 = add i64 %91, 1
  store i64 %93, ptr %40, align 8
  br label %94
94:
  %95 = phi i64 [ %91, %90 ], [ 0, %34 ]
  %96 = insertvalue { i64, i1 } poison, i64 %95, 0
  %97 = insertvalue { i64, i1 } %96, i1 %43, 1
  %98 = extractvalue { i64, i1 } %97, 0
  %99 = extractvalue { i64, i1 } %97, 1
  br i1 %99, label %44, label %70
}
define internal i32 @39(ptr nonnull %0, ptr nonnull %1, i64 %2, i32 %3, i64 %4, i64 %5, i64 %6) {
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i32, align 4
  store i32 0, ptr %10, align 4
  %11 = alloca ptr, align 8
  store ptr null, ptr %11, align 8
  %12 = alloca float, align 4
  store float 0.000000e+00, ptr %12, align 4
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = alloca float, align 4
  store float 0.000000e+00, ptr %14, align 4
  %15 = alloca ptr, align 8
  store ptr null, ptr %15, align 8
  %16 = inttoptr i64 %2 to ptr
  %17 = insertvalue [1 x i64] undef, i64 %5, 0
  %18 = insertvalue [1 x i64] undef, i64 4, 0
  %19 = extractvalue [1 x i64] %17, 0
  %20 = mul nuw nsw i64 1, %19
  %21 = extractvalue [1 x i64] %17, 0
  %22 = extractvalue [1 x i64] %18, 0
  %23 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %20, 2
  %24 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, i64 4, 3
  %25 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %24, ptr %16, 4
  %26 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, i64 %21, 5, 0
  %27 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, i64 %22, 6, 0
  %28 = inttoptr i64 %4 to ptr
  %29 = insertvalue [1 x i64] undef, i64 %5, 0
  %30 = insertvalue [1 x i64] undef, i64 4, 0
  %31 = extractvalue [1 x i64] %29, 0
  %32 = mul nuw nsw i64 1, %31
  %33 = extractvalue [1 x i64] %29, 0
  %34 = extractvalue [1 x i64] %30, 0
  %35 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %32, 2
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %35, i64 4, 3
  %37 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, ptr %28, 4
  %38 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, i64 %33, 5, 0
  %39 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, i64 %34, 6, 0
  %40 = inttoptr i64 %6 to ptr
  %41 = insertvalue [1 x i64] undef, i64 %5, 0
  %42 = insertvalue [1 x i64] undef, i64 4, 0
  %43 = extractvalue [1 x i64] %41, 0
  %44 = mul nuw nsw i64 1, %43
  %45 = extractvalue [1 x i64] %41, 0
  %46 = extractvalue [1 x i64] %42, 0
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %44, 2
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, i64 4, 3
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, ptr %40, 4
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, i64 %45, 5, 0
  %51 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, i64 %46, 6, 0
  %52 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 0
  %53 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 1
  %54 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 2
  %55 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 3
  %56 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 4
  %57 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 5, 0
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 6, 0
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 0
  %60 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 1
  %61 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 2
  %62 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 3
  %63 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 4
  %64 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 5, 0
  %65 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, 6, 0
  %66 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %27, 0
  %67 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %27, 1
  %68 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %27, 2
  %69 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %27, 3
  %70 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %27, 4
  %71 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %27, 5, 0
  %72 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %27, 6, 0
  %73 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %5, 1
  %74 = insertvalue { i64, i64, i64 } %73, i64 1, 2
  %75 = extractvalue { i64, i64, i64 } %74, 1
  store i64 0, ptr %8, align 8
  %76 = sub nuw nsw i64 %75, 0
  %77 = icmp sgt i64 %76, 0
  %78 = xor i1 %77, true
  br label %115
79:
  %80 = insertvalue { ptr, i64, i64, ptr } poison, ptr %130, 0
  %81 = insertvalue { ptr, i64, i64, ptr } %80, i64 %131, 1
  %82 = insertvalue { ptr, i64, i64, ptr } %81, i64 1, 2
  %83 = insertvalue { ptr, i64, i64, ptr } %82, ptr %132, 3
  %84 = extractvalue { ptr, i64, i64, ptr } %83, 0
  %85 = extractvalue { ptr, i64, i64, ptr } %83, 3
  %86 = load i64, ptr %85, align 8
  %87 = icmp sgt i64 %86, 0
  br i1 %87, label %133, label %137
88:
  %89 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %59, 0
  %90 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, ptr %60, 1
  %91 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %90, i64 %61, 2
  %92 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %91, i64 %62, 3
  %93 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %92, ptr %63, 4
  %94 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %93, i64 %64, 5, 0
  %95 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %94, i64 %65, 6, 0
  %96 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %95, 4
  %97 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %95, 5, 0
  %98 = insertvalue [1 x i64] undef, i64 %97, 0
  %99 = extractvalue [1 x i64] %98, 0
  %100 = icmp slt i64 %141, 0
  %101 = add i64 %141, %99
  %102 = select i1 %100, i64 %101, i64 %141
  %103 = mul nuw nsw i64 %102, 1
  %104 = add nuw nsw i64 0, %103
  %105 = getelementptr i32, ptr %96, i64 %104
  %106 = load i32, ptr %105, align 4
  %107 = zext i32 %3 to i64
  %108 = zext i32 %106 to i64
  %109 = xor i64 %107, %108
  %110 = trunc nuw i64 %109 to i32
  store i32 0, ptr %10, align 4
  %111 = call i32 @35(ptr %10, ptr %11, i32 %110)
  %112 = load i32, ptr %10, align 4
  br label %143
113:
  ret i32 poison
114:
  store ptr null, ptr %0, align 8
  br label %113
115:
  br i1 %78, label %116, label %117
116:
  store i64 0, ptr %9, align 8
  br label %125
117:
  %118 = srem i64 %76, 1
  %119 = sub i64 0, %118
  %120 = select i1 %77, i64 %118, i64 %119
  %121 = icmp sgt i64 %120, 0
  %122 = sdiv i64 %76, 1
  %123 = select i1 %121, i64 1, i64 0
  %124 = add i64 %122, %123
  store i64 %124, ptr %9, align 8
  br label %125
125:
  %126 = insertvalue { ptr, i64, i64, ptr } poison, ptr %8, 0
  %127 = insertvalue { ptr, i64, i64, ptr } %126, i64 %75, 1
  %128 = insertvalue { ptr, i64, i64, ptr } %127, i64 1, 2
  %129 = insertvalue { ptr, i64, i64, ptr } %128, ptr %9, 3
  %130 = extractvalue { ptr, i64, i64, ptr } %129, 0
  %131 = extractvalue { ptr, i64, i64, ptr } %129, 1
  %132 = extractvalue { ptr, i64, i64, ptr } %129, 3
  br label %79
133:
  %134 = load i64, ptr %84, align 8
  %135 = sub nuw nsw i64 %86, 1
  store i64 %135, ptr %85, align 8
  %136 = add i64 %134, 1
  store i64 %136, ptr %84, align 8
  br label %137
137:
  %138 = phi i64 [ %134, %133 ], [ 0, %79 ]
  %139 = insertvalue { i64, i1 } poison, i64 %138, 0
  %140 = insertvalue { i64, i1 } %139, i1 %87, 1
  %141 = extractvalue { i64, i1 } %140, 0
  %142 = extractvalue { i64, i1 } %140, 1
  br i1 %142, label %88, label %114
143:
  %144 = zext i32 %112 to i64
  %145 = lshr i64 %144, 9
  %146 = trunc nuw nsw i64 %145 to i32
  %147 = uitofp nneg i32 %146 to float
  %148 = fadd float %147, 5.000000e-01
  %149 = fmul float %148, 0x3E80000000000000
  %150 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %66, 0
  %151 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %150, ptr %67, 1
  %152 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %151, i64 %68, 2
  %153 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %152, i64 %69, 3
  %154 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %153, ptr %70, 4
  %155 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %154, i64 %71, 5, 0
  %156 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %155, i64 %72, 6, 0
  %157 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %156, 4
  %158 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %156, 5, 0
  %159 = insertvalue [1 x i64] undef, i64 %158, 0
  %160 = extractvalue [1 x i64] %159, 0
  %161 = icmp slt i64 %141, 0
  %162 = add i64 %141, %160
  %163 = select i1 %161, i64 %162, i64 %141
  %164 = mul nuw nsw i64 %163, 1
  %165 = add nuw nsw i64 0, %164
  %166 = getelementptr float, ptr %157, i64 %165
  %167 = load float, ptr %166, align 4
  store float 0.000000e+00, ptr %12, align 4
  %168 = call i32 @40(ptr %12, ptr %13, float %149)
  %169 = load float, ptr %12, align 4
  br label %170
170:
  %171 = fsub float -0.000000e+00, %169
  store float 0.000000e+00, ptr %14, align 4
  %172 = call i32 @40(ptr %14, ptr %15, float %171)
  %173 = load float, ptr %14, align 4
  br label %174
174:
  %175 = fsub float %167, %173
  %176 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %52, 0
  %177 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %176, ptr %53, 1
  %178 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %177, i64 %54, 2
  %179 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %178, i64 %55, 3
  %180 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %179, ptr %56, 4
  %181 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %180, i64 %57, 5, 0
  %182 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %181, i64 %58, 6, 0
  %183 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %182, 4
  %184 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %182, 5, 0
  %185 = insertvalue [1 x i64] undef, i64 %184, 0
  %186 = extractvalue [1 x i64] %185, 0
  %187 = icmp slt i64 %141, 0
  %188 = add i64 %141, %186
  %189 = select i1 %187, i64 %188, i64 %141
  %190 = mul nuw nsw i64 %189, 1
  %191 = add nuw nsw i64 0, %190
  %192 = getelementptr float, ptr %183, i64 %191
  store float %175, ptr %192, align 4
  br label %79
}
define internal i32 @40(ptr nonnull %0, ptr nonnull %1, float %2) {
  %4 = bitcast float %2 to i32
  %5 = sext i32 %4 to i64
  %6 = sub nsw i64 %5, 1060439283
  %7 = trunc i64 %6 to i32
  %8 = sext i32 %7 to i64
  %9 = ashr i64 %8, 23
  %10 = trunc nsw i64 %9 to i32
  %11 = sitofp i32 %10 to float
  %12 = sext i32 %7 to i64
  %13 = and i64 %12, 8388607
  %14 = trunc nuw nsw i64 %13 to i32
  %15 = zext nneg i32 %14 to i64
  %16 = add nsw i64 %15, 1060439283
  %17 = trunc nuw nsw i64 %16 to i32
  %18 = bitcast i32 %17 to float
  %19 = fsub float %18, 1.000000e+00
  %20 = fmul float %19, %19
  %21 = insertvalue [9 x float] undef, float 0x3FB2043760000000, 0
  %22 = insertvalue [9 x float] %21, float 0xBFBD7A3700000000, 1
  %23 = insertvalue [9 x float] %22, float 0x3FBDE4A340000000, 2
  %24 = insertvalue [9 x float] %23, float 0xBFBFCBA9E0000000, 3
  %25 = insertvalue [9 x float] %24, float 0x3FC23D37E0000000, 4
  %26 = insertvalue [9 x float] %25, float 0xBFC555CA00000000, 5
  %27 = insertvalue [9 x float] %26, float 0x3FC999D580000000, 6
  %28 = insertvalue [9 x float] %27, float 0xBFCFFFFF80000000, 7
  %29 = insertvalue [9 x float] %28, float 0x3FD5555540000000, 8
  %30 = extractvalue [9 x float] %29, 0
  %31 = fmul float %30, %19
  %32 = insertvalue [9 x float] undef, float 0x3FB2043760000000, 0
  %33 = insertvalue [9 x float] %32, float 0xBFBD7A3700000000, 1
  %34 = insertvalue [9 x float] %33, float 0x3FBDE4A340000000, 2
  %35 = insertvalue [9 x float] %34, float 0xBFBFCBA9E0000000, 3
  %36 = insertvalue [9 x float] %35, float 0x3FC23D37E0000000, 4
  %37 = insertvalue [9 x float] %36, float 0xBFC555CA00000000, 5
  %38 = insertvalue [9 x float] %37, float 0x3FC999D580000000, 6
  %39 = insertvalue [9 x float] %38, float 0xBFCFFFFF80000000, 7
  %40 = insertvalue [9 x float] %39, float 0x3FD5555540000000, 8
  %41 = extractvalue [9 x float] %40, 1
  %42 = fadd float %31, %41
  %43 = fmul float %42, %19
  %44 = insertvalue [9 x float] undef, float 0x3FB2043760000000, 0
  %45 = insertvalue [9 x float] %44, float 0xBFBD7A3700000000, 1
  %46 = insertvalue [9 x float] %45, float 0x3FBDE4A340000000, 2
  %47 = insertvalue [9 x float] %46, float 0xBFBFCBA9E0000000, 3
  %48 = insertvalue [9 x float] %47, float 0x3FC23D37E0000000, 4
  %49 = insertvalue [9 x float] %48, float 0xBFC555CA00000000, 5
  %50 = insertvalue [9 x float] %49, float 0x3FC999D580000000, 6
  %51 = insertvalue [9 x float] %50, float 0xBFCFFFFF80000000, 7
  %52 = insertvalue [9 x float] %51, float 0x3FD5555540000000, 8
  %53 = extractvalue [9 x float] %52, 2
  %54 = fadd float %43, %53
  %55 = fmul float %54, %19
  %56 = insertvalue [9 x float] undef, float 0x3FB2043760000000, 0
  %57 = insertvalue [9 x float] %56, float 0xBFBD7A3700000000, 1
  %58 = insertvalue [9 x float] %57, float 0x3FBDE4A340000000, 2
  %59 = insertvalue [9 x float] %58, float 0xBFBFCBA9E0000000, 3
  %60 = insertvalue [9 x float] %59, float 0x3FC23D37E0000000, 4
  %61 = insertvalue [9 x float] %60, float 0xBFC555CA00000000, 5
  %62 = insertvalue [9 x float] %61, float 0x3FC999D580000000, 6
  %63 = insertvalue [9 x float] %62, float 0xBFCFFFFF80000000, 7
  %64 = insertvalue [9 x float] %63, float 0x3FD5555540000000, 8
  %65 = extractvalue [9 x float] %64, 3
  %66 = fadd float %55, %65
  %67 = fmul float %66, %19
  %68 = insertvalue [9 x float] undef, float 0x3FB2043760000000, 0
  %69 = insertvalue [9 x float] %68, float 0xBFBD7A3700000000, 1
  %70 = insertvalue [9 x float] %69, float 0x3FBDE4A340000000, 2
  %71 = insertvalue [9 x float] %70, float 0xBFBFCBA9E0000000, 3
  %72 = insertvalue [9 x float] %71, float 0x3FC23D37E0000000, 4
  %73 = insertvalue [9 x float] %72, float 0xBFC555CA00000000, 5
  %74 = insertvalue [9 x float] %73, float 0x3FC999D580000000, 6
  %75 = insertvalue [9 x float] %74, float 0xBFCFFFFF80000000, 7
  %76 = insertvalue [9 x float] %75, float 0x3FD5555540000000, 8
  %77 = extractvalue [9 x float] %76, 4
  %78 = fadd float %67, %77
  %79 = fmul float %78, %19
  %80 = insertvalue [9 x float] undef, float 0x3FB2043760000000, 0
  %81 = insertvalue [9 x float] %80, float 0xBFBD7A3700000000, 1
  %82 = insertvalue [9 x float] %81, float 0x3FBDE4A340000000, 2
  %83 = insertvalue [9 x float] %82, float 0xBFBFCBA9E0000000, 3
  %84 = insertvalue [9 x float] %83, float 0x3FC23D37E0000000, 4
  %85 = insertvalue [9 x float] %84, float 0xBFC555CA00000000, 5
  %86 = insertvalue [9 x float] %85, float 0x3FC999D580000000, 6
  %87 = insertvalue [9 x float] %86, float 0xBFCFFFFF80000000, 7
  %88 = insertvalue [9 x float] %87, float 0x3FD5555540000000, 8
  %89 = extractvalue [9 x float] %88, 5
  %90 = fadd float %79, %89
  %91 = fmul float %90, %19
  %92 = insertvalue [9 x float] undef, float 0x3FB2043760000000, 0
  %93 = insertvalue [9 x float] %92, float 0xBFBD7A3700000000, 1
  %94 = insertvalue [9 x float] %93, float 0x3FBDE4A340000000, 2
  %95 = insertvalue [9 x float] %94, float 0xBFBFCBA9E0000000, 3
  %96 = insertvalue [9 x float] %95, float 0x3FC23D37E0000000, 4
  %97 = insertvalue [9 x float] %96, float 0xBFC555CA00000000, 5
  %98 = insertvalue [9 x float] %97, float 0x3FC999D580000000, 6
  %99 = insertvalue [9 x float] %98, float 0xBFCFFFFF80000000, 7
  %100 = insertvalue [9 x float] %99, float 0x3FD5555540000000, 8
  %101 = extractvalue [9 x float] %100, 6
  %102 = fadd float %91, %101
  %103 = fmul float %102, %19
  %104 = insertvalue [9 x float] undef, float 0x3FB2043760000000, 0
  %105 = insertvalue [9 x float] %104, float 0xBFBD7A3700000000, 1
  %106 = insertvalue [9 x float] %105, float 0x3FBDE4A340000000, 2
  %107 = insertvalue [9 x float] %106, float 0xBFBFCBA9E0000000, 3
  %108 = insertvalue [9 x float] %107, float 0x3FC23D37E0000000, 4
  %109 = insertvalue [9 x float] %108, float 0xBFC555CA00000000, 5
  %110 = insertvalue [9 x float] %109, float 0x3FC999D580000000, 6
  %111 = insertvalue [9 x float] %110, float 0xBFCFFFFF80000000, 7
  %112 = insertvalue [9 x float] %111, float 0x3FD5555540000000, 8
  %113 = extractvalue [9 x float] %112, 7
  %114 = fadd float %103, %113
  %115 = fmul float %114, %19
  %116 = insertvalue [9 x float] undef, float 0x3FB2043760000000, 0
  %117 = insertvalue [9 x float] %116, float 0xBFBD7A3700000000, 1
  %118 = insertvalue [9 x float] %117, float 0x3FBDE4A340000000, 2
  %119 = insertvalue [9 x float] %118, float 0xBFBFCBA9E0000000, 3
  %120 = insertvalue [9 x float] %119, float 0x3FC23D37E0000000, 4
  %121 = insertvalue [9 x float] %120, float 0xBFC555CA00000000, 5
  %122 = insertvalue [9 x float] %121, float 0x3FC999D580000000, 6
  %123 = insertvalue [9 x float] %122, float 0xBFCFFFFF80000000, 7
  %124 = insertvalue [9 x float] %123, float 0x3FD5555540000000, 8
  %125 = extractvalue [9 x float] %124, 8
  %126 = fadd float %115, %125
  %127 = fmul float %19, %20
  %128 = fmul float %126, %127
  %129 = fmul float %11, 0xBF2BD01060000000
  %130 = fadd float %128, %129
  %131 = fmul float 5.000000e-01, %20
  %132 = fsub float %130, %131
  %133 = fadd float %132, %19
  %134 = fmul float %11, 0x3FE6300000000000
  %135 = fadd float %133, %134
  store float %135, ptr %0, align 4
  ret i32 poison
}
define internal i32 @41(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3, i64 %4) {
  %6 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 380
  %7 = bitcast ptr %6 to ptr
  %8 = load i64, ptr %7, align 1
  %9 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 252
  %10 = bitcast ptr %9 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = mul nsw i64 4, %11
  %13 = getelementptr inbounds nuw [476 x i8], ptr %2, i32 0, i32 28
  %14 = bitcast ptr %13 to ptr
  %15 = load i64, ptr %14, align 1
  %16 = mul nsw i64 %15, %3
  %17 = add nsw i64 %16, %4
  %18 = mul nsw i64 %12, %17
  %19 = add nsw i64 %8, %18
  store i64 %19, ptr %0, align 8
  ret i32 poison
}
define internal i32 @42(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, float %4, i64 %5, i64 %6) {
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = inttoptr i64 %2 to ptr
  %11 = insertvalue [1 x i64] undef, i64 %5, 0
  %12 = insertvalue [1 x i64] undef, i64 4, 0
  %13 = extractvalue [1 x i64] %11, 0
  %14 = mul nuw nsw i64 1, %13
  %15 = extractvalue [1 x i64] %11, 0
  %16 = extractvalue [1 x i64] %12, 0
  %17 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %14, 2
  %18 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %17, i64 4, 3
  %19 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, ptr %10, 4
  %20 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, i64 %15, 5, 0
  %21 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, i64 %16, 6, 0
  %22 = inttoptr i64 %3 to ptr
  %23 = insertvalue [1 x i64] undef, i64 %5, 0
  %24 = insertvalue [1 x i64] undef, i64 4, 0
  %25 = extractvalue [1 x i64] %23, 0
  %26 = mul nuw nsw i64 1, %25
  %27 = extractvalue [1 x i64] %23, 0
  %28 = extractvalue [1 x i64] %24, 0
  %29 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %26, 2
  %30 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %29, i64 4, 3
  %31 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, ptr %22, 4
  %32 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %31, i64 %27, 5, 0
  %33 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, i64 %28, 6, 0
  %34 = inttoptr i64 %6 to ptr
  %35 = insertvalue [1 x i64] undef, i64 %5, 0
  %36 = insertvalue [1 x i64] undef, i64 4, 0
  %37 = extractvalue [1 x i64] %35, 0
  %38 = mul nuw nsw i64 1, %37
  %39 = extractvalue [1 x i64] %35, 0
  %40 = extractvalue [1 x i64] %36, 0
  %41 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %38, 2
  %42 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %41, i64 4, 3
  %43 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %42, ptr %34, 4
  %44 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %43, i64 %39, 5, 0
  %45 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %44, i64 %40, 6, 0
  %46 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 0
  %47 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 1
  %48 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 2
  %49 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 3
  %50 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 4
  %51 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 5, 0
  %52 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 6, 0
  %53 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, 0
  %54 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, 1
  %55 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, 2
  %56 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, 3
  %57 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, 4
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, 5, 0
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, 6, 0
  %60 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, 0
  %61 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, 1
  %62 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, 2
  %63 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, 3
  %64 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, 4
  %65 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, 5, 0
  %66 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, 6, 0
  %67 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %5, 1
  %68 = insertvalue { i64, i64, i64 } %67, i64 1, 2
  %69 = extractvalue { i64, i64, i64 } %68, 1
  store i64 0, ptr %8, align 8
  %70 = sub nuw nsw i64 %69, 0
  %71 = icmp sgt i64 %70, 0
  %72 = xor i1 %71, true
  br label %159
73:
  %74 = insertvalue { ptr, i64, i64, ptr } poison, ptr %174, 0
  %75 = insertvalue { ptr, i64, i64, ptr } %74, i64 %175, 1
  %76 = insertvalue { ptr, i64, i64, ptr } %75, i64 1, 2
  %77 = insertvalue { ptr, i64, i64, ptr } %76, ptr %176, 3
  %78 = extractvalue { ptr, i64, i64, ptr } %77, 0
  %79 = extractvalue { ptr, i64, i64, ptr } %77, 3
  %80 = load i64, ptr %79, align 8
  %81 = icmp sgt i64 %80, 0
  br i1 %81, label %177, label %181
82:
  %83 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %60, 0
  %84 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %83, ptr %61, 1
  %85 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, i64 %62, 2
  %86 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %85, i64 %63, 3
  %87 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %86, ptr %64, 4
  %88 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %87, i64 %65, 5, 0
  %89 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %88, i64 %66, 6, 0
  %90 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, 4
  %91 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, 5, 0
  %92 = insertvalue [1 x i64] undef, i64 %91, 0
  %93 = extractvalue [1 x i64] %92, 0
  %94 = icmp slt i64 %185, 0
  %95 = add i64 %185, %93
  %96 = select i1 %94, i64 %95, i64 %185
  %97 = mul nuw nsw i64 %96, 1
  %98 = add nuw nsw i64 0, %97
  %99 = getelementptr float, ptr %90, i64 %98
  %100 = load float, ptr %99, align 4
  %101 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %53, 0
  %102 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %101, ptr %54, 1
  %103 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %102, i64 %55, 2
  %104 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %103, i64 %56, 3
  %105 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %104, ptr %57, 4
  %106 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %105, i64 %58, 5, 0
  %107 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %106, i64 %59, 6, 0
  %108 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %107, 4
  %109 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %107, 5, 0
  %110 = insertvalue [1 x i64] undef, i64 %109, 0
  %111 = extractvalue [1 x i64] %110, 0
  %112 = icmp slt i64 %185, 0
  %113 = add i64 %185, %111
  %114 = select i1 %112, i64 %113, i64 %185
  %115 = mul nuw nsw i64 %114, 1
  %116 = add nuw nsw i64 0, %115
  %117 = getelementptr float, ptr %108, i64 %116
  %118 = load float, ptr %117, align 4
  %119 = fsub float %100, %118
  %120 = fmul float %119, %4
  %121 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %53, 0
  %122 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %121, ptr %54, 1
  %123 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %122, i64 %55, 2
  %124 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %123, i64 %56, 3
  %125 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %124, ptr %57, 4
  %126 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %125, i64 %58, 5, 0
  %127 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %126, i64 %59, 6, 0
  %128 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %127, 4
  %129 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %127, 5, 0
  %130 = insertvalue [1 x i64] undef, i64 %129, 0
  %131 = extractvalue [1 x i64] %130, 0
  %132 = icmp slt i64 %185, 0
  %133 = add i64 %185, %131
  %134 = select i1 %132, i64 %133, i64 %185
  %135 = mul nuw nsw i64 %134, 1
  %136 = add nuw nsw i64 0, %135
  %137 = getelementptr float, ptr %128, i64 %136
  %138 = load float, ptr %137, align 4
  %139 = fadd float %120, %138
  %140 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %46, 0
  %141 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %140, ptr %47, 1
  %142 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %141, i64 %48, 2
  %143 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %142, i64 %49, 3
  %144 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %143, ptr %50, 4
  %145 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %144, i64 %51, 5, 0
  %146 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %145, i64 %52, 6, 0
  %147 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %146, 4
  %148 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %146, 5, 0
  %149 = insertvalue [1 x i64] undef, i64 %148, 0
  %150 = extractvalue [1 x i64] %149, 0
  %151 = icmp slt i64 %185, 0
  %152 = add i64 %185, %150
  %153 = select i1 %151, i64 %152, i64 %185
  %154 = mul nuw nsw i64 %153, 1
  %155 = add nuw nsw i64 0, %154
  %156 = getelementptr float, ptr %147, i64 %155
  store float %139, ptr %156, align 4
  br label %73
157:
  ret i32 poison
158:
  store ptr null, ptr %0, align 8
  br label %157
159:
  br i1 %72, label %160, label %161
160:
  store i64 0, ptr %9, align 8
  br label %169
161:
  %162 = srem i64 %70, 1
  %163 = sub i64 0, %162
  %164 = select i1 %71, i64 %162, i64 %163
  %165 = icmp sgt i64 %164, 0
  %166 = sdiv i64 %70, 1
  %167 = select i1 %165, i64 1, i64 0
  %168 = add i64 %166, %167
  store i64 %168, ptr %9, align 8
  br label %169
169:
  %170 = insertvalue { ptr, i64, i64, ptr } poison, ptr %8, 0
  %171 = insertvalue { ptr, i64, i64, ptr } %170, i64 %69, 1
  %172 = insertvalue { ptr, i64, i64, ptr } %171, i64 1, 2
  %173 = insertvalue { ptr, i64, i64, ptr } %172, ptr %9, 3
  %174 = extractvalue { ptr, i64, i64, ptr } %173, 0
  %175 = extractvalue { ptr, i64, i64, ptr } %173, 1
  %176 = extractvalue { ptr, i64, i64, ptr } %173, 3
  br label %73
177:
  %178 = load i64, ptr %78, align 8
  %179 = sub nuw nsw i64 %80, 1
  store i64 %179, ptr %79, align 8
  %180 = add i64 %178, 1
  store i64 %180, ptr %78, align 8
  br label %181
181:
  %182 = phi i64 [ %178, %177 ], [ 0, %73 ]
  %183 = insertvalue { i64, i1 } poison, i64 %182, 0
  %184 = insertvalue { i64, i1 } %183, i1 %81, 1
  %185 = extractvalue { i64, i1 } %184, 0
  %186 = extractvalue { i64, i1 } %184, 1
  br i1 %186, label %82, label %158
}
!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{i1 true}
!2 = !{!"branch_weights", i32 99, i32 1}
