; 7bb53c201e819b24ccca9e2b9cae915054976596f4b76249816e5cbf04ef2c9b
@0 = internal constant [70 x i8] c"\80\04\95;\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AIndexError\94\93\94\8C\18tuple index out of range\94\85\94N\87\94."
@1 = internal constant [20 x i8] c"\A82\A7\F8\17\\%0i*\B8.X\1E$k\F5dj("
@2 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @0, i32 70, ptr @1, ptr null, i32 0 }
@3 = internal constant [70 x i8] c"\80\04\95;\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AIndexError\94\93\94\8C\18tuple index out of range\94\85\94N\87\94."
@4 = internal constant [20 x i8] c"\A82\A7\F8\17\\%0i*\B8.X\1E$k\F5dj("
@5 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @3, i32 70, ptr @4, ptr null, i32 0 }
define i32 @musicgen_int8_forward(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i8, align 1
  store i8 0, ptr %11, align 1
  %12 = alloca ptr, align 8
  store ptr null, ptr %12, align 8
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = alloca ptr, align 8
  store ptr null, ptr %14, align 8
  %15 = alloca ptr, align 8
  store ptr null, ptr %15, align 8
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  %17 = inttoptr i64 %4 to ptr
  %18 = insertvalue [1 x i64] undef, i64 1, 0
  %19 = insertvalue [1 x i64] undef, i64 484, 0
  %20 = extractvalue [1 x i64] %18, 0
  %21 = mul nuw nsw i64 1, %20
  %22 = extractvalue [1 x i64] %18, 0
  %23 = extractvalue [1 x i64] %19, 0
  %24 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %21, 2
  %25 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %24, i64 484, 3
  %26 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, ptr %17, 4
  %27 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, i64 %22, 5, 0
  %28 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %27, i64 %23, 6, 0
  %29 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %28, 4
  %30 = getelementptr [484 x i8], ptr %29, i64 0
  %31 = getelementptr inbounds nuw [484 x i8], ptr %30, i32 0, i32 388
  %32 = bitcast ptr %31 to ptr
  %33 = load i64, ptr %32, align 1
  store i64 0, ptr %7, align 8
  %34 = call i32 @6(ptr %7, ptr %8, i64 %33)
  %35 = load i64, ptr %7, align 8
  br label %73
36:
  %37 = insertvalue { ptr, i64, i64, ptr } poison, ptr %132, 0
  %38 = insertvalue { ptr, i64, i64, ptr } %37, i64 %133, 1
  %39 = insertvalue { ptr, i64, i64, ptr } %38, i64 1, 2
  %40 = insertvalue { ptr, i64, i64, ptr } %39, ptr %134, 3
  %41 = extractvalue { ptr, i64, i64, ptr } %40, 0
  %42 = extractvalue { ptr, i64, i64, ptr } %40, 3
  %43 = load i64, ptr %42, align 8
  %44 = icmp sgt i64 %43, 0
  br i1 %44, label %135, label %139
45:
  %46 = icmp sgt i64 %143, 0
  br i1 %46, label %47, label %64
47:
  %48 = sub nuw nsw i64 %143, 1
  store i8 0, ptr %11, align 1
  %49 = call i32 @7(ptr %11, ptr %12, ptr %30, i64 %48)
  %50 = load i8, ptr %11, align 1
  %51 = icmp eq i8 %50, 0
  %52 = select i1 %51, i1 false, i1 true
  br label %145
53:
  %54 = phi i32 [ 0, %55 ], [ 0, %72 ], [ %65, %146 ]
  ret i32 %54
55:
  store ptr null, ptr %0, align 8
  br label %53
56:
  %57 = getelementptr inbounds nuw [484 x i8], ptr %30, i32 0, i32 388
  %58 = bitcast ptr %57 to ptr
  %59 = load i64, ptr %58, align 1
  %60 = getelementptr inbounds nuw [484 x i8], ptr %30, i32 0, i32 228
  %61 = bitcast ptr %60 to ptr
  %62 = load i64, ptr %61, align 1
  store ptr null, ptr %13, align 8
  %63 = call i32 @8(ptr %13, ptr %14, i64 %59, i64 %62, i64 %3)
  br label %64
64:
  store ptr null, ptr %15, align 8
  %65 = call i32 @9(ptr %15, ptr %16, i64 %2, i64 %3, ptr %30, i64 %143, i64 %84, i64 %5)
  %66 = load ptr, ptr %16, align 8
  %67 = icmp eq i32 %65, 0
  %68 = or i1 %67, false
  %69 = xor i1 %68, true
  %70 = icmp sge i32 %65, 1
  %71 = select i1 %70, ptr %66, ptr undef
  br i1 %69, label %146, label %147, !prof !0
72:
  store ptr null, ptr %0, align 8
  br label %53
73:
  %74 = getelementptr inbounds nuw [484 x i8], ptr %30, i32 0, i32 228
  %75 = bitcast ptr %74 to ptr
  %76 = load i64, ptr %75, align 1
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %83, label %78, !prof !0
78:
  %79 = icmp eq i64 %35, -9223372036854775808
  %80 = icmp eq i64 %76, -1
  %81 = and i1 %79, %80
  %82 = xor i1 %81, true
  br i1 %82, label %109, label %83, !prof !1
83:
  %84 = phi i64 [ 0, %73 ], [ %116, %109 ], [ 0, %78 ]
  %85 = getelementptr inbounds nuw [484 x i8], ptr %30, i32 0, i32 276
  %86 = bitcast ptr %85 to ptr
  %87 = load i64, ptr %86, align 1
  %88 = inttoptr i64 %87 to ptr
  %89 = insertvalue [1 x i64] undef, i64 1, 0
  %90 = insertvalue [1 x i64] undef, i64 8, 0
  %91 = extractvalue [1 x i64] %89, 0
  %92 = mul nuw nsw i64 1, %91
  %93 = extractvalue [1 x i64] %89, 0
  %94 = extractvalue [1 x i64] %90, 0
  %95 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %92, 2
  %96 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %95, i64 8, 3
  %97 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %96, ptr %88, 4
  %98 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, i64 %93, 5, 0
  %99 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %98, i64 %94, 6, 0
  %100 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %99, 4
  %101 = getelementptr i64, ptr %100, i64 0
  %102 = load i64, ptr %101, align 8
  %103 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %102, 1
  %104 = insertvalue { i64, i64, i64 } %103, i64 1, 2
  %105 = extractvalue { i64, i64, i64 } %104, 1
  store i64 0, ptr %9, align 8
  %106 = sub nuw nsw i64 %105, 0
  %107 = icmp sgt i64 %106, 0
  %108 = xor i1 %107, true
  br label %117
109:
  %110 = srem i64 %35, %76
  %111 = xor i64 %76, %110
  %112 = icmp slt i64 %111, 0
  %113 = icmp ne i64 %110, 0
  %114 = and i1 %113, %112
  %115 = add i64 %110, %76
  %116 = select i1 %114, i64 %115, i64 %110
  br label %83
117:
  br i1 %108, label %118, label %119
118:
  store i64 0, ptr %10, align 8
  br label %127
119:
  %120 = srem i64 %106, 1
  %121 = sub i64 0, %120
  %122 = select i1 %107, i64 %120, i64 %121
  %123 = icmp sgt i64 %122, 0
  %124 = sdiv i64 %106, 1
  %125 = select i1 %123, i64 1, i64 0
  %126 = add i64 %124, %125
  store i64 %126, ptr %10, align 8
  br label %127
127:
  %128 = insertvalue { ptr, i64, i64, ptr } poison, ptr %9, 0
  %129 = insertvalue { ptr, i64, i64, ptr } %128, i64 %105, 1
  %130 = insertvalue { ptr, i64, i64, ptr } %129, i64 1, 2
  %131 = insertvalue { ptr, i64, i64, ptr } %130, ptr %10, 3
  %132 = extractvalue { ptr, i64, i64, ptr } %131, 0
  %133 = extractvalue { ptr, i64, i64, ptr } %131, 1
  %134 = extractvalue { ptr, i64, i64, ptr } %131, 3
  br label %36
135:
  %136 = load i64, ptr %41, align 8
  %137 = sub nuw nsw i64 %43, 1
  store i64 %137, ptr %42, align 8
  %138 = add i64 %136, 1
  store i64 %138, ptr %41, align 8
  br label %139
139:
  %140 = phi i64 [ %136, %135 ], [ 0, %36 ]
  %141 = insertvalue { i64, i1 } poison, i64 %140, 0
  %142 = insertvalue { i64, i1 } %141, i1 %44, 1
  %143 = extractvalue { i64, i1 } %142, 0
  %144 = extractvalue { i64, i1 } %142, 1
  br i1 %144, label %45, label %72
145:
  br i1 %52, label %56, label %55
146:
  store ptr %71, ptr %1, align 8
  br label %53
147:
  br label %36
}
define internal i32 @6(ptr nonnull %0, ptr nonnull %1, i64 %2) {
  %4 = inttoptr i64 %2 to ptr
  %5 = atomicrmw add ptr %4, i64 1 seq_cst, align 8
  store i64 %5, ptr %0, align 8
  ret i32 poison
}
define internal i32 @7(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3) {
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
  %11 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 172
  %12 = bitcast ptr %11 to ptr
  %13 = load i64, ptr %12, align 1
  %14 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 28
  %15 = bitcast ptr %14 to ptr
  %16 = load i64, ptr %15, align 1
  %17 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 268
  %18 = bitcast ptr %17 to ptr
  %19 = load i64, ptr %18, align 1
  %20 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 348
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
  %86 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 204
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
  %102 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 284
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
  %131 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 188
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
  %146 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 196
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
define internal i32 @8(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4) {
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = add nsw i64 %3, 1
  %9 = mul nsw i64 %4, %8
  %10 = add nsw i64 1, %9
  %11 = mul nsw i64 8, %10
  %12 = inttoptr i64 %2 to ptr
  %13 = insertvalue [1 x i64] undef, i64 %11, 0
  %14 = insertvalue [1 x i64] undef, i64 8, 0
  %15 = extractvalue [1 x i64] %13, 0
  %16 = mul nuw nsw i64 1, %15
  %17 = extractvalue [1 x i64] %13, 0
  %18 = extractvalue [1 x i64] %14, 0
  %19 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %16, 2
  %20 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, i64 8, 3
  %21 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, ptr %12, 4
  %22 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, i64 %17, 5, 0
  %23 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, i64 %18, 6, 0
  %24 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, 0
  %25 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, 1
  %26 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, 2
  %27 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, 3
  %28 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, 4
  %29 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, 5, 0
  %30 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, 6, 0
  %31 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %11, 1
  %32 = insertvalue { i64, i64, i64 } %31, i64 1, 2
  %33 = extractvalue { i64, i64, i64 } %32, 1
  store i64 0, ptr %6, align 8
  %34 = sub nuw nsw i64 %33, 0
  %35 = icmp sgt i64 %34, 0
  %36 = xor i1 %35, true
  br label %66
37:
  %38 = insertvalue { ptr, i64, i64, ptr } poison, ptr %81, 0
  %39 = insertvalue { ptr, i64, i64, ptr } %38, i64 %82, 1
  %40 = insertvalue { ptr, i64, i64, ptr } %39, i64 1, 2
  %41 = insertvalue { ptr, i64, i64, ptr } %40, ptr %83, 3
  %42 = extractvalue { ptr, i64, i64, ptr } %41, 0
  %43 = extractvalue { ptr, i64, i64, ptr } %41, 3
  %44 = load i64, ptr %43, align 8
  %45 = icmp sgt i64 %44, 0
  br i1 %45, label %84, label %88
46:
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %24, 0
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, ptr %25, 1
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, i64 %26, 2
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, i64 %27, 3
  %51 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, ptr %28, 4
  %52 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, i64 %29, 5, 0
  %53 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, i64 %30, 6, 0
  %54 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, 4
  %55 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, 5, 0
  %56 = insertvalue [1 x i64] undef, i64 %55, 0
  %57 = extractvalue [1 x i64] %56, 0
  %58 = icmp slt i64 %92, 0
  %59 = add i64 %92, %57
  %60 = select i1 %58, i64 %59, i64 %92
  %61 = mul nuw nsw i64 %60, 1
  %62 = add nuw nsw i64 0, %61
  %63 = getelementptr i64, ptr %54, i64 %62
  store i64 0, ptr %63, align 8
  br label %37
64:
  ret i32 poison
65:
  store ptr null, ptr %0, align 8
  br label %64
66:
  br i1 %36, label %67, label %68
67:
  store i64 0, ptr %7, align 8
  br label %76
68:
  %69 = srem i64 %34, 1
  %70 = sub i64 0, %69
  %71 = select i1 %35, i64 %69, i64 %70
  %72 = icmp sgt i64 %71, 0
  %73 = sdiv i64 %34, 1
  %74 = select i1 %72, i64 1, i64 0
  %75 = add i64 %73, %74
  store i64 %75, ptr %7, align 8
  br label %76
76:
  %77 = insertvalue { ptr, i64, i64, ptr } poison, ptr %6, 0
  %78 = insertvalue { ptr, i64, i64, ptr } %77, i64 %33, 1
  %79 = insertvalue { ptr, i64, i64, ptr } %78, i64 1, 2
  %80 = insertvalue { ptr, i64, i64, ptr } %79, ptr %7, 3
  %81 = extractvalue { ptr, i64, i64, ptr } %80, 0
  %82 = extractvalue { ptr, i64, i64, ptr } %80, 1
  %83 = extractvalue { ptr, i64, i64, ptr } %80, 3
  br label %37
84:
  %85 = load i64, ptr %42, align 8
  %86 = sub nuw nsw i64 %44, 1
  store i64 %86, ptr %43, align 8
  %87 = add i64 %85, 1
  store i64 %87, ptr %42, align 8
  br label %88
88:
  %89 = phi i64 [ %85, %84 ], [ 0, %37 ]
  %90 = insertvalue { i64, i1 } poison, i64 %89, 0
  %91 = insertvalue { i64, i1 } %90, i1 %45, 1
  %92 = extractvalue { i64, i1 } %91, 0
  %93 = extractvalue { i64, i1 } %91, 1
  br i1 %93, label %46, label %65
}
define internal i32 @9(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, ptr %4, i64 %5, i64 %6, i64 %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i8, align 1
  store i8 0, ptr %11, align 1
  %12 = alloca ptr, align 8
  store ptr null, ptr %12, align 8
  %13 = alloca i8, align 1
  store i8 0, ptr %13, align 1
  %14 = alloca ptr, align 8
  store ptr null, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca ptr, align 8
  store ptr null, ptr %18, align 8
  %19 = alloca ptr, align 8
  store ptr null, ptr %19, align 8
  %20 = alloca ptr, align 8
  store ptr null, ptr %20, align 8
  %21 = alloca ptr, align 8
  store ptr null, ptr %21, align 8
  %22 = alloca ptr, align 8
  store ptr null, ptr %22, align 8
  %23 = alloca ptr, align 8
  store ptr null, ptr %23, align 8
  %24 = alloca ptr, align 8
  store ptr null, ptr %24, align 8
  %25 = alloca i64, align 8
  store i64 0, ptr %25, align 8
  %26 = alloca ptr, align 8
  store ptr null, ptr %26, align 8
  %27 = alloca ptr, align 8
  store ptr null, ptr %27, align 8
  %28 = alloca ptr, align 8
  store ptr null, ptr %28, align 8
  %29 = inttoptr i64 %2 to ptr
  %30 = insertvalue [1 x i64] undef, i64 %3, 0
  %31 = insertvalue [1 x i64] undef, i64 136, 0
  %32 = extractvalue [1 x i64] %30, 0
  %33 = mul nuw nsw i64 1, %32
  %34 = extractvalue [1 x i64] %30, 0
  %35 = extractvalue [1 x i64] %31, 0
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %33, 2
  %37 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, i64 136, 3
  %38 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, ptr %29, 4
  %39 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, i64 %34, 5, 0
  %40 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, i64 %35, 6, 0
  %41 = getelementptr inbounds nuw [484 x i8], ptr %4, i32 0, i32 228
  %42 = bitcast ptr %41 to ptr
  %43 = load i64, ptr %42, align 1
  %44 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 0
  %45 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 1
  %46 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 2
  %47 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 3
  %48 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 4
  %49 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 5, 0
  %50 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 6, 0
  %51 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %3, 1
  %52 = insertvalue { i64, i64, i64 } %51, i64 1, 2
  %53 = extractvalue { i64, i64, i64 } %52, 1
  store i64 0, ptr %9, align 8
  %54 = sub nuw nsw i64 %53, 0
  %55 = icmp sgt i64 %54, 0
  %56 = xor i1 %55, true
  br label %201
57:
  %58 = insertvalue { ptr, i64, i64, ptr } poison, ptr %216, 0
  %59 = insertvalue { ptr, i64, i64, ptr } %58, i64 %217, 1
  %60 = insertvalue { ptr, i64, i64, ptr } %59, i64 1, 2
  %61 = insertvalue { ptr, i64, i64, ptr } %60, ptr %218, 3
  %62 = extractvalue { ptr, i64, i64, ptr } %61, 0
  %63 = extractvalue { ptr, i64, i64, ptr } %61, 3
  %64 = load i64, ptr %63, align 8
  %65 = icmp sgt i64 %64, 0
  br i1 %65, label %219, label %223
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
  %78 = icmp slt i64 %227, 0
  %79 = add i64 %227, %77
  %80 = select i1 %78, i64 %79, i64 %227
  %81 = mul nuw nsw i64 %80, 1
  %82 = add nuw nsw i64 0, %81
  %83 = getelementptr [136 x i8], ptr %74, i64 %82
  %84 = getelementptr inbounds nuw [136 x i8], ptr %83, i32 0, i32 0
  %85 = bitcast ptr %84 to ptr
  %86 = load i64, ptr %85, align 1
  %87 = getelementptr inbounds nuw [484 x i8], ptr %4, i32 0, i32 172
  %88 = bitcast ptr %87 to ptr
  %89 = load i64, ptr %88, align 1
  %90 = getelementptr inbounds nuw [484 x i8], ptr %4, i32 0, i32 356
  %91 = bitcast ptr %90 to ptr
  %92 = load i64, ptr %91, align 1
  %93 = icmp eq i64 %86, 7
  br i1 %93, label %94, label %98
94:
  %95 = getelementptr inbounds nuw [484 x i8], ptr %4, i32 0, i32 220
  %96 = bitcast ptr %95 to ptr
  %97 = load i64, ptr %96, align 1
  br label %123
98:
  %99 = insertvalue [2 x i64] undef, i64 2, 0
  %100 = insertvalue [2 x i64] %99, i64 4, 1
  store i8 0, ptr %11, align 1
  %101 = extractvalue [2 x i64] %100, 0
  %102 = extractvalue [2 x i64] %100, 1
  %103 = call i32 @10(ptr %11, ptr %12, i64 %101, i64 %102, i64 %86)
  %104 = load ptr, ptr %12, align 8
  %105 = icmp eq i32 %103, 0
  %106 = or i1 %105, false
  %107 = xor i1 %106, true
  %108 = icmp sge i32 %103, 1
  %109 = select i1 %108, ptr %104, ptr undef
  %110 = load i8, ptr %11, align 1
  %111 = icmp eq i8 %110, 0
  %112 = select i1 %111, i1 false, i1 true
  br i1 %107, label %229, label %230, !prof !0
113:
  %114 = getelementptr inbounds nuw [484 x i8], ptr %4, i32 0, i32 364
  %115 = bitcast ptr %114 to ptr
  %116 = load i64, ptr %115, align 1
  br label %123
117:
  %118 = icmp eq i64 %86, 6
  br i1 %118, label %119, label %123
119:
  %120 = getelementptr inbounds nuw [484 x i8], ptr %4, i32 0, i32 372
  %121 = bitcast ptr %120 to ptr
  %122 = load i64, ptr %121, align 1
  br label %123
123:
  %124 = phi i64 [ %92, %94 ], [ %116, %113 ], [ %122, %119 ], [ %92, %117 ]
  %125 = phi i64 [ %97, %94 ], [ %89, %113 ], [ %89, %119 ], [ %89, %117 ]
  %126 = getelementptr inbounds nuw [136 x i8], ptr %83, i32 0, i32 16
  %127 = bitcast ptr %126 to ptr
  %128 = load i64, ptr %127, align 1
  switch i64 %86, label %137 [
    i64 0, label %138
    i64 9, label %129
  ]
129:
  %130 = getelementptr inbounds nuw [484 x i8], ptr %4, i32 0, i32 268
  %131 = bitcast ptr %130 to ptr
  %132 = load i64, ptr %131, align 1
  %133 = getelementptr inbounds nuw [484 x i8], ptr %4, i32 0, i32 28
  %134 = bitcast ptr %133 to ptr
  %135 = load i64, ptr %134, align 1
  %136 = mul nsw i64 %132, %135
  br label %138
137:
  br label %138
138:
  %139 = phi i64 [ %125, %123 ], [ %136, %129 ], [ %128, %137 ]
  %140 = getelementptr inbounds nuw [136 x i8], ptr %83, i32 0, i32 48
  %141 = bitcast ptr %140 to ptr
  %142 = load i64, ptr %141, align 1
  %143 = getelementptr inbounds nuw [136 x i8], ptr %83, i32 0, i32 56
  %144 = bitcast ptr %143 to ptr
  %145 = load i64, ptr %144, align 1
  %146 = mul nsw i64 %6, %145
  %147 = icmp eq i64 %43, 0
  br i1 %147, label %236, label %231, !prof !0
148:
  %149 = phi i1 [ false, %285 ], [ %192, %191 ]
  %150 = insertvalue { ptr, i64, i64, ptr } poison, ptr %290, 0
  %151 = insertvalue { ptr, i64, i64, ptr } %150, i64 %291, 1
  %152 = insertvalue { ptr, i64, i64, ptr } %151, i64 1, 2
  %153 = insertvalue { ptr, i64, i64, ptr } %152, ptr %292, 3
  %154 = extractvalue { ptr, i64, i64, ptr } %153, 0
  %155 = extractvalue { ptr, i64, i64, ptr } %153, 3
  %156 = load i64, ptr %155, align 8
  %157 = icmp sgt i64 %156, 0
  br i1 %157, label %293, label %297
158:
  %159 = add nsw i64 %6, %301
  %160 = icmp eq i64 %43, 0
  br i1 %160, label %308, label %303, !prof !0
161:
  %162 = phi i1 [ %149, %360 ], [ %169, %375 ]
  %163 = phi i64 [ %361, %360 ], [ %376, %375 ]
  %164 = xor i1 %268, true
  %165 = select i1 %164, i1 true, i1 %162
  br i1 %165, label %168, label %166
166:
  store ptr null, ptr %19, align 8
  %167 = call i32 @11(ptr %19, ptr %20, ptr %83, ptr %4, i64 %124, i64 %125, i64 %7)
  br label %168
168:
  %169 = phi i1 [ %162, %161 ], [ true, %166 ]
  %170 = add nsw i64 %163, 1
  %171 = icmp slt i64 %170, %345
  br i1 %171, label %172, label %182
172:
  %173 = getelementptr inbounds nuw [136 x i8], ptr %83, i32 0, i32 24
  %174 = bitcast ptr %173 to ptr
  %175 = load i64, ptr %174, align 1
  %176 = add nsw i64 %163, 1
  %177 = getelementptr inbounds nuw [136 x i8], ptr %83, i32 0, i32 40
  %178 = bitcast ptr %177 to ptr
  %179 = load i64, ptr %178, align 1
  %180 = mul nsw i64 %176, %179
  %181 = add nsw i64 %175, %180
  br label %182
182:
  %183 = phi i64 [ %181, %172 ], [ %242, %168 ]
  store ptr null, ptr %21, align 8
  %184 = call i32 @12(ptr %21, ptr %22, ptr %83, ptr %4, i64 %163, i64 %125, i64 %5, i64 %183, i64 %7)
  %185 = load ptr, ptr %22, align 8
  %186 = icmp eq i32 %184, 0
  %187 = or i1 %186, false
  %188 = xor i1 %187, true
  %189 = icmp sge i32 %184, 1
  %190 = select i1 %189, ptr %185, ptr undef
  br i1 %188, label %363, label %364, !prof !0
191:
  %192 = phi i1 [ %169, %375 ], [ %149, %360 ]
  br label %148
193:
  %194 = getelementptr inbounds nuw [484 x i8], ptr %4, i32 0, i32 388
  %195 = bitcast ptr %194 to ptr
  %196 = load i64, ptr %195, align 1
  store ptr null, ptr %27, align 8
  %197 = call i32 @13(ptr %27, ptr %28, i64 %196, i64 %43, i64 %227, i64 %139)
  br label %378
198:
  %199 = phi i32 [ 0, %200 ], [ %184, %363 ], [ %247, %266 ], [ %103, %229 ]
  ret i32 %199
200:
  store ptr null, ptr %0, align 8
  br label %198
201:
  br i1 %56, label %202, label %203
202:
  store i64 0, ptr %10, align 8
  br label %211
203:
  %204 = srem i64 %54, 1
  %205 = sub i64 0, %204
  %206 = select i1 %55, i64 %204, i64 %205
  %207 = icmp sgt i64 %206, 0
  %208 = sdiv i64 %54, 1
  %209 = select i1 %207, i64 1, i64 0
  %210 = add i64 %208, %209
  store i64 %210, ptr %10, align 8
  br label %211
211:
  %212 = insertvalue { ptr, i64, i64, ptr } poison, ptr %9, 0
  %213 = insertvalue { ptr, i64, i64, ptr } %212, i64 %53, 1
  %214 = insertvalue { ptr, i64, i64, ptr } %213, i64 1, 2
  %215 = insertvalue { ptr, i64, i64, ptr } %214, ptr %10, 3
  %216 = extractvalue { ptr, i64, i64, ptr } %215, 0
  %217 = extractvalue { ptr, i64, i64, ptr } %215, 1
  %218 = extractvalue { ptr, i64, i64, ptr } %215, 3
  br label %57
219:
  %220 = load i64, ptr %62, align 8
  %221 = sub nuw nsw i64 %64, 1
  store i64 %221, ptr %63, align 8
  %222 = add i64 %220, 1
  store i64 %222, ptr %62, align 8
  br label %223
223:
  %224 = phi i64 [ %220, %219 ], [ 0, %57 ]
  %225 = insertvalue { i64, i1 } poison, i64 %224, 0
  %226 = insertvalue { i64, i1 } %225, i1 %65, 1
  %227 = extractvalue { i64, i1 } %226, 0
  %228 = extractvalue { i64, i1 } %226, 1
  br i1 %228, label %66, label %200
229:
  store ptr %109, ptr %1, align 8
  br label %198
230:
  br i1 %112, label %113, label %117
231:
  %232 = icmp eq i64 %146, -9223372036854775808
  %233 = icmp eq i64 %43, -1
  %234 = and i1 %232, %233
  %235 = xor i1 %234, true
  br i1 %235, label %257, label %236, !prof !1
236:
  %237 = phi i64 [ 0, %138 ], [ %265, %257 ], [ 0, %231 ]
  %238 = getelementptr inbounds nuw [136 x i8], ptr %83, i32 0, i32 64
  %239 = bitcast ptr %238 to ptr
  %240 = load i64, ptr %239, align 1
  %241 = mul nsw i64 %237, %240
  %242 = add nsw i64 %142, %241
  %243 = insertvalue [2 x i64] undef, i64 0, 0
  %244 = insertvalue [2 x i64] %243, i64 9, 1
  store i8 0, ptr %13, align 1
  %245 = extractvalue [2 x i64] %244, 0
  %246 = extractvalue [2 x i64] %244, 1
  %247 = call i32 @10(ptr %13, ptr %14, i64 %245, i64 %246, i64 %86)
  %248 = load ptr, ptr %14, align 8
  %249 = icmp eq i32 %247, 0
  %250 = or i1 %249, false
  %251 = xor i1 %250, true
  %252 = icmp sge i32 %247, 1
  %253 = select i1 %252, ptr %248, ptr undef
  %254 = load i8, ptr %13, align 1
  %255 = icmp eq i8 %254, 0
  %256 = select i1 %255, i1 false, i1 true
  br i1 %251, label %266, label %267, !prof !0
257:
  %258 = sdiv i64 %146, %43
  %259 = srem i64 %146, %43
  %260 = xor i64 %43, %259
  %261 = icmp slt i64 %260, 0
  %262 = icmp ne i64 %259, 0
  %263 = and i1 %262, %261
  %264 = sub i64 %258, 1
  %265 = select i1 %263, i64 %264, i64 %258
  br label %236
266:
  store ptr %253, ptr %1, align 8
  br label %198
267:
  %268 = xor i1 %256, true
  %269 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %43, 1
  %270 = insertvalue { i64, i64, i64 } %269, i64 1, 2
  %271 = extractvalue { i64, i64, i64 } %270, 1
  store i64 0, ptr %15, align 8
  %272 = sub nuw nsw i64 %271, 0
  %273 = icmp sgt i64 %272, 0
  %274 = xor i1 %273, true
  br label %275
275:
  br i1 %274, label %276, label %277
276:
  store i64 0, ptr %16, align 8
  br label %285
277:
  %278 = srem i64 %272, 1
  %279 = sub i64 0, %278
  %280 = select i1 %273, i64 %278, i64 %279
  %281 = icmp sgt i64 %280, 0
  %282 = sdiv i64 %272, 1
  %283 = select i1 %281, i64 1, i64 0
  %284 = add i64 %282, %283
  store i64 %284, ptr %16, align 8
  br label %285
285:
  %286 = insertvalue { ptr, i64, i64, ptr } poison, ptr %15, 0
  %287 = insertvalue { ptr, i64, i64, ptr } %286, i64 %271, 1
  %288 = insertvalue { ptr, i64, i64, ptr } %287, i64 1, 2
  %289 = insertvalue { ptr, i64, i64, ptr } %288, ptr %16, 3
  %290 = extractvalue { ptr, i64, i64, ptr } %289, 0
  %291 = extractvalue { ptr, i64, i64, ptr } %289, 1
  %292 = extractvalue { ptr, i64, i64, ptr } %289, 3
  br label %148
293:
  %294 = load i64, ptr %154, align 8
  %295 = sub nuw nsw i64 %156, 1
  store i64 %295, ptr %155, align 8
  %296 = add i64 %294, 1
  store i64 %296, ptr %154, align 8
  br label %297
297:
  %298 = phi i64 [ %294, %293 ], [ 0, %148 ]
  %299 = insertvalue { i64, i1 } poison, i64 %298, 0
  %300 = insertvalue { i64, i1 } %299, i1 %157, 1
  %301 = extractvalue { i64, i1 } %300, 0
  %302 = extractvalue { i64, i1 } %300, 1
  br i1 %302, label %158, label %193
303:
  %304 = icmp eq i64 %159, -9223372036854775808
  %305 = icmp eq i64 %43, -1
  %306 = and i1 %304, %305
  %307 = xor i1 %306, true
  br i1 %307, label %312, label %308, !prof !1
308:
  %309 = phi i64 [ 0, %158 ], [ %319, %312 ], [ 0, %303 ]
  %310 = mul nsw i64 %309, %139
  %311 = icmp eq i64 %43, 0
  br i1 %311, label %325, label %320, !prof !0
312:
  %313 = srem i64 %159, %43
  %314 = xor i64 %43, %313
  %315 = icmp slt i64 %314, 0
  %316 = icmp ne i64 %313, 0
  %317 = and i1 %316, %315
  %318 = add i64 %313, %43
  %319 = select i1 %317, i64 %318, i64 %313
  br label %308
320:
  %321 = icmp eq i64 %310, -9223372036854775808
  %322 = icmp eq i64 %43, -1
  %323 = and i1 %321, %322
  %324 = xor i1 %323, true
  br i1 %324, label %330, label %325, !prof !1
325:
  %326 = phi i64 [ 0, %308 ], [ %338, %330 ], [ 0, %320 ]
  %327 = add nsw i64 %309, 1
  %328 = mul nsw i64 %327, %139
  %329 = icmp eq i64 %43, 0
  br i1 %329, label %344, label %339, !prof !0
330:
  %331 = sdiv i64 %310, %43
  %332 = srem i64 %310, %43
  %333 = xor i64 %43, %332
  %334 = icmp slt i64 %333, 0
  %335 = icmp ne i64 %332, 0
  %336 = and i1 %335, %334
  %337 = sub i64 %331, 1
  %338 = select i1 %336, i64 %337, i64 %331
  br label %325
339:
  %340 = icmp eq i64 %328, -9223372036854775808
  %341 = icmp eq i64 %43, -1
  %342 = and i1 %340, %341
  %343 = xor i1 %342, true
  br i1 %343, label %351, label %344, !prof !1
344:
  %345 = phi i64 [ 0, %325 ], [ %359, %351 ], [ 0, %339 ]
  %346 = getelementptr inbounds nuw [484 x i8], ptr %4, i32 0, i32 388
  %347 = bitcast ptr %346 to ptr
  %348 = load i64, ptr %347, align 1
  store i64 0, ptr %17, align 8
  %349 = call i32 @14(ptr %17, ptr %18, i64 %348, i64 %43, i64 %227, i64 %309)
  %350 = load i64, ptr %17, align 8
  br label %360
351:
  %352 = sdiv i64 %328, %43
  %353 = srem i64 %328, %43
  %354 = xor i64 %43, %353
  %355 = icmp slt i64 %354, 0
  %356 = icmp ne i64 %353, 0
  %357 = and i1 %356, %355
  %358 = sub i64 %352, 1
  %359 = select i1 %357, i64 %358, i64 %352
  br label %344
360:
  %361 = add nsw i64 %326, %350
  %362 = icmp slt i64 %361, %345
  br i1 %362, label %161, label %191
363:
  store ptr %190, ptr %1, align 8
  br label %198
364:
  %365 = getelementptr inbounds nuw [484 x i8], ptr %4, i32 0, i32 388
  %366 = bitcast ptr %365 to ptr
  %367 = load i64, ptr %366, align 1
  store ptr null, ptr %23, align 8
  %368 = call i32 @15(ptr %23, ptr %24, i64 %367, i64 %43, i64 %227)
  br label %369
369:
  %370 = getelementptr inbounds nuw [484 x i8], ptr %4, i32 0, i32 388
  %371 = bitcast ptr %370 to ptr
  %372 = load i64, ptr %371, align 1
  store i64 0, ptr %25, align 8
  %373 = call i32 @14(ptr %25, ptr %26, i64 %372, i64 %43, i64 %227, i64 %309)
  %374 = load i64, ptr %25, align 8
  br label %375
375:
  %376 = add nsw i64 %326, %374
  %377 = icmp slt i64 %376, %345
  br i1 %377, label %161, label %191
378:
  br label %57
}
define internal i32 @10(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4) {
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
  store ptr @2, ptr %1, align 8, !numba_exception_output !2
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
define internal i32 @11(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6) {
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
  %14 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 80
  %15 = bitcast ptr %14 to ptr
  %16 = load i64, ptr %15, align 1
  %17 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 212
  %18 = bitcast ptr %17 to ptr
  %19 = load i64, ptr %18, align 1
  %20 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 220
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
  %42 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 404
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
  %58 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 412
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
  br label %144
75:
  %76 = insertvalue { ptr, i64, i64, ptr } poison, ptr %159, 0
  %77 = insertvalue { ptr, i64, i64, ptr } %76, i64 %160, 1
  %78 = insertvalue { ptr, i64, i64, ptr } %77, i64 1, 2
  %79 = insertvalue { ptr, i64, i64, ptr } %78, ptr %161, 3
  %80 = extractvalue { ptr, i64, i64, ptr } %79, 0
  %81 = extractvalue { ptr, i64, i64, ptr } %79, 3
  %82 = load i64, ptr %81, align 8
  %83 = icmp sgt i64 %82, 0
  br i1 %83, label %162, label %166
84:
  %85 = mul nsw i64 4, %16
  %86 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 0
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
  %102 = icmp slt i64 %170, 0
  %103 = add i64 %170, %101
  %104 = select i1 %102, i64 %103, i64 %170
  %105 = mul nuw nsw i64 %104, 1
  %106 = add nuw nsw i64 0, %105
  %107 = getelementptr i64, ptr %98, i64 %106
  %108 = load i64, ptr %107, align 8
  br label %109
109:
  %110 = phi i64 [ %108, %90 ], [ %170, %84 ]
  %111 = mul nsw i64 %85, %110
  %112 = add nsw i64 %4, %111
  %113 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 128
  %114 = bitcast ptr %113 to ptr
  %115 = load i64, ptr %114, align 1
  %116 = icmp ne i64 %115, 0
  br i1 %116, label %117, label %122
117:
  %118 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 128
  %119 = bitcast ptr %118 to ptr
  %120 = load i64, ptr %119, align 1
  store ptr null, ptr %10, align 8
  %121 = call i32 @48(ptr %10, ptr %11, i64 %112, i64 %16, i64 %120, i64 %61)
  br label %122
122:
  %123 = phi i64 [ %112, %109 ], [ %61, %117 ]
  %124 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 396
  %125 = bitcast ptr %124 to ptr
  %126 = load i64, ptr %125, align 1
  %127 = add nsw i64 %6, %126
  %128 = mul nsw i64 %170, 2
  %129 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 104
  %130 = bitcast ptr %129 to ptr
  %131 = load i64, ptr %130, align 1
  %132 = mul nsw i64 %128, %131
  %133 = add nsw i64 %127, %132
  %134 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 120
  %135 = bitcast ptr %134 to ptr
  %136 = load i64, ptr %135, align 1
  %137 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 104
  %138 = bitcast ptr %137 to ptr
  %139 = load i64, ptr %138, align 1
  store float 0.000000e+00, ptr %12, align 4
  %140 = call i32 @31(ptr %12, ptr %13, i64 %123, i64 %16, i64 %136, i64 %133, i64 %139)
  %141 = load float, ptr %12, align 4
  br label %172
142:
  ret i32 poison
143:
  store ptr null, ptr %0, align 8
  br label %142
144:
  br i1 %74, label %145, label %146
145:
  store i64 0, ptr %9, align 8
  br label %154
146:
  %147 = srem i64 %72, 1
  %148 = sub i64 0, %147
  %149 = select i1 %73, i64 %147, i64 %148
  %150 = icmp sgt i64 %149, 0
  %151 = sdiv i64 %72, 1
  %152 = select i1 %150, i64 1, i64 0
  %153 = add i64 %151, %152
  store i64 %153, ptr %9, align 8
  br label %154
154:
  %155 = insertvalue { ptr, i64, i64, ptr } poison, ptr %8, 0
  %156 = insertvalue { ptr, i64, i64, ptr } %155, i64 %71, 1
  %157 = insertvalue { ptr, i64, i64, ptr } %156, i64 1, 2
  %158 = insertvalue { ptr, i64, i64, ptr } %157, ptr %9, 3
  %159 = extractvalue { ptr, i64, i64, ptr } %158, 0
  %160 = extractvalue { ptr, i64, i64, ptr } %158, 1
  %161 = extractvalue { ptr, i64, i64, ptr } %158, 3
  br label %75
162:
  %163 = load i64, ptr %80, align 8
  %164 = sub nuw nsw i64 %82, 1
  store i64 %164, ptr %81, align 8
  %165 = add i64 %163, 1
  store i64 %165, ptr %80, align 8
  br label %166
166:
  %167 = phi i64 [ %163, %162 ], [ 0, %75 ]
  %168 = insertvalue { i64, i1 } poison, i64 %167, 0
  %169 = insertvalue { i64, i1 } %168, i1 %83, 1
  %170 = extractvalue { i64, i1 } %169, 0
  %171 = extractvalue { i64, i1 } %169, 1
  br i1 %171, label %84, label %143
172:
  %173 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %62, 0
  %174 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %173, ptr %63, 1
  %175 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %174, i64 %64, 2
  %176 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %175, i64 %65, 3
  %177 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %176, ptr %66, 4
  %178 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %177, i64 %67, 5, 0
  %179 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %178, i64 %68, 6, 0
  %180 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %179, 4
  %181 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %179, 5, 0
  %182 = insertvalue [1 x i64] undef, i64 %181, 0
  %183 = extractvalue [1 x i64] %182, 0
  %184 = icmp slt i64 %170, 0
  %185 = add i64 %170, %183
  %186 = select i1 %184, i64 %185, i64 %170
  %187 = mul nuw nsw i64 %186, 1
  %188 = add nuw nsw i64 0, %187
  %189 = getelementptr float, ptr %180, i64 %188
  store float %141, ptr %189, align 4
  br label %75
}
define internal i32 @12(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8) {
  %10 = alloca ptr, align 8
  store ptr null, ptr %10, align 8
  %11 = alloca ptr, align 8
  store ptr null, ptr %11, align 8
  %12 = alloca ptr, align 8
  store ptr null, ptr %12, align 8
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = alloca i8, align 1
  store i8 0, ptr %14, align 1
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
  %20 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 0
  %21 = bitcast ptr %20 to ptr
  %22 = load i64, ptr %21, align 1
  switch i64 %22, label %27 [
    i64 0, label %23
    i64 9, label %25
  ]
23:
  store ptr null, ptr %10, align 8
  %24 = call i32 @17(ptr %10, ptr %11, ptr %3, i64 %4)
  br label %56
25:
  store ptr null, ptr %12, align 8
  %26 = call i32 @18(ptr %12, ptr %13, ptr %3, i64 %6, i64 %4, i64 %8)
  br label %57
27:
  %28 = insertvalue [3 x i64] undef, i64 1, 0
  %29 = insertvalue [3 x i64] %28, i64 3, 1
  %30 = insertvalue [3 x i64] %29, i64 8, 2
  store i8 0, ptr %14, align 1
  %31 = extractvalue [3 x i64] %30, 0
  %32 = extractvalue [3 x i64] %30, 1
  %33 = extractvalue [3 x i64] %30, 2
  %34 = call i32 @19(ptr %14, ptr %15, i64 %31, i64 %32, i64 %33, i64 %22)
  %35 = load ptr, ptr %15, align 8
  %36 = icmp eq i32 %34, 0
  %37 = or i1 %36, false
  %38 = xor i1 %37, true
  %39 = icmp sge i32 %34, 1
  %40 = select i1 %39, ptr %35, ptr undef
  %41 = load i8, ptr %14, align 1
  %42 = icmp eq i8 %41, 0
  %43 = select i1 %42, i1 false, i1 true
  br i1 %38, label %58, label %59, !prof !0
44:
  store ptr null, ptr %16, align 8
  %45 = call i32 @20(ptr %16, ptr %17, ptr %2, ptr %3, i64 %4, i64 %7, i64 %8)
  br label %60
46:
  store ptr null, ptr %18, align 8
  %47 = call i32 @21(ptr %18, ptr %19, ptr %2, ptr %3, i64 %4, i64 %5, i64 %7, i64 %8)
  %48 = load ptr, ptr %19, align 8
  %49 = icmp eq i32 %47, 0
  %50 = or i1 %49, false
  %51 = xor i1 %50, true
  %52 = icmp sge i32 %47, 1
  %53 = select i1 %52, ptr %48, ptr undef
  br i1 %51, label %61, label %62, !prof !0
54:
  %55 = phi i32 [ 0, %56 ], [ %34, %58 ], [ 0, %57 ], [ %47, %61 ], [ 0, %62 ], [ 0, %60 ]
  ret i32 %55
56:
  store ptr null, ptr %0, align 8
  br label %54
57:
  store ptr null, ptr %0, align 8
  br label %54
58:
  store ptr %40, ptr %1, align 8
  br label %54
59:
  br i1 %43, label %44, label %46
60:
  store ptr null, ptr %0, align 8
  br label %54
61:
  store ptr %53, ptr %1, align 8
  br label %54
62:
  store ptr null, ptr %0, align 8
  br label %54
}
define internal i32 @13(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  store i64 0, ptr %7, align 8
  %9 = call i32 @16(ptr %7, ptr %8, i64 %2, i64 %3, i64 %4, i64 %3)
  %10 = load i64, ptr %7, align 8
  br label %24
11:
  %12 = phi i64 [ 0, %24 ], [ %13, %17 ]
  %13 = add nsw i64 %12, 1
  %14 = icmp sgt i64 %13, 2000
  br i1 %14, label %15, label %17
15:
  %16 = call i32 @sched_yield()
  br label %17
17:
  %18 = inttoptr i64 %10 to ptr
  %19 = load atomic i64, ptr %18 acquire, align 8
  %20 = icmp slt i64 %19, %5
  br i1 %20, label %11, label %22
21:
  ret i32 poison
22:
  store ptr null, ptr %0, align 8
  br label %21
23:
  store ptr null, ptr %0, align 8
  br label %21
24:
  %25 = inttoptr i64 %10 to ptr
  %26 = load atomic i64, ptr %25 acquire, align 8
  %27 = icmp slt i64 %26, %5
  br i1 %27, label %11, label %23
}
define internal i32 @14(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  store i64 0, ptr %7, align 8
  %9 = call i32 @16(ptr %7, ptr %8, i64 %2, i64 %3, i64 %4, i64 %5)
  %10 = load i64, ptr %7, align 8
  br label %12
11:
  ret i32 poison
12:
  %13 = inttoptr i64 %10 to ptr
  %14 = atomicrmw add ptr %13, i64 1 seq_cst, align 8
  store i64 %14, ptr %0, align 8
  br label %11
}
define internal i32 @15(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4) {
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = alloca ptr, align 8
  store ptr null, ptr %7, align 8
  store i64 0, ptr %6, align 8
  %8 = call i32 @16(ptr %6, ptr %7, i64 %2, i64 %3, i64 %4, i64 %3)
  %9 = load i64, ptr %6, align 8
  br label %11
10:
  ret i32 poison
11:
  %12 = inttoptr i64 %9 to ptr
  %13 = atomicrmw add ptr %12, i64 1 seq_cst, align 8
  store ptr null, ptr %0, align 8
  br label %10
}
define internal i32 @16(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5) {
  %7 = add nsw i64 %3, 1
  %8 = mul nsw i64 %4, %7
  %9 = add nsw i64 1, %8
  %10 = add nsw i64 %9, %5
  %11 = mul nsw i64 64, %10
  %12 = add nsw i64 %2, %11
  store i64 %12, ptr %0, align 8
  ret i32 poison
}
declare i32 @sched_yield()
define internal i32 @17(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3) {
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
  %13 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 4
  %14 = bitcast ptr %13 to ptr
  %15 = load i64, ptr %14, align 1
  %16 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 28
  %17 = bitcast ptr %16 to ptr
  %18 = load i64, ptr %17, align 1
  %19 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 196
  %20 = bitcast ptr %19 to ptr
  %21 = load i64, ptr %20, align 1
  %22 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 172
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
  %48 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 188
  %49 = bitcast ptr %48 to ptr
  %50 = load i64, ptr %49, align 1
  %51 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 172
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
  %77 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 356
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
  %95 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 164
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
  %129 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 204
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
  %188 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 36
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
  %281 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 156
  %282 = bitcast ptr %281 to ptr
  %283 = load i64, ptr %282, align 1
  %284 = icmp sgt i64 %283, 0
  br i1 %284, label %285, label %426
285:
  %286 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 156
  %287 = bitcast ptr %286 to ptr
  %288 = load i64, ptr %287, align 1
  %289 = icmp slt i64 %47, %288
  br i1 %289, label %295, label %290
290:
  %291 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 156
  %292 = bitcast ptr %291 to ptr
  %293 = load i64, ptr %292, align 1
  %294 = sub nsw i64 %293, 1
  br label %295
295:
  %296 = phi i64 [ %294, %290 ], [ %47, %285 ]
  %297 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 180
  %298 = bitcast ptr %297 to ptr
  %299 = load i64, ptr %298, align 1
  %300 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 172
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
  %326 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 148
  %327 = bitcast ptr %326 to ptr
  %328 = load i64, ptr %327, align 1
  %329 = mul nsw i64 4, %15
  %330 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 156
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
  br i1 %531, label %567, label %532, !prof !1
532:
  %533 = phi i64 [ 0, %169 ], [ %575, %567 ], [ 0, %527 ]
  %534 = mul nsw i64 %525, %533
  %535 = add nsw i64 %187, %534
  %536 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 44
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
define internal i32 @18(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3, i64 %4, i64 %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  %9 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 268
  %10 = bitcast ptr %9 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 28
  %13 = bitcast ptr %12 to ptr
  %14 = load i64, ptr %13, align 1
  %15 = mul nsw i64 %11, %14
  store i64 0, ptr %7, align 8
  %16 = call i32 @39(ptr %7, ptr %8, ptr %2, i64 %3, i64 %4, i64 %5)
  %17 = load i64, ptr %7, align 8
  br label %19
18:
  ret i32 poison
19:
  %20 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 348
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
define internal i32 @19(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5) {
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
  store ptr @5, ptr %1, align 8, !numba_exception_output !2
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
define internal i32 @20(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6) {
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca ptr, align 8
  store ptr null, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca ptr, align 8
  store ptr null, ptr %14, align 8
  %15 = alloca ptr, align 8
  store ptr null, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca float, align 4
  store float 0.000000e+00, ptr %18, align 4
  %19 = alloca ptr, align 8
  store ptr null, ptr %19, align 8
  %20 = alloca float, align 4
  store float 0.000000e+00, ptr %20, align 4
  %21 = alloca ptr, align 8
  store ptr null, ptr %21, align 8
  %22 = alloca i64, align 8
  store i64 0, ptr %22, align 8
  %23 = alloca ptr, align 8
  store ptr null, ptr %23, align 8
  %24 = alloca ptr, align 8
  store ptr null, ptr %24, align 8
  %25 = alloca ptr, align 8
  store ptr null, ptr %25, align 8
  %26 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 172
  %27 = bitcast ptr %26 to ptr
  %28 = load i64, ptr %27, align 1
  %29 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 4
  %30 = bitcast ptr %29 to ptr
  %31 = load i64, ptr %30, align 1
  %32 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 20
  %33 = bitcast ptr %32 to ptr
  %34 = load i64, ptr %33, align 1
  %35 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 0
  %36 = bitcast ptr %35 to ptr
  %37 = load i64, ptr %36, align 1
  %38 = insertvalue [4 x i64] undef, i64 %28, 0
  %39 = insertvalue [4 x i64] %38, i64 %31, 1
  %40 = insertvalue [4 x i64] %39, i64 %34, 2
  %41 = insertvalue [4 x i64] %40, i64 %37, 3
  %42 = extractvalue [4 x i64] %41, 0
  %43 = extractvalue [4 x i64] %41, 1
  %44 = extractvalue [4 x i64] %41, 2
  %45 = extractvalue [4 x i64] %41, 3
  %46 = icmp eq i64 %44, 0
  br i1 %46, label %366, label %361, !prof !0
47:
  %48 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 108
  %49 = bitcast ptr %48 to ptr
  %50 = load i64, ptr %49, align 1
  %51 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 116
  %52 = bitcast ptr %51 to ptr
  %53 = load i64, ptr %52, align 1
  %54 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 124
  %55 = bitcast ptr %54 to ptr
  %56 = load i64, ptr %55, align 1
  %57 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 132
  %58 = bitcast ptr %57 to ptr
  %59 = load i64, ptr %58, align 1
  %60 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 100
  %61 = bitcast ptr %60 to ptr
  %62 = load i64, ptr %61, align 1
  %63 = insertvalue [5 x i64] undef, i64 %50, 0
  %64 = insertvalue [5 x i64] %63, i64 %53, 1
  %65 = insertvalue [5 x i64] %64, i64 %56, 2
  %66 = insertvalue [5 x i64] %65, i64 %59, 3
  %67 = insertvalue [5 x i64] %66, i64 %62, 4
  %68 = extractvalue [5 x i64] %67, 0
  %69 = extractvalue [5 x i64] %67, 1
  %70 = extractvalue [5 x i64] %67, 2
  %71 = extractvalue [5 x i64] %67, 3
  %72 = extractvalue [5 x i64] %67, 4
  br label %73
73:
  %74 = phi i64 [ %68, %47 ], [ %446, %381 ]
  %75 = phi i64 [ %69, %47 ], [ %447, %381 ]
  %76 = phi i64 [ %70, %47 ], [ %448, %381 ]
  %77 = phi i64 [ %71, %47 ], [ %449, %381 ]
  %78 = phi i64 [ %72, %47 ], [ %450, %381 ]
  %79 = add nsw i64 %367, 32
  %80 = sub nsw i64 %79, 1
  br label %461
81:
  %82 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 236
  %83 = bitcast ptr %82 to ptr
  %84 = load i64, ptr %83, align 1
  %85 = icmp eq i64 %84, 8
  %86 = icmp sge i64 %42, 8
  %87 = select i1 %85, i1 %86, i1 false
  %88 = icmp ne i64 %45, 8
  %89 = select i1 %87, i1 %88, i1 false
  br i1 %89, label %90, label %102
90:
  %91 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 112
  %92 = bitcast ptr %91 to ptr
  %93 = load i64, ptr %92, align 1
  %94 = icmp eq i64 %93, 0
  br i1 %94, label %95, label %102
95:
  %96 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 460
  %97 = bitcast ptr %96 to ptr
  %98 = load i64, ptr %97, align 1
  %99 = add nsw i64 %6, %98
  store i64 0, ptr %8, align 8
  %100 = call i32 @28(ptr %8, ptr %9, i64 %45, ptr %3, i64 %516, i64 %74, i64 %476, i64 %76, i64 %478, i64 %99)
  %101 = load i64, ptr %8, align 8
  br label %532
102:
  %103 = phi i64 [ 0, %498 ], [ 0, %90 ], [ 0, %81 ], [ %99, %532 ], [ %99, %540 ], [ %99, %535 ]
  %104 = phi i64 [ 0, %498 ], [ 0, %90 ], [ 0, %81 ], [ 0, %532 ], [ %548, %540 ], [ 0, %535 ]
  %105 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %499, 1
  %106 = insertvalue { i64, i64, i64 } %105, i64 1, 2
  %107 = extractvalue { i64, i64, i64 } %106, 1
  store i64 0, ptr %10, align 8
  %108 = sub nuw nsw i64 %107, 0
  %109 = icmp sgt i64 %108, 0
  %110 = xor i1 %109, true
  br label %549
111:
  %112 = phi i64 [ %518, %559 ], [ %133, %357 ]
  %113 = phi i64 [ %103, %559 ], [ %134, %357 ]
  %114 = phi i64 [ 0, %559 ], [ %135, %357 ]
  %115 = insertvalue { ptr, i64, i64, ptr } poison, ptr %564, 0
  %116 = insertvalue { ptr, i64, i64, ptr } %115, i64 %565, 1
  %117 = insertvalue { ptr, i64, i64, ptr } %116, i64 1, 2
  %118 = insertvalue { ptr, i64, i64, ptr } %117, ptr %566, 3
  %119 = extractvalue { ptr, i64, i64, ptr } %118, 0
  %120 = extractvalue { ptr, i64, i64, ptr } %118, 3
  %121 = load i64, ptr %120, align 8
  %122 = icmp sgt i64 %121, 0
  br i1 %122, label %567, label %571
123:
  %124 = sub nsw i64 %499, 1
  %125 = sub nsw i64 %124, %575
  %126 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %472, 1
  %127 = insertvalue { i64, i64, i64 } %126, i64 1, 2
  %128 = extractvalue { i64, i64, i64 } %127, 1
  store i64 0, ptr %12, align 8
  %129 = sub nuw nsw i64 %128, 0
  %130 = icmp sgt i64 %129, 0
  %131 = xor i1 %130, true
  br label %577
132:
  %133 = phi i64 [ %112, %587 ], [ %146, %607 ]
  %134 = phi i64 [ %113, %587 ], [ %615, %607 ]
  %135 = phi i64 [ %114, %587 ], [ %608, %607 ]
  %136 = insertvalue { ptr, i64, i64, ptr } poison, ptr %592, 0
  %137 = insertvalue { ptr, i64, i64, ptr } %136, i64 %593, 1
  %138 = insertvalue { ptr, i64, i64, ptr } %137, i64 1, 2
  %139 = insertvalue { ptr, i64, i64, ptr } %138, ptr %594, 3
  %140 = extractvalue { ptr, i64, i64, ptr } %139, 0
  %141 = extractvalue { ptr, i64, i64, ptr } %139, 3
  %142 = load i64, ptr %141, align 8
  %143 = icmp sgt i64 %142, 0
  br i1 %143, label %595, label %599
144:
  %145 = mul nsw i64 %603, 32
  %146 = add nsw i64 %133, 1
  %147 = add nsw i64 %575, 1
  %148 = icmp eq i64 %147, %499
  %149 = add nsw i64 %603, 1
  %150 = icmp eq i64 %149, %472
  %151 = select i1 %148, i1 %150, i1 %148
  %152 = sub nsw i64 %146, 1
  %153 = mul nsw i64 4, %145
  %154 = add nsw i64 %503, %153
  %155 = sub nsw i64 %367, %145
  %156 = icmp slt i64 %155, 32
  %157 = sub nsw i64 %367, %145
  %158 = select i1 %156, i64 %157, i64 32
  %159 = icmp eq i64 %45, 2
  br i1 %151, label %169, label %160
160:
  %161 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 24
  %162 = bitcast ptr %161 to ptr
  %163 = load i64, ptr %162, align 1
  %164 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 96
  %165 = bitcast ptr %164 to ptr
  %166 = load i64, ptr %165, align 1
  %167 = mul nsw i64 %146, %166
  %168 = add nsw i64 %163, %167
  br label %169
169:
  %170 = phi i64 [ %168, %160 ], [ %5, %144 ]
  store ptr null, ptr %14, align 8
  %171 = zext i1 %159 to i8
  %172 = call i32 @29(ptr %14, ptr %15, ptr %2, ptr %3, i64 %152, i64 %42, i64 %154, i64 %367, i64 %158, i8 %171, i64 %170, i64 %134, i64 %104, i64 %6)
  br label %605
173:
  %174 = icmp eq i64 %45, 8
  %175 = add nsw i64 %125, 1
  %176 = select i1 %174, i64 %175, i64 %125
  %177 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %42, 1
  %178 = insertvalue { i64, i64, i64 } %177, i64 1, 2
  %179 = extractvalue { i64, i64, i64 } %178, 1
  store i64 0, ptr %16, align 8
  %180 = sub nuw nsw i64 %179, 0
  %181 = icmp sgt i64 %180, 0
  %182 = xor i1 %181, true
  br label %625
183:
  %184 = insertvalue { ptr, i64, i64, ptr } poison, ptr %640, 0
  %185 = insertvalue { ptr, i64, i64, ptr } %184, i64 %641, 1
  %186 = insertvalue { ptr, i64, i64, ptr } %185, i64 1, 2
  %187 = insertvalue { ptr, i64, i64, ptr } %186, ptr %642, 3
  %188 = extractvalue { ptr, i64, i64, ptr } %187, 0
  %189 = extractvalue { ptr, i64, i64, ptr } %187, 3
  %190 = load i64, ptr %189, align 8
  %191 = icmp sgt i64 %190, 0
  br i1 %191, label %643, label %647
192:
  %193 = mul nsw i64 4, %367
  %194 = mul nsw i64 %193, %651
  %195 = add nsw i64 %503, %194
  %196 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %419, 0
  %197 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %196, ptr %420, 1
  %198 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %197, i64 %421, 2
  %199 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %198, i64 %422, 3
  %200 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %199, ptr %423, 4
  %201 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %200, i64 %424, 5, 0
  %202 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %201, i64 %425, 6, 0
  %203 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %202, 4
  %204 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %202, 5, 0
  %205 = insertvalue [1 x i64] undef, i64 %204, 0
  %206 = extractvalue [1 x i64] %205, 0
  %207 = icmp slt i64 %651, 0
  %208 = add i64 %651, %206
  %209 = select i1 %207, i64 %208, i64 %651
  %210 = mul nuw nsw i64 %209, 1
  %211 = add nuw nsw i64 0, %210
  %212 = getelementptr i64, ptr %203, i64 %211
  %213 = load i64, ptr %212, align 8
  %214 = mul nsw i64 %213, %44
  %215 = add nsw i64 %516, %214
  %216 = mul nsw i64 %215, %476
  %217 = add nsw i64 %74, %216
  %218 = mul nsw i64 %215, %478
  %219 = add nsw i64 %76, %218
  %220 = mul nsw i64 4, %215
  %221 = mul nsw i64 %220, %78
  %222 = add nsw i64 %75, %221
  %223 = mul nsw i64 4, %215
  %224 = mul nsw i64 %223, %78
  %225 = add nsw i64 %77, %224
  %226 = icmp sgt i64 %176, 0
  br i1 %226, label %227, label %280
227:
  %228 = icmp eq i64 %176, 1
  %229 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 244
  %230 = bitcast ptr %229 to ptr
  %231 = load i64, ptr %230, align 1
  %232 = icmp sgt i64 %231, 0
  %233 = xor i1 %232, true
  %234 = select i1 %233, i1 true, i1 %228
  br i1 %234, label %254, label %235
235:
  %236 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %412, 0
  %237 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %236, ptr %413, 1
  %238 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %237, i64 %414, 2
  %239 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %238, i64 %415, 3
  %240 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %239, ptr %416, 4
  %241 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %240, i64 %417, 5, 0
  %242 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %241, i64 %418, 6, 0
  %243 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %242, 4
  %244 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %242, 5, 0
  %245 = insertvalue [1 x i64] undef, i64 %244, 0
  %246 = extractvalue [1 x i64] %245, 0
  %247 = icmp slt i64 %651, 0
  %248 = add i64 %651, %246
  %249 = select i1 %247, i64 %248, i64 %651
  %250 = mul nuw nsw i64 %249, 1
  %251 = add nuw nsw i64 0, %250
  %252 = getelementptr i64, ptr %243, i64 %251
  %253 = load i64, ptr %252, align 8
  br label %653
254:
  %255 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %412, 0
  %256 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %255, ptr %413, 1
  %257 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %256, i64 %414, 2
  %258 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %257, i64 %415, 3
  %259 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %258, ptr %416, 4
  %260 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %259, i64 %417, 5, 0
  %261 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %260, i64 %418, 6, 0
  %262 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %261, 4
  %263 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %261, 5, 0
  %264 = insertvalue [1 x i64] undef, i64 %263, 0
  %265 = extractvalue [1 x i64] %264, 0
  %266 = icmp slt i64 %651, 0
  %267 = add i64 %651, %265
  %268 = select i1 %266, i64 %267, i64 %651
  %269 = mul nuw nsw i64 %268, 1
  %270 = add nuw nsw i64 0, %269
  %271 = getelementptr i64, ptr %262, i64 %270
  %272 = load i64, ptr %271, align 8
  %273 = select i1 %228, i64 %217, i64 %219
  br i1 %228, label %275, label %274
274:
  br label %680
275:
  %276 = phi i64 [ %492, %254 ], [ %689, %681 ]
  store float 0.000000e+00, ptr %18, align 4
  %277 = zext i1 %228 to i8
  %278 = call i32 @30(ptr %18, ptr %19, i64 %195, i64 %367, i64 %272, i64 %273, i64 %276, i8 %277)
  %279 = load float, ptr %18, align 4
  br label %690
280:
  %281 = mul nsw i64 2, %492
  store float 0.000000e+00, ptr %20, align 4
  %282 = call i32 @31(ptr %20, ptr %21, i64 %195, i64 %367, i64 32767, i64 %507, i64 %281)
  %283 = load float, ptr %20, align 4
  br label %732
284:
  %285 = add nsw i64 %651, 1
  %286 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %419, 0
  %287 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %286, ptr %420, 1
  %288 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %287, i64 %421, 2
  %289 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %288, i64 %422, 3
  %290 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %289, ptr %423, 4
  %291 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %290, i64 %424, 5, 0
  %292 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %291, i64 %425, 6, 0
  %293 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %292, 4
  %294 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %292, 5, 0
  %295 = insertvalue [1 x i64] undef, i64 %294, 0
  %296 = extractvalue [1 x i64] %295, 0
  %297 = icmp slt i64 %285, 0
  %298 = add i64 %285, %296
  %299 = select i1 %297, i64 %298, i64 %285
  %300 = mul nuw nsw i64 %299, 1
  %301 = add nuw nsw i64 0, %300
  %302 = getelementptr i64, ptr %293, i64 %301
  %303 = load i64, ptr %302, align 8
  %304 = mul nsw i64 %303, %44
  %305 = add nsw i64 %516, %304
  br label %320
306:
  %307 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %419, 0
  %308 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %307, ptr %420, 1
  %309 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %308, i64 %421, 2
  %310 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %309, i64 %422, 3
  %311 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %310, ptr %423, 4
  %312 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %311, i64 %424, 5, 0
  %313 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %312, i64 %425, 6, 0
  %314 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %313, 4
  %315 = getelementptr i64, ptr %314, i64 0
  %316 = load i64, ptr %315, align 8
  %317 = mul nsw i64 %316, %44
  %318 = add nsw i64 %516, %317
  %319 = add nsw i64 %318, 1
  br label %320
320:
  %321 = phi i64 [ %305, %284 ], [ %319, %306 ]
  %322 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 244
  %323 = bitcast ptr %322 to ptr
  %324 = load i64, ptr %323, align 1
  %325 = icmp sgt i64 %324, 0
  br i1 %325, label %326, label %330
326:
  %327 = mul nsw i64 4, %738
  %328 = add nsw i64 %327, 64
  %329 = sub nsw i64 %328, 1
  br label %742
330:
  %331 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 436
  %332 = bitcast ptr %331 to ptr
  %333 = load i64, ptr %332, align 1
  %334 = add nsw i64 %6, %333
  %335 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 444
  %336 = bitcast ptr %335 to ptr
  %337 = load i64, ptr %336, align 1
  %338 = add nsw i64 %6, %337
  %339 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 452
  %340 = bitcast ptr %339 to ptr
  %341 = load i64, ptr %340, align 1
  %342 = add nsw i64 %6, %341
  %343 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 364
  %344 = bitcast ptr %343 to ptr
  %345 = load i64, ptr %344, align 1
  %346 = mul nsw i64 %43, %651
  %347 = mul nsw i64 %367, %4
  %348 = add nsw i64 %346, %347
  %349 = mul nsw i64 4, %348
  %350 = add nsw i64 %345, %349
  %351 = mul nsw i64 %321, %476
  %352 = add nsw i64 %74, %351
  %353 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 244
  %354 = bitcast ptr %353 to ptr
  %355 = load i64, ptr %354, align 1
  store ptr null, ptr %24, align 8
  %356 = call i32 @32(ptr %24, ptr %25, i64 %507, float %736, i64 %367, i64 %217, i64 %222, i64 %219, i64 %225, i64 %78, i64 %738, i64 %334, i64 %338, i64 %342, i64 %350, i64 %352, i64 %355)
  br label %360
357:
  br label %111
358:
  ret i32 poison
359:
  store ptr null, ptr %0, align 8
  br label %358
360:
  br label %183
361:
  %362 = icmp eq i64 %43, -9223372036854775808
  %363 = icmp eq i64 %44, -1
  %364 = and i1 %362, %363
  %365 = xor i1 %364, true
  br i1 %365, label %371, label %366, !prof !1
366:
  %367 = phi i64 [ 0, %7 ], [ %379, %371 ], [ 0, %361 ]
  %368 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 104
  %369 = bitcast ptr %368 to ptr
  %370 = load i64, ptr %369, align 1
  br label %380
371:
  %372 = sdiv i64 %43, %44
  %373 = srem i64 %43, %44
  %374 = xor i64 %44, %373
  %375 = icmp slt i64 %374, 0
  %376 = icmp ne i64 %373, 0
  %377 = and i1 %376, %375
  %378 = sub i64 %372, 1
  %379 = select i1 %377, i64 %378, i64 %372
  br label %366
380:
  br label %452
381:
  %382 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 180
  %383 = bitcast ptr %382 to ptr
  %384 = load i64, ptr %383, align 1
  %385 = inttoptr i64 %384 to ptr
  %386 = insertvalue [1 x i64] undef, i64 %42, 0
  %387 = insertvalue [1 x i64] undef, i64 8, 0
  %388 = extractvalue [1 x i64] %386, 0
  %389 = mul nuw nsw i64 1, %388
  %390 = extractvalue [1 x i64] %386, 0
  %391 = extractvalue [1 x i64] %387, 0
  %392 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %389, 2
  %393 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %392, i64 8, 3
  %394 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %393, ptr %385, 4
  %395 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %394, i64 %390, 5, 0
  %396 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, i64 %391, 6, 0
  %397 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 188
  %398 = bitcast ptr %397 to ptr
  %399 = load i64, ptr %398, align 1
  %400 = inttoptr i64 %399 to ptr
  %401 = insertvalue [1 x i64] undef, i64 %42, 0
  %402 = insertvalue [1 x i64] undef, i64 8, 0
  %403 = extractvalue [1 x i64] %401, 0
  %404 = mul nuw nsw i64 1, %403
  %405 = extractvalue [1 x i64] %401, 0
  %406 = extractvalue [1 x i64] %402, 0
  %407 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %404, 2
  %408 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %407, i64 8, 3
  %409 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %408, ptr %400, 4
  %410 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %409, i64 %405, 5, 0
  %411 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %410, i64 %406, 6, 0
  %412 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %411, 0
  %413 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %411, 1
  %414 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %411, 2
  %415 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %411, 3
  %416 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %411, 4
  %417 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %411, 5, 0
  %418 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %411, 6, 0
  %419 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %396, 0
  %420 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %396, 1
  %421 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %396, 2
  %422 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %396, 3
  %423 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %396, 4
  %424 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %396, 5, 0
  %425 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %396, 6, 0
  %426 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 68
  %427 = bitcast ptr %426 to ptr
  %428 = load i64, ptr %427, align 1
  %429 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 76
  %430 = bitcast ptr %429 to ptr
  %431 = load i64, ptr %430, align 1
  %432 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 84
  %433 = bitcast ptr %432 to ptr
  %434 = load i64, ptr %433, align 1
  %435 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 92
  %436 = bitcast ptr %435 to ptr
  %437 = load i64, ptr %436, align 1
  %438 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 60
  %439 = bitcast ptr %438 to ptr
  %440 = load i64, ptr %439, align 1
  %441 = insertvalue [5 x i64] undef, i64 %428, 0
  %442 = insertvalue [5 x i64] %441, i64 %431, 1
  %443 = insertvalue [5 x i64] %442, i64 %434, 2
  %444 = insertvalue [5 x i64] %443, i64 %437, 3
  %445 = insertvalue [5 x i64] %444, i64 %440, 4
  %446 = extractvalue [5 x i64] %445, 0
  %447 = extractvalue [5 x i64] %445, 1
  %448 = extractvalue [5 x i64] %445, 2
  %449 = extractvalue [5 x i64] %445, 3
  %450 = extractvalue [5 x i64] %445, 4
  %451 = icmp ne i64 %45, 1
  br i1 %451, label %47, label %73
452:
  %453 = sdiv i64 %370, 2
  %454 = srem i64 %370, 2
  %455 = xor i64 2, %454
  %456 = icmp slt i64 %455, 0
  %457 = icmp ne i64 %454, 0
  %458 = and i1 %457, %456
  %459 = sub nsw i64 %453, 1
  %460 = select i1 %458, i64 %459, i64 %453
  br label %381
461:
  br label %464
462:
  %463 = add nsw i64 %367, 1
  br label %473
464:
  %465 = sdiv i64 %80, 32
  %466 = srem i64 %80, 32
  %467 = xor i64 32, %466
  %468 = icmp slt i64 %467, 0
  %469 = icmp ne i64 %466, 0
  %470 = and i1 %469, %468
  %471 = sub nsw i64 %465, 1
  %472 = select i1 %470, i64 %471, i64 %465
  br label %462
473:
  br label %484
474:
  %475 = mul nsw i64 %78, 2
  %476 = mul nsw i64 %475, %492
  %477 = mul nsw i64 %78, 32
  %478 = mul nsw i64 %477, %472
  %479 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 72
  %480 = bitcast ptr %479 to ptr
  %481 = load i64, ptr %480, align 1
  %482 = mul nsw i64 %472, %44
  %483 = icmp eq i64 %482, 0
  br i1 %483, label %498, label %493, !prof !0
484:
  %485 = sdiv i64 %463, 2
  %486 = srem i64 %463, 2
  %487 = xor i64 2, %486
  %488 = icmp slt i64 %487, 0
  %489 = icmp ne i64 %486, 0
  %490 = and i1 %489, %488
  %491 = sub nsw i64 %485, 1
  %492 = select i1 %490, i64 %491, i64 %485
  br label %474
493:
  %494 = icmp eq i64 %481, -9223372036854775808
  %495 = icmp eq i64 %482, -1
  %496 = and i1 %494, %495
  %497 = xor i1 %496, true
  br i1 %497, label %523, label %498, !prof !1
498:
  %499 = phi i64 [ 0, %474 ], [ %531, %523 ], [ 0, %493 ]
  %500 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 420
  %501 = bitcast ptr %500 to ptr
  %502 = load i64, ptr %501, align 1
  %503 = add nsw i64 %6, %502
  %504 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 428
  %505 = bitcast ptr %504 to ptr
  %506 = load i64, ptr %505, align 1
  %507 = add nsw i64 %6, %506
  %508 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 8
  %509 = bitcast ptr %508 to ptr
  %510 = load i64, ptr %509, align 1
  %511 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 52
  %512 = bitcast ptr %511 to ptr
  %513 = load i64, ptr %512, align 1
  %514 = mul nsw i64 %510, %513
  %515 = mul nsw i64 %514, %44
  %516 = add nsw i64 %515, %4
  %517 = mul nsw i64 %4, %499
  %518 = mul nsw i64 %517, %472
  %519 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 244
  %520 = bitcast ptr %519 to ptr
  %521 = load i64, ptr %520, align 1
  %522 = icmp sgt i64 %521, 0
  br i1 %522, label %81, label %102
523:
  %524 = sdiv i64 %481, %482
  %525 = srem i64 %481, %482
  %526 = xor i64 %482, %525
  %527 = icmp slt i64 %526, 0
  %528 = icmp ne i64 %525, 0
  %529 = and i1 %528, %527
  %530 = sub i64 %524, 1
  %531 = select i1 %529, i64 %530, i64 %524
  br label %498
532:
  %533 = mul nsw i64 64, %101
  %534 = icmp eq i64 %460, 0
  br i1 %534, label %102, label %535, !prof !0
535:
  %536 = icmp eq i64 %533, -9223372036854775808
  %537 = icmp eq i64 %460, -1
  %538 = and i1 %536, %537
  %539 = xor i1 %538, true
  br i1 %539, label %540, label %102, !prof !1
540:
  %541 = sdiv i64 %533, %460
  %542 = srem i64 %533, %460
  %543 = xor i64 %460, %542
  %544 = icmp slt i64 %543, 0
  %545 = icmp ne i64 %542, 0
  %546 = and i1 %545, %544
  %547 = sub i64 %541, 1
  %548 = select i1 %546, i64 %547, i64 %541
  br label %102
549:
  br i1 %110, label %550, label %551
550:
  store i64 0, ptr %11, align 8
  br label %559
551:
  %552 = srem i64 %108, 1
  %553 = sub i64 0, %552
  %554 = select i1 %109, i64 %552, i64 %553
  %555 = icmp sgt i64 %554, 0
  %556 = sdiv i64 %108, 1
  %557 = select i1 %555, i64 1, i64 0
  %558 = add i64 %556, %557
  store i64 %558, ptr %11, align 8
  br label %559
559:
  %560 = insertvalue { ptr, i64, i64, ptr } poison, ptr %10, 0
  %561 = insertvalue { ptr, i64, i64, ptr } %560, i64 %107, 1
  %562 = insertvalue { ptr, i64, i64, ptr } %561, i64 1, 2
  %563 = insertvalue { ptr, i64, i64, ptr } %562, ptr %11, 3
  %564 = extractvalue { ptr, i64, i64, ptr } %563, 0
  %565 = extractvalue { ptr, i64, i64, ptr } %563, 1
  %566 = extractvalue { ptr, i64, i64, ptr } %563, 3
  br label %111
567:
  %568 = load i64, ptr %119, align 8
  %569 = sub nuw nsw i64 %121, 1
  store i64 %569, ptr %120, align 8
  %570 = add i64 %568, 1
  store i64 %570, ptr %119, align 8
  br label %571
571:
  %572 = phi i64 [ %568, %567 ], [ 0, %111 ]
  %573 = insertvalue { i64, i1 } poison, i64 %572, 0
  %574 = insertvalue { i64, i1 } %573, i1 %122, 1
  %575 = extractvalue { i64, i1 } %574, 0
  %576 = extractvalue { i64, i1 } %574, 1
  br i1 %576, label %123, label %359
577:
  br i1 %131, label %578, label %579
578:
  store i64 0, ptr %13, align 8
  br label %587
579:
  %580 = srem i64 %129, 1
  %581 = sub nsw i64 0, %580
  %582 = select i1 %130, i64 %580, i64 %581
  %583 = icmp sgt i64 %582, 0
  %584 = sdiv i64 %129, 1
  %585 = select i1 %583, i64 1, i64 0
  %586 = add nsw i64 %584, %585
  store i64 %586, ptr %13, align 8
  br label %587
587:
  %588 = insertvalue { ptr, i64, i64, ptr } poison, ptr %12, 0
  %589 = insertvalue { ptr, i64, i64, ptr } %588, i64 %128, 1
  %590 = insertvalue { ptr, i64, i64, ptr } %589, i64 1, 2
  %591 = insertvalue { ptr, i64, i64, ptr } %590, ptr %13, 3
  %592 = extractvalue { ptr, i64, i64, ptr } %591, 0
  %593 = extractvalue { ptr, i64, i64, ptr } %591, 1
  %594 = extractvalue { ptr, i64, i64, ptr } %591, 3
  br label %132
595:
  %596 = load i64, ptr %140, align 8
  %597 = sub nuw nsw i64 %142, 1
  store i64 %597, ptr %141, align 8
  %598 = add i64 %596, 1
  store i64 %598, ptr %140, align 8
  br label %599
599:
  %600 = phi i64 [ %596, %595 ], [ 0, %132 ]
  %601 = insertvalue { i64, i1 } poison, i64 %600, 0
  %602 = insertvalue { i64, i1 } %601, i1 %143, 1
  %603 = extractvalue { i64, i1 } %602, 0
  %604 = extractvalue { i64, i1 } %602, 1
  br i1 %604, label %144, label %173
605:
  br label %606
606:
  br label %616
607:
  %608 = add nsw i64 %135, %624
  %609 = icmp ne i64 %134, 0
  %610 = add nsw i64 %608, %624
  %611 = icmp sle i64 %610, %42
  %612 = select i1 %609, i1 %611, i1 false
  %613 = mul nsw i64 24, %624
  %614 = add nsw i64 %134, %613
  %615 = select i1 %612, i64 %614, i64 0
  br label %132
616:
  %617 = sdiv i64 %42, 8
  %618 = srem i64 %42, 8
  %619 = xor i64 8, %618
  %620 = icmp slt i64 %619, 0
  %621 = icmp ne i64 %618, 0
  %622 = and i1 %621, %620
  %623 = sub nsw i64 %617, 1
  %624 = select i1 %622, i64 %623, i64 %617
  br label %607
625:
  br i1 %182, label %626, label %627
626:
  store i64 0, ptr %17, align 8
  br label %635
627:
  %628 = srem i64 %180, 1
  %629 = sub i64 0, %628
  %630 = select i1 %181, i64 %628, i64 %629
  %631 = icmp sgt i64 %630, 0
  %632 = sdiv i64 %180, 1
  %633 = select i1 %631, i64 1, i64 0
  %634 = add i64 %632, %633
  store i64 %634, ptr %17, align 8
  br label %635
635:
  %636 = insertvalue { ptr, i64, i64, ptr } poison, ptr %16, 0
  %637 = insertvalue { ptr, i64, i64, ptr } %636, i64 %179, 1
  %638 = insertvalue { ptr, i64, i64, ptr } %637, i64 1, 2
  %639 = insertvalue { ptr, i64, i64, ptr } %638, ptr %17, 3
  %640 = extractvalue { ptr, i64, i64, ptr } %639, 0
  %641 = extractvalue { ptr, i64, i64, ptr } %639, 1
  %642 = extractvalue { ptr, i64, i64, ptr } %639, 3
  br label %183
643:
  %644 = load i64, ptr %188, align 8
  %645 = sub nuw nsw i64 %190, 1
  store i64 %645, ptr %189, align 8
  %646 = add i64 %644, 1
  store i64 %646, ptr %188, align 8
  br label %647
647:
  %648 = phi i64 [ %644, %643 ], [ 0, %183 ]
  %649 = insertvalue { i64, i1 } poison, i64 %648, 0
  %650 = insertvalue { i64, i1 } %649, i1 %191, 1
  %651 = extractvalue { i64, i1 } %650, 0
  %652 = extractvalue { i64, i1 } %650, 1
  br i1 %652, label %192, label %357
653:
  br label %659
654:
  %655 = mul nsw i64 %667, 2
  %656 = mul nsw i64 %655, 32
  %657 = mul nsw i64 %656, %492
  %658 = add nsw i64 %217, %657
  br label %668
659:
  %660 = sdiv i64 %253, 32
  %661 = srem i64 %253, 32
  %662 = xor i64 32, %661
  %663 = icmp slt i64 %662, 0
  %664 = icmp ne i64 %661, 0
  %665 = and i1 %664, %663
  %666 = sub nsw i64 %660, 1
  %667 = select i1 %665, i64 %666, i64 %660
  br label %654
668:
  br label %671
669:
  %670 = mul nuw nsw i64 1, %492
  br label %672
671:
  br label %669
672:
  %673 = phi i64 [ 0, %669 ], [ %679, %675 ]
  %674 = icmp slt i64 %673, %670
  br i1 %674, label %675, label %254
675:
  %676 = mul i64 %673, 64
  %677 = add i64 %658, %676
  %678 = inttoptr i64 %677 to ptr
  call void @llvm.prefetch.p0(ptr %678, i32 0, i32 2, i32 1)
  %679 = add nsw i64 %673, 1
  br label %672
680:
  br label %681
681:
  %682 = sdiv i64 %78, 2
  %683 = srem i64 %78, 2
  %684 = xor i64 2, %683
  %685 = icmp slt i64 %684, 0
  %686 = icmp ne i64 %683, 0
  %687 = and i1 %686, %685
  %688 = sub nsw i64 %682, 1
  %689 = select i1 %687, i64 %688, i64 %682
  br label %275
690:
  %691 = select i1 %228, i64 %222, i64 %225
  %692 = inttoptr i64 %691 to ptr
  %693 = insertvalue [1 x i64] undef, i64 %78, 0
  %694 = insertvalue [1 x i64] undef, i64 4, 0
  %695 = extractvalue [1 x i64] %693, 0
  %696 = mul nuw nsw i64 1, %695
  %697 = extractvalue [1 x i64] %693, 0
  %698 = extractvalue [1 x i64] %694, 0
  %699 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %696, 2
  %700 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %699, i64 4, 3
  %701 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %700, ptr %692, 4
  %702 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %701, i64 %697, 5, 0
  %703 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %702, i64 %698, 6, 0
  %704 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %412, 0
  %705 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %704, ptr %413, 1
  %706 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %705, i64 %414, 2
  %707 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %706, i64 %415, 3
  %708 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %707, ptr %416, 4
  %709 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %708, i64 %417, 5, 0
  %710 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %709, i64 %418, 6, 0
  %711 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %710, 4
  %712 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %710, 5, 0
  %713 = insertvalue [1 x i64] undef, i64 %712, 0
  %714 = extractvalue [1 x i64] %713, 0
  %715 = icmp slt i64 %651, 0
  %716 = add i64 %651, %714
  %717 = select i1 %715, i64 %716, i64 %651
  %718 = mul nuw nsw i64 %717, 1
  %719 = add nuw nsw i64 0, %718
  %720 = getelementptr i64, ptr %711, i64 %719
  %721 = load i64, ptr %720, align 8
  %722 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %703, 4
  %723 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %703, 5, 0
  %724 = insertvalue [1 x i64] undef, i64 %723, 0
  %725 = extractvalue [1 x i64] %724, 0
  %726 = icmp slt i64 %721, 0
  %727 = add i64 %721, %725
  %728 = select i1 %726, i64 %727, i64 %721
  %729 = mul nuw nsw i64 %728, 1
  %730 = add nuw nsw i64 0, %729
  %731 = getelementptr float, ptr %722, i64 %730
  store float %279, ptr %731, align 4
  br label %360
732:
  %733 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 0
  %734 = bitcast ptr %733 to ptr
  %735 = load float, ptr %734, align 1
  %736 = fmul float %283, %735
  store i64 0, ptr %22, align 8
  %737 = call i32 @33(ptr %22, ptr %23, i64 %45, ptr %3, i64 %651)
  %738 = load i64, ptr %22, align 8
  br label %739
739:
  %740 = add nsw i64 %651, 1
  %741 = icmp slt i64 %740, %42
  br i1 %741, label %284, label %306
742:
  br label %747
743:
  %744 = mul nsw i64 4, %321
  %745 = mul nsw i64 %744, %78
  %746 = add nsw i64 %75, %745
  br label %756
747:
  %748 = sdiv i64 %329, 64
  %749 = srem i64 %329, 64
  %750 = xor i64 64, %749
  %751 = icmp slt i64 %750, 0
  %752 = icmp ne i64 %749, 0
  %753 = and i1 %752, %751
  %754 = sub nsw i64 %748, 1
  %755 = select i1 %753, i64 %754, i64 %748
  br label %743
756:
  %757 = phi i64 [ 0, %743 ], [ %763, %759 ]
  %758 = icmp slt i64 %757, %755
  br i1 %758, label %759, label %764
759:
  %760 = mul i64 %757, 64
  %761 = add i64 %746, %760
  %762 = inttoptr i64 %761 to ptr
  call void @llvm.prefetch.p0(ptr %762, i32 0, i32 2, i32 1)
  %763 = add nsw i64 %757, 1
  br label %756
764:
  %765 = mul nsw i64 4, %321
  %766 = mul nsw i64 %765, %78
  %767 = add nsw i64 %77, %766
  br label %768
768:
  %769 = phi i64 [ 0, %764 ], [ %775, %771 ]
  %770 = icmp slt i64 %769, %755
  br i1 %770, label %771, label %330
771:
  %772 = mul i64 %769, 64
  %773 = add i64 %767, %772
  %774 = inttoptr i64 %773 to ptr
  call void @llvm.prefetch.p0(ptr %774, i32 0, i32 2, i32 1)
  %775 = add nsw i64 %769, 1
  br label %768
}
define internal i32 @21(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 %7) {
  %9 = alloca i8, align 1
  store i8 0, ptr %9, align 1
  %10 = alloca ptr, align 8
  store ptr null, ptr %10, align 8
  %11 = alloca ptr, align 8
  store ptr null, ptr %11, align 8
  %12 = alloca ptr, align 8
  store ptr null, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca ptr, align 8
  store ptr null, ptr %15, align 8
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  %17 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 0
  %18 = bitcast ptr %17 to ptr
  %19 = load i64, ptr %18, align 1
  %20 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 356
  %21 = bitcast ptr %20 to ptr
  %22 = load i64, ptr %21, align 1
  %23 = mul nsw i64 %4, 32
  switch i64 %19, label %32 [
    i64 5, label %24
    i64 7, label %28
  ]
24:
  %25 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 372
  %26 = bitcast ptr %25 to ptr
  %27 = load i64, ptr %26, align 1
  br label %32
28:
  %29 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 380
  %30 = bitcast ptr %29 to ptr
  %31 = load i64, ptr %30, align 1
  br label %32
32:
  %33 = phi i64 [ %27, %24 ], [ %31, %28 ], [ %22, %8 ]
  %34 = mul nsw i64 4, %23
  %35 = add nsw i64 %33, %34
  %36 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 88
  %37 = bitcast ptr %36 to ptr
  %38 = load i64, ptr %37, align 1
  %39 = sub nsw i64 %38, %23
  %40 = icmp slt i64 %39, 32
  br i1 %40, label %41, label %46
41:
  %42 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 88
  %43 = bitcast ptr %42 to ptr
  %44 = load i64, ptr %43, align 1
  %45 = sub nsw i64 %44, %23
  br label %46
46:
  %47 = phi i64 [ %45, %41 ], [ 32, %32 ]
  %48 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 88
  %49 = bitcast ptr %48 to ptr
  %50 = load i64, ptr %49, align 1
  %51 = insertvalue [2 x i64] undef, i64 5, 0
  %52 = insertvalue [2 x i64] %51, i64 7, 1
  store i8 0, ptr %9, align 1
  %53 = extractvalue [2 x i64] %52, 0
  %54 = extractvalue [2 x i64] %52, 1
  %55 = call i32 @10(ptr %9, ptr %10, i64 %53, i64 %54, i64 %19)
  %56 = load ptr, ptr %10, align 8
  %57 = icmp eq i32 %55, 0
  %58 = or i1 %57, false
  %59 = xor i1 %58, true
  %60 = icmp sge i32 %55, 1
  %61 = select i1 %60, ptr %56, ptr undef
  %62 = load i8, ptr %9, align 1
  %63 = icmp eq i8 %62, 0
  %64 = select i1 %63, i1 false, i1 true
  br i1 %59, label %93, label %94, !prof !0
65:
  %66 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %5, 1
  %67 = insertvalue { i64, i64, i64 } %66, i64 1, 2
  %68 = extractvalue { i64, i64, i64 } %67, 1
  store i64 0, ptr %13, align 8
  %69 = sub nuw nsw i64 %68, 0
  %70 = icmp sgt i64 %69, 0
  %71 = xor i1 %70, true
  br label %100
72:
  %73 = insertvalue { ptr, i64, i64, ptr } poison, ptr %115, 0
  %74 = insertvalue { ptr, i64, i64, ptr } %73, i64 %116, 1
  %75 = insertvalue { ptr, i64, i64, ptr } %74, i64 1, 2
  %76 = insertvalue { ptr, i64, i64, ptr } %75, ptr %117, 3
  %77 = extractvalue { ptr, i64, i64, ptr } %76, 0
  %78 = extractvalue { ptr, i64, i64, ptr } %76, 3
  %79 = load i64, ptr %78, align 8
  %80 = icmp sgt i64 %79, 0
  br i1 %80, label %118, label %122
81:
  %82 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 88
  %83 = bitcast ptr %82 to ptr
  %84 = load i64, ptr %83, align 1
  %85 = mul nsw i64 4, %84
  %86 = mul nsw i64 %85, %126
  %87 = add nsw i64 %35, %86
  store ptr null, ptr %15, align 8
  %88 = call i32 @22(ptr %15, ptr %16, i64 %87, i64 %47)
  br label %128
89:
  %90 = phi i32 [ 0, %91 ], [ 0, %92 ], [ %55, %93 ]
  ret i32 %90
91:
  store ptr null, ptr %0, align 8
  br label %89
92:
  store ptr null, ptr %0, align 8
  br label %89
93:
  store ptr %61, ptr %1, align 8
  br label %89
94:
  %95 = xor i1 %64, true
  store ptr null, ptr %11, align 8
  %96 = zext i1 %95 to i8
  %97 = call i32 @23(ptr %11, ptr %12, ptr %2, ptr %3, i64 %4, i64 %5, i64 %35, i64 %50, i64 %47, i8 %96, i64 %6, i64 0, i64 0, i64 %7)
  br label %98
98:
  %99 = icmp eq i64 %19, 5
  br i1 %99, label %65, label %91
100:
  br i1 %71, label %101, label %102
101:
  store i64 0, ptr %14, align 8
  br label %110
102:
  %103 = srem i64 %69, 1
  %104 = sub i64 0, %103
  %105 = select i1 %70, i64 %103, i64 %104
  %106 = icmp sgt i64 %105, 0
  %107 = sdiv i64 %69, 1
  %108 = select i1 %106, i64 1, i64 0
  %109 = add i64 %107, %108
  store i64 %109, ptr %14, align 8
  br label %110
110:
  %111 = insertvalue { ptr, i64, i64, ptr } poison, ptr %13, 0
  %112 = insertvalue { ptr, i64, i64, ptr } %111, i64 %68, 1
  %113 = insertvalue { ptr, i64, i64, ptr } %112, i64 1, 2
  %114 = insertvalue { ptr, i64, i64, ptr } %113, ptr %14, 3
  %115 = extractvalue { ptr, i64, i64, ptr } %114, 0
  %116 = extractvalue { ptr, i64, i64, ptr } %114, 1
  %117 = extractvalue { ptr, i64, i64, ptr } %114, 3
  br label %72
118:
  %119 = load i64, ptr %77, align 8
  %120 = sub nuw nsw i64 %79, 1
  store i64 %120, ptr %78, align 8
  %121 = add i64 %119, 1
  store i64 %121, ptr %77, align 8
  br label %122
122:
  %123 = phi i64 [ %119, %118 ], [ 0, %72 ]
  %124 = insertvalue { i64, i1 } poison, i64 %123, 0
  %125 = insertvalue { i64, i1 } %124, i1 %80, 1
  %126 = extractvalue { i64, i1 } %125, 0
  %127 = extractvalue { i64, i1 } %125, 1
  br i1 %127, label %81, label %92
128:
  br label %72
}
define internal i32 @22(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
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
  %112 = call i32 @27(ptr %7, ptr %8, float %111)
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
define internal i32 @23(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i8 %9, i64 %10, i64 %11, i64 %12, i64 %13) {
  %15 = icmp eq i8 %9, 0
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  %17 = alloca ptr, align 8
  store ptr null, ptr %17, align 8
  %18 = alloca ptr, align 8
  store ptr null, ptr %18, align 8
  %19 = alloca ptr, align 8
  store ptr null, ptr %19, align 8
  %20 = select i1 %15, i1 false, i1 true
  %21 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 24
  %22 = bitcast ptr %21 to ptr
  %23 = load i64, ptr %22, align 1
  %24 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 96
  %25 = bitcast ptr %24 to ptr
  %26 = load i64, ptr %25, align 1
  %27 = mul nsw i64 %4, %26
  %28 = add nsw i64 %23, %27
  %29 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 396
  %30 = bitcast ptr %29 to ptr
  %31 = load i64, ptr %30, align 1
  %32 = add nsw i64 %13, %31
  %33 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 404
  %34 = bitcast ptr %33 to ptr
  %35 = load i64, ptr %34, align 1
  %36 = add nsw i64 %13, %35
  %37 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 452
  %38 = bitcast ptr %37 to ptr
  %39 = load i64, ptr %38, align 1
  %40 = add nsw i64 %13, %39
  %41 = insertvalue [4 x i64] undef, i64 %28, 0
  %42 = insertvalue [4 x i64] %41, i64 %32, 1
  %43 = insertvalue [4 x i64] %42, i64 %36, 2
  %44 = insertvalue [4 x i64] %43, i64 %40, 3
  %45 = extractvalue [4 x i64] %44, 0
  %46 = extractvalue [4 x i64] %44, 1
  %47 = extractvalue [4 x i64] %44, 2
  %48 = extractvalue [4 x i64] %44, 3
  %49 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 112
  %50 = bitcast ptr %49 to ptr
  %51 = load i64, ptr %50, align 1
  %52 = icmp sgt i64 %51, 0
  br i1 %52, label %53, label %67
53:
  %54 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 112
  %55 = bitcast ptr %54 to ptr
  %56 = load i64, ptr %55, align 1
  %57 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 236
  %58 = bitcast ptr %57 to ptr
  %59 = load i64, ptr %58, align 1
  %60 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 244
  %61 = bitcast ptr %60 to ptr
  %62 = load i64, ptr %61, align 1
  %63 = icmp sgt i64 %62, 0
  %64 = select i1 %63, i64 %10, i64 %45
  store ptr null, ptr %16, align 8
  %65 = zext i1 %20 to i8
  %66 = call i32 @24(ptr %16, ptr %17, i64 %45, i64 %56, i64 %46, i64 %47, i64 %5, i64 %59, i64 %48, i64 %6, i64 %7, i64 %8, i8 %65, i64 %64)
  br label %77
67:
  %68 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 32
  %69 = bitcast ptr %68 to ptr
  %70 = load i64, ptr %69, align 1
  %71 = mul nsw i64 128, %4
  %72 = add nsw i64 %70, %71
  %73 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 104
  %74 = bitcast ptr %73 to ptr
  %75 = load i64, ptr %74, align 1
  br label %78
76:
  ret i32 poison
77:
  store ptr null, ptr %0, align 8
  br label %76
78:
  br label %88
79:
  %80 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 236
  %81 = bitcast ptr %80 to ptr
  %82 = load i64, ptr %81, align 1
  %83 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 244
  %84 = bitcast ptr %83 to ptr
  %85 = load i64, ptr %84, align 1
  store ptr null, ptr %18, align 8
  %86 = zext i1 %20 to i8
  %87 = call i32 @25(ptr %18, ptr %19, i64 %45, i64 %72, i64 %96, i64 %46, i64 %47, i64 %5, i64 %82, i64 %48, i64 %6, i64 %7, i64 %8, i8 %86, i64 %10, i64 %85, i64 0, i64 0)
  br label %97
88:
  %89 = sdiv i64 %75, 2
  %90 = srem i64 %75, 2
  %91 = xor i64 2, %90
  %92 = icmp slt i64 %91, 0
  %93 = icmp ne i64 %90, 0
  %94 = and i1 %93, %92
  %95 = sub nsw i64 %89, 1
  %96 = select i1 %94, i64 %95, i64 %89
  br label %79
97:
  store ptr null, ptr %0, align 8
  br label %76
}
define internal i32 @24(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i8 %12, i64 %13) {
  %15 = icmp eq i8 %12, 0
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca ptr, align 8
  store ptr null, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  %21 = alloca i64, align 8
  store i64 0, ptr %21, align 8
  %22 = select i1 %15, i1 false, i1 true
  %23 = inttoptr i64 %5 to ptr
  %24 = insertvalue [1 x i64] undef, i64 %6, 0
  %25 = insertvalue [1 x i64] undef, i64 4, 0
  %26 = extractvalue [1 x i64] %24, 0
  %27 = mul nuw nsw i64 1, %26
  %28 = extractvalue [1 x i64] %24, 0
  %29 = extractvalue [1 x i64] %25, 0
  %30 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %27, 2
  %31 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, i64 4, 3
  %32 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %31, ptr %23, 4
  %33 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, i64 %28, 5, 0
  %34 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, i64 %29, 6, 0
  %35 = mul nsw i64 %7, 32
  %36 = inttoptr i64 %8 to ptr
  %37 = insertvalue [1 x i64] undef, i64 %35, 0
  %38 = insertvalue [1 x i64] undef, i64 4, 0
  %39 = extractvalue [1 x i64] %37, 0
  %40 = mul nuw nsw i64 1, %39
  %41 = extractvalue [1 x i64] %37, 0
  %42 = extractvalue [1 x i64] %38, 0
  %43 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %40, 2
  %44 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %43, i64 4, 3
  %45 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %44, ptr %36, 4
  %46 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, i64 %41, 5, 0
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, i64 %42, 6, 0
  %48 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, 0
  %49 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, 1
  %50 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, 2
  %51 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, 3
  %52 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, 4
  %53 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, 5, 0
  %54 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, 6, 0
  %55 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 0
  %56 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 1
  %57 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 2
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 3
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 4
  %60 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 5, 0
  %61 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 6, 0
  %62 = mul nsw i64 64, %3
  %63 = icmp slt i64 0, %6
  br i1 %63, label %64, label %277
64:
  %65 = phi i64 [ %13, %14 ], [ %2, %272 ]
  %66 = phi i64 [ 0, %14 ], [ %273, %272 ]
  %67 = phi i64 [ 576, %14 ], [ 0, %272 ]
  %68 = sub nsw i64 %6, %66
  store i64 0, ptr %16, align 8
  %69 = call i32 @26(ptr %16, ptr %17, i64 %68, i64 %7)
  %70 = load i64, ptr %16, align 8
  br label %279
71:
  %72 = add nuw nsw i64 %281, 0
  %73 = mul nuw nsw i64 %62, 1
  %74 = add i64 %281, %73
  %75 = mul i64 %62, 2
  %76 = add i64 %281, %75
  %77 = mul i64 %62, 3
  %78 = add i64 %281, %77
  %79 = mul i64 %62, 4
  %80 = add i64 %281, %79
  %81 = mul i64 %62, 5
  %82 = add i64 %281, %81
  %83 = mul i64 %62, 6
  %84 = add i64 %281, %83
  %85 = mul i64 %62, 7
  %86 = add i64 %281, %85
  br label %282
87:
  %88 = add nuw nsw i64 %281, 0
  %89 = mul nuw nsw i64 %62, 1
  %90 = add i64 %281, %89
  %91 = mul i64 %62, 2
  %92 = add i64 %281, %91
  %93 = mul i64 %62, 3
  %94 = add i64 %281, %93
  br label %607
95:
  %96 = add nuw nsw i64 %281, 0
  %97 = mul nuw nsw i64 %62, 1
  %98 = add i64 %281, %97
  br label %804
99:
  %100 = add nuw nsw i64 %281, 0
  br label %937
101:
  %102 = add nsw i64 %66, %70
  %103 = insertvalue { i64, i64, i64 } poison, i64 %66, 0
  %104 = insertvalue { i64, i64, i64 } %103, i64 %102, 1
  %105 = insertvalue { i64, i64, i64 } %104, i64 1, 2
  %106 = extractvalue { i64, i64, i64 } %105, 0
  %107 = extractvalue { i64, i64, i64 } %105, 1
  store i64 %106, ptr %18, align 8
  %108 = sub i64 %107, %106
  %109 = icmp sgt i64 %108, 0
  %110 = xor i1 %109, true
  br label %1038
111:
  %112 = insertvalue { ptr, i64, i64, ptr } poison, ptr %1053, 0
  %113 = insertvalue { ptr, i64, i64, ptr } %112, i64 %1054, 1
  %114 = insertvalue { ptr, i64, i64, ptr } %113, i64 1, 2
  %115 = insertvalue { ptr, i64, i64, ptr } %114, ptr %1055, 3
  %116 = extractvalue { ptr, i64, i64, ptr } %115, 0
  %117 = extractvalue { ptr, i64, i64, ptr } %115, 3
  %118 = load i64, ptr %117, align 8
  %119 = icmp sgt i64 %118, 0
  br i1 %119, label %1056, label %1060
120:
  %121 = mul nsw i64 4, %10
  %122 = mul nsw i64 %121, %1064
  %123 = add nsw i64 %9, %122
  %124 = sub nsw i64 %1064, %66
  %125 = mul nsw i64 %124, 32
  %126 = icmp eq i64 %11, 32
  br i1 %126, label %127, label %158
127:
  %128 = mul nsw i64 4, %125
  %129 = add nsw i64 %8, %128
  %130 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %55, 0
  %131 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %130, ptr %56, 1
  %132 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %131, i64 %57, 2
  %133 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %132, i64 %58, 3
  %134 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %133, ptr %59, 4
  %135 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %134, i64 %60, 5, 0
  %136 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %135, i64 %61, 6, 0
  %137 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %136, 4
  %138 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %136, 5, 0
  %139 = insertvalue [1 x i64] undef, i64 %138, 0
  %140 = extractvalue [1 x i64] %139, 0
  %141 = icmp slt i64 %1064, 0
  %142 = add i64 %1064, %140
  %143 = select i1 %141, i64 %142, i64 %1064
  %144 = mul nuw nsw i64 %143, 1
  %145 = add nuw nsw i64 0, %144
  %146 = getelementptr float, ptr %137, i64 %145
  %147 = load float, ptr %146, align 4
  %148 = inttoptr i64 %129 to ptr
  %149 = load <32 x float>, ptr %148, align 4
  %150 = insertelement <32 x float> undef, float %147, i32 0
  %151 = shufflevector <32 x float> %150, <32 x float> %150, <32 x i32> zeroinitializer
  %152 = fmul <32 x float> %149, %151
  %153 = inttoptr i64 %123 to ptr
  %154 = load <32 x float>, ptr %153, align 4
  %155 = fadd <32 x float> %154, %152
  %156 = select i1 %22, <32 x float> %155, <32 x float> %152
  %157 = inttoptr i64 %123 to ptr
  store <32 x float> %156, ptr %157, align 4
  br label %278
158:
  %159 = inttoptr i64 %123 to ptr
  %160 = insertvalue [1 x i64] undef, i64 %11, 0
  %161 = insertvalue [1 x i64] undef, i64 4, 0
  %162 = extractvalue [1 x i64] %160, 0
  %163 = mul nuw nsw i64 1, %162
  %164 = extractvalue [1 x i64] %160, 0
  %165 = extractvalue [1 x i64] %161, 0
  %166 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %163, 2
  %167 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %166, i64 4, 3
  %168 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %167, ptr %159, 4
  %169 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %168, i64 %164, 5, 0
  %170 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %169, i64 %165, 6, 0
  %171 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %170, 0
  %172 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %170, 1
  %173 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %170, 2
  %174 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %170, 3
  %175 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %170, 4
  %176 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %170, 5, 0
  %177 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %170, 6, 0
  %178 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %11, 1
  %179 = insertvalue { i64, i64, i64 } %178, i64 1, 2
  %180 = extractvalue { i64, i64, i64 } %179, 1
  store i64 0, ptr %20, align 8
  %181 = sub nuw nsw i64 %180, 0
  %182 = icmp sgt i64 %181, 0
  %183 = xor i1 %182, true
  br label %1066
184:
  %185 = insertvalue { ptr, i64, i64, ptr } poison, ptr %1081, 0
  %186 = insertvalue { ptr, i64, i64, ptr } %185, i64 %1082, 1
  %187 = insertvalue { ptr, i64, i64, ptr } %186, i64 1, 2
  %188 = insertvalue { ptr, i64, i64, ptr } %187, ptr %1083, 3
  %189 = extractvalue { ptr, i64, i64, ptr } %188, 0
  %190 = extractvalue { ptr, i64, i64, ptr } %188, 3
  %191 = load i64, ptr %190, align 8
  %192 = icmp sgt i64 %191, 0
  br i1 %192, label %1084, label %1088
193:
  %194 = add nsw i64 %125, %1092
  %195 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %48, 0
  %196 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %195, ptr %49, 1
  %197 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %196, i64 %50, 2
  %198 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %197, i64 %51, 3
  %199 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %198, ptr %52, 4
  %200 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %199, i64 %53, 5, 0
  %201 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %200, i64 %54, 6, 0
  %202 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %201, 4
  %203 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %201, 5, 0
  %204 = insertvalue [1 x i64] undef, i64 %203, 0
  %205 = extractvalue [1 x i64] %204, 0
  %206 = icmp slt i64 %194, 0
  %207 = add i64 %194, %205
  %208 = select i1 %206, i64 %207, i64 %194
  %209 = mul nuw nsw i64 %208, 1
  %210 = add nuw nsw i64 0, %209
  %211 = getelementptr float, ptr %202, i64 %210
  %212 = load float, ptr %211, align 4
  %213 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %55, 0
  %214 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %213, ptr %56, 1
  %215 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %214, i64 %57, 2
  %216 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %215, i64 %58, 3
  %217 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %216, ptr %59, 4
  %218 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %217, i64 %60, 5, 0
  %219 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %218, i64 %61, 6, 0
  %220 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %219, 4
  %221 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %219, 5, 0
  %222 = insertvalue [1 x i64] undef, i64 %221, 0
  %223 = extractvalue [1 x i64] %222, 0
  %224 = icmp slt i64 %1064, 0
  %225 = add i64 %1064, %223
  %226 = select i1 %224, i64 %225, i64 %1064
  %227 = mul nuw nsw i64 %226, 1
  %228 = add nuw nsw i64 0, %227
  %229 = getelementptr float, ptr %220, i64 %228
  %230 = load float, ptr %229, align 4
  %231 = fmul float %212, %230
  br i1 %22, label %232, label %252
232:
  %233 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %171, 0
  %234 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %233, ptr %172, 1
  %235 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %234, i64 %173, 2
  %236 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %235, i64 %174, 3
  %237 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %236, ptr %175, 4
  %238 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %237, i64 %176, 5, 0
  %239 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %238, i64 %177, 6, 0
  %240 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %239, 4
  %241 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %239, 5, 0
  %242 = insertvalue [1 x i64] undef, i64 %241, 0
  %243 = extractvalue [1 x i64] %242, 0
  %244 = icmp slt i64 %1092, 0
  %245 = add i64 %1092, %243
  %246 = select i1 %244, i64 %245, i64 %1092
  %247 = mul nuw nsw i64 %246, 1
  %248 = add nuw nsw i64 0, %247
  %249 = getelementptr float, ptr %240, i64 %248
  %250 = load float, ptr %249, align 4
  %251 = fadd float %250, %231
  br label %252
252:
  %253 = phi float [ %251, %232 ], [ %231, %193 ]
  %254 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %171, 0
  %255 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %254, ptr %172, 1
  %256 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %255, i64 %173, 2
  %257 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %256, i64 %174, 3
  %258 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %257, ptr %175, 4
  %259 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %258, i64 %176, 5, 0
  %260 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %259, i64 %177, 6, 0
  %261 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %260, 4
  %262 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %260, 5, 0
  %263 = insertvalue [1 x i64] undef, i64 %262, 0
  %264 = extractvalue [1 x i64] %263, 0
  %265 = icmp slt i64 %1092, 0
  %266 = add i64 %1092, %264
  %267 = select i1 %265, i64 %266, i64 %1092
  %268 = mul nuw nsw i64 %267, 1
  %269 = add nuw nsw i64 0, %268
  %270 = getelementptr float, ptr %261, i64 %269
  store float %253, ptr %270, align 4
  br label %184
271:
  br label %278
272:
  %273 = add nsw i64 %66, %70
  %274 = icmp slt i64 %273, %6
  br i1 %274, label %64, label %276
275:
  ret i32 poison
276:
  store ptr null, ptr %0, align 8
  br label %275
277:
  store ptr null, ptr %0, align 8
  br label %275
278:
  br label %111
279:
  %280 = mul nsw i64 %66, %62
  %281 = add nsw i64 %4, %280
  switch i64 %70, label %99 [
    i64 8, label %71
    i64 4, label %87
    i64 2, label %95
  ]
282:
  %283 = phi <16 x float> [ zeroinitializer, %71 ], [ %554, %545 ]
  %284 = phi <16 x float> [ zeroinitializer, %71 ], [ %584, %545 ]
  %285 = phi <16 x float> [ zeroinitializer, %71 ], [ %557, %545 ]
  %286 = phi <16 x float> [ zeroinitializer, %71 ], [ %587, %545 ]
  %287 = phi <16 x float> [ zeroinitializer, %71 ], [ %560, %545 ]
  %288 = phi <16 x float> [ zeroinitializer, %71 ], [ %590, %545 ]
  %289 = phi <16 x float> [ zeroinitializer, %71 ], [ %563, %545 ]
  %290 = phi <16 x float> [ zeroinitializer, %71 ], [ %593, %545 ]
  %291 = phi <16 x float> [ zeroinitializer, %71 ], [ %566, %545 ]
  %292 = phi <16 x float> [ zeroinitializer, %71 ], [ %596, %545 ]
  %293 = phi <16 x float> [ zeroinitializer, %71 ], [ %569, %545 ]
  %294 = phi <16 x float> [ zeroinitializer, %71 ], [ %599, %545 ]
  %295 = phi <16 x float> [ zeroinitializer, %71 ], [ %572, %545 ]
  %296 = phi <16 x float> [ zeroinitializer, %71 ], [ %602, %545 ]
  %297 = phi <16 x float> [ zeroinitializer, %71 ], [ %575, %545 ]
  %298 = phi <16 x float> [ zeroinitializer, %71 ], [ %605, %545 ]
  %299 = phi i64 [ 0, %71 ], [ %606, %545 ]
  %300 = icmp slt i64 %299, %3
  br i1 %300, label %301, label %325
301:
  %302 = mul i64 %299, 576
  %303 = add i64 %2, %302
  %304 = mul i64 %299, %67
  %305 = add i64 %65, %304
  %306 = add nuw nsw i64 %305, 0
  %307 = inttoptr i64 %306 to ptr
  call void @llvm.prefetch.p0(ptr %307, i32 0, i32 2, i32 1)
  %308 = add i64 %305, 64
  %309 = inttoptr i64 %308 to ptr
  call void @llvm.prefetch.p0(ptr %309, i32 0, i32 2, i32 1)
  %310 = add i64 %305, 128
  %311 = inttoptr i64 %310 to ptr
  call void @llvm.prefetch.p0(ptr %311, i32 0, i32 2, i32 1)
  %312 = add i64 %305, 192
  %313 = inttoptr i64 %312 to ptr
  call void @llvm.prefetch.p0(ptr %313, i32 0, i32 2, i32 1)
  %314 = add i64 %305, 256
  %315 = inttoptr i64 %314 to ptr
  call void @llvm.prefetch.p0(ptr %315, i32 0, i32 2, i32 1)
  %316 = add i64 %305, 320
  %317 = inttoptr i64 %316 to ptr
  call void @llvm.prefetch.p0(ptr %317, i32 0, i32 2, i32 1)
  %318 = add i64 %305, 384
  %319 = inttoptr i64 %318 to ptr
  call void @llvm.prefetch.p0(ptr %319, i32 0, i32 2, i32 1)
  %320 = add i64 %305, 448
  %321 = inttoptr i64 %320 to ptr
  call void @llvm.prefetch.p0(ptr %321, i32 0, i32 2, i32 1)
  %322 = add i64 %305, 512
  %323 = inttoptr i64 %322 to ptr
  call void @llvm.prefetch.p0(ptr %323, i32 0, i32 2, i32 1)
  %324 = mul i64 %299, 16
  br label %358
325:
  %326 = add nuw nsw i64 %8, 0
  %327 = inttoptr i64 %326 to ptr
  store <16 x float> %283, ptr %327, align 4
  %328 = add i64 %8, 64
  %329 = inttoptr i64 %328 to ptr
  store <16 x float> %284, ptr %329, align 4
  %330 = add i64 %8, 128
  %331 = inttoptr i64 %330 to ptr
  store <16 x float> %285, ptr %331, align 4
  %332 = add i64 %8, 192
  %333 = inttoptr i64 %332 to ptr
  store <16 x float> %286, ptr %333, align 4
  %334 = add i64 %8, 256
  %335 = inttoptr i64 %334 to ptr
  store <16 x float> %287, ptr %335, align 4
  %336 = add i64 %8, 320
  %337 = inttoptr i64 %336 to ptr
  store <16 x float> %288, ptr %337, align 4
  %338 = add i64 %8, 384
  %339 = inttoptr i64 %338 to ptr
  store <16 x float> %289, ptr %339, align 4
  %340 = add i64 %8, 448
  %341 = inttoptr i64 %340 to ptr
  store <16 x float> %290, ptr %341, align 4
  %342 = add i64 %8, 512
  %343 = inttoptr i64 %342 to ptr
  store <16 x float> %291, ptr %343, align 4
  %344 = add i64 %8, 576
  %345 = inttoptr i64 %344 to ptr
  store <16 x float> %292, ptr %345, align 4
  %346 = add i64 %8, 640
  %347 = inttoptr i64 %346 to ptr
  store <16 x float> %293, ptr %347, align 4
  %348 = add i64 %8, 704
  %349 = inttoptr i64 %348 to ptr
  store <16 x float> %294, ptr %349, align 4
  %350 = add i64 %8, 768
  %351 = inttoptr i64 %350 to ptr
  store <16 x float> %295, ptr %351, align 4
  %352 = add i64 %8, 832
  %353 = inttoptr i64 %352 to ptr
  store <16 x float> %296, ptr %353, align 4
  %354 = add i64 %8, 896
  %355 = inttoptr i64 %354 to ptr
  store <16 x float> %297, ptr %355, align 4
  %356 = add i64 %8, 960
  %357 = inttoptr i64 %356 to ptr
  store <16 x float> %298, ptr %357, align 4
  br label %101
358:
  %359 = phi <16 x i32> [ zeroinitializer, %301 ], [ %438, %377 ]
  %360 = phi <16 x i32> [ zeroinitializer, %301 ], [ %494, %377 ]
  %361 = phi <16 x i32> [ zeroinitializer, %301 ], [ %445, %377 ]
  %362 = phi <16 x i32> [ zeroinitializer, %301 ], [ %501, %377 ]
  %363 = phi <16 x i32> [ zeroinitializer, %301 ], [ %452, %377 ]
  %364 = phi <16 x i32> [ zeroinitializer, %301 ], [ %508, %377 ]
  %365 = phi <16 x i32> [ zeroinitializer, %301 ], [ %459, %377 ]
  %366 = phi <16 x i32> [ zeroinitializer, %301 ], [ %515, %377 ]
  %367 = phi <16 x i32> [ zeroinitializer, %301 ], [ %466, %377 ]
  %368 = phi <16 x i32> [ zeroinitializer, %301 ], [ %522, %377 ]
  %369 = phi <16 x i32> [ zeroinitializer, %301 ], [ %473, %377 ]
  %370 = phi <16 x i32> [ zeroinitializer, %301 ], [ %529, %377 ]
  %371 = phi <16 x i32> [ zeroinitializer, %301 ], [ %480, %377 ]
  %372 = phi <16 x i32> [ zeroinitializer, %301 ], [ %536, %377 ]
  %373 = phi <16 x i32> [ zeroinitializer, %301 ], [ %487, %377 ]
  %374 = phi <16 x i32> [ zeroinitializer, %301 ], [ %543, %377 ]
  %375 = phi i64 [ 0, %301 ], [ %544, %377 ]
  %376 = icmp slt i64 %375, 16
  br i1 %376, label %377, label %545
377:
  %378 = mul i64 %375, 32
  %379 = add i64 %303, %378
  %380 = add i64 %324, %375
  %381 = mul i64 %380, 4
  %382 = add i64 %72, %381
  %383 = inttoptr i64 %382 to ptr
  %384 = load <2 x i16>, ptr %383, align 1
  %385 = add i64 %74, %381
  %386 = inttoptr i64 %385 to ptr
  %387 = load <2 x i16>, ptr %386, align 1
  %388 = add i64 %76, %381
  %389 = inttoptr i64 %388 to ptr
  %390 = load <2 x i16>, ptr %389, align 1
  %391 = add i64 %78, %381
  %392 = inttoptr i64 %391 to ptr
  %393 = load <2 x i16>, ptr %392, align 1
  %394 = add i64 %80, %381
  %395 = inttoptr i64 %394 to ptr
  %396 = load <2 x i16>, ptr %395, align 1
  %397 = add i64 %82, %381
  %398 = inttoptr i64 %397 to ptr
  %399 = load <2 x i16>, ptr %398, align 1
  %400 = add i64 %84, %381
  %401 = inttoptr i64 %400 to ptr
  %402 = load <2 x i16>, ptr %401, align 1
  %403 = add i64 %86, %381
  %404 = inttoptr i64 %403 to ptr
  %405 = load <2 x i16>, ptr %404, align 1
  %406 = shufflevector <2 x i16> %384, <2 x i16> %384, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %407 = shufflevector <2 x i16> %387, <2 x i16> %387, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %408 = shufflevector <2 x i16> %390, <2 x i16> %390, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %409 = shufflevector <2 x i16> %393, <2 x i16> %393, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %410 = shufflevector <2 x i16> %396, <2 x i16> %396, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %411 = shufflevector <2 x i16> %399, <2 x i16> %399, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %412 = shufflevector <2 x i16> %402, <2 x i16> %402, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %413 = shufflevector <2 x i16> %405, <2 x i16> %405, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %414 = add i64 %379, 64
  %415 = inttoptr i64 %414 to ptr
  %416 = load <16 x i8>, ptr %415, align 1
  %417 = zext <16 x i8> %416 to <16 x i32>
  %418 = shl nuw nsw <16 x i32> %417, splat (i32 12)
  %419 = or <16 x i32> %417, %418
  %420 = and <16 x i32> %419, splat (i32 983055)
  %421 = bitcast <16 x i32> %420 to <32 x i16>
  %422 = sub <32 x i16> %421, splat (i16 8)
  %423 = add i64 %379, 80
  %424 = inttoptr i64 %423 to ptr
  %425 = load <16 x i8>, ptr %424, align 1
  %426 = zext <16 x i8> %425 to <16 x i32>
  %427 = shl nuw nsw <16 x i32> %426, splat (i32 12)
  %428 = or <16 x i32> %426, %427
  %429 = and <16 x i32> %428, splat (i32 983055)
  %430 = bitcast <16 x i32> %429 to <32 x i16>
  %431 = sub <32 x i16> %430, splat (i16 8)
  %432 = sext <32 x i16> %422 to <32 x i32>
  %433 = sext <32 x i16> %406 to <32 x i32>
  %434 = mul nsw <32 x i32> %432, %433
  %435 = shufflevector <32 x i32> %434, <32 x i32> %434, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %436 = shufflevector <32 x i32> %434, <32 x i32> %434, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %437 = add <16 x i32> %435, %436
  %438 = add <16 x i32> %359, %437
  %439 = sext <32 x i16> %422 to <32 x i32>
  %440 = sext <32 x i16> %407 to <32 x i32>
  %441 = mul nsw <32 x i32> %439, %440
  %442 = shufflevector <32 x i32> %441, <32 x i32> %441, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %443 = shufflevector <32 x i32> %441, <32 x i32> %441, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %444 = add <16 x i32> %442, %443
  %445 = add <16 x i32> %361, %444
  %446 = sext <32 x i16> %422 to <32 x i32>
  %447 = sext <32 x i16> %408 to <32 x i32>
  %448 = mul nsw <32 x i32> %446, %447
  %449 = shufflevector <32 x i32> %448, <32 x i32> %448, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %450 = shufflevector <32 x i32> %448, <32 x i32> %448, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %451 = add <16 x i32> %449, %450
  %452 = add <16 x i32> %363, %451
  %453 = sext <32 x i16> %422 to <32 x i32>
  %454 = sext <32 x i16> %409 to <32 x i32>
  %455 = mul nsw <32 x i32> %453, %454
  %456 = shufflevector <32 x i32> %455, <32 x i32> %455, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %457 = shufflevector <32 x i32> %455, <32 x i32> %455, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %458 = add <16 x i32> %456, %457
  %459 = add <16 x i32> %365, %458
  %460 = sext <32 x i16> %422 to <32 x i32>
  %461 = sext <32 x i16> %410 to <32 x i32>
  %462 = mul nsw <32 x i32> %460, %461
  %463 = shufflevector <32 x i32> %462, <32 x i32> %462, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %464 = shufflevector <32 x i32> %462, <32 x i32> %462, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %465 = add <16 x i32> %463, %464
  %466 = add <16 x i32> %367, %465
  %467 = sext <32 x i16> %422 to <32 x i32>
  %468 = sext <32 x i16> %411 to <32 x i32>
  %469 = mul nsw <32 x i32> %467, %468
  %470 = shufflevector <32 x i32> %469, <32 x i32> %469, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %471 = shufflevector <32 x i32> %469, <32 x i32> %469, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %472 = add <16 x i32> %470, %471
  %473 = add <16 x i32> %369, %472
  %474 = sext <32 x i16> %422 to <32 x i32>
  %475 = sext <32 x i16> %412 to <32 x i32>
  %476 = mul nsw <32 x i32> %474, %475
  %477 = shufflevector <32 x i32> %476, <32 x i32> %476, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %478 = shufflevector <32 x i32> %476, <32 x i32> %476, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %479 = add <16 x i32> %477, %478
  %480 = add <16 x i32> %371, %479
  %481 = sext <32 x i16> %422 to <32 x i32>
  %482 = sext <32 x i16> %413 to <32 x i32>
  %483 = mul nsw <32 x i32> %481, %482
  %484 = shufflevector <32 x i32> %483, <32 x i32> %483, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %485 = shufflevector <32 x i32> %483, <32 x i32> %483, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %486 = add <16 x i32> %484, %485
  %487 = add <16 x i32> %373, %486
  %488 = sext <32 x i16> %431 to <32 x i32>
  %489 = sext <32 x i16> %406 to <32 x i32>
  %490 = mul nsw <32 x i32> %488, %489
  %491 = shufflevector <32 x i32> %490, <32 x i32> %490, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %492 = shufflevector <32 x i32> %490, <32 x i32> %490, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %493 = add <16 x i32> %491, %492
  %494 = add <16 x i32> %360, %493
  %495 = sext <32 x i16> %431 to <32 x i32>
  %496 = sext <32 x i16> %407 to <32 x i32>
  %497 = mul nsw <32 x i32> %495, %496
  %498 = shufflevector <32 x i32> %497, <32 x i32> %497, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %499 = shufflevector <32 x i32> %497, <32 x i32> %497, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %500 = add <16 x i32> %498, %499
  %501 = add <16 x i32> %362, %500
  %502 = sext <32 x i16> %431 to <32 x i32>
  %503 = sext <32 x i16> %408 to <32 x i32>
  %504 = mul nsw <32 x i32> %502, %503
  %505 = shufflevector <32 x i32> %504, <32 x i32> %504, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %506 = shufflevector <32 x i32> %504, <32 x i32> %504, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %507 = add <16 x i32> %505, %506
  %508 = add <16 x i32> %364, %507
  %509 = sext <32 x i16> %431 to <32 x i32>
  %510 = sext <32 x i16> %409 to <32 x i32>
  %511 = mul nsw <32 x i32> %509, %510
  %512 = shufflevector <32 x i32> %511, <32 x i32> %511, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %513 = shufflevector <32 x i32> %511, <32 x i32> %511, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %514 = add <16 x i32> %512, %513
  %515 = add <16 x i32> %366, %514
  %516 = sext <32 x i16> %431 to <32 x i32>
  %517 = sext <32 x i16> %410 to <32 x i32>
  %518 = mul nsw <32 x i32> %516, %517
  %519 = shufflevector <32 x i32> %518, <32 x i32> %518, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %520 = shufflevector <32 x i32> %518, <32 x i32> %518, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %521 = add <16 x i32> %519, %520
  %522 = add <16 x i32> %368, %521
  %523 = sext <32 x i16> %431 to <32 x i32>
  %524 = sext <32 x i16> %411 to <32 x i32>
  %525 = mul nsw <32 x i32> %523, %524
  %526 = shufflevector <32 x i32> %525, <32 x i32> %525, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %527 = shufflevector <32 x i32> %525, <32 x i32> %525, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %528 = add <16 x i32> %526, %527
  %529 = add <16 x i32> %370, %528
  %530 = sext <32 x i16> %431 to <32 x i32>
  %531 = sext <32 x i16> %412 to <32 x i32>
  %532 = mul nsw <32 x i32> %530, %531
  %533 = shufflevector <32 x i32> %532, <32 x i32> %532, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %534 = shufflevector <32 x i32> %532, <32 x i32> %532, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %535 = add <16 x i32> %533, %534
  %536 = add <16 x i32> %372, %535
  %537 = sext <32 x i16> %431 to <32 x i32>
  %538 = sext <32 x i16> %413 to <32 x i32>
  %539 = mul nsw <32 x i32> %537, %538
  %540 = shufflevector <32 x i32> %539, <32 x i32> %539, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %541 = shufflevector <32 x i32> %539, <32 x i32> %539, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %542 = add <16 x i32> %540, %541
  %543 = add <16 x i32> %374, %542
  %544 = add nsw i64 %375, 1
  br label %358
545:
  %546 = add nuw nsw i64 %303, 0
  %547 = inttoptr i64 %546 to ptr
  %548 = load <16 x i16>, ptr %547, align 1
  %549 = zext <16 x i16> %548 to <16 x i32>
  %550 = shl nuw <16 x i32> %549, splat (i32 16)
  %551 = bitcast <16 x i32> %550 to <16 x float>
  %552 = sitofp <16 x i32> %359 to <16 x float>
  %553 = fmul <16 x float> %552, %551
  %554 = fadd <16 x float> %283, %553
  %555 = sitofp <16 x i32> %361 to <16 x float>
  %556 = fmul <16 x float> %555, %551
  %557 = fadd <16 x float> %285, %556
  %558 = sitofp <16 x i32> %363 to <16 x float>
  %559 = fmul <16 x float> %558, %551
  %560 = fadd <16 x float> %287, %559
  %561 = sitofp <16 x i32> %365 to <16 x float>
  %562 = fmul <16 x float> %561, %551
  %563 = fadd <16 x float> %289, %562
  %564 = sitofp <16 x i32> %367 to <16 x float>
  %565 = fmul <16 x float> %564, %551
  %566 = fadd <16 x float> %291, %565
  %567 = sitofp <16 x i32> %369 to <16 x float>
  %568 = fmul <16 x float> %567, %551
  %569 = fadd <16 x float> %293, %568
  %570 = sitofp <16 x i32> %371 to <16 x float>
  %571 = fmul <16 x float> %570, %551
  %572 = fadd <16 x float> %295, %571
  %573 = sitofp <16 x i32> %373 to <16 x float>
  %574 = fmul <16 x float> %573, %551
  %575 = fadd <16 x float> %297, %574
  %576 = add i64 %303, 32
  %577 = inttoptr i64 %576 to ptr
  %578 = load <16 x i16>, ptr %577, align 1
  %579 = zext <16 x i16> %578 to <16 x i32>
  %580 = shl nuw <16 x i32> %579, splat (i32 16)
  %581 = bitcast <16 x i32> %580 to <16 x float>
  %582 = sitofp <16 x i32> %360 to <16 x float>
  %583 = fmul <16 x float> %582, %581
  %584 = fadd <16 x float> %284, %583
  %585 = sitofp <16 x i32> %362 to <16 x float>
  %586 = fmul <16 x float> %585, %581
  %587 = fadd <16 x float> %286, %586
  %588 = sitofp <16 x i32> %364 to <16 x float>
  %589 = fmul <16 x float> %588, %581
  %590 = fadd <16 x float> %288, %589
  %591 = sitofp <16 x i32> %366 to <16 x float>
  %592 = fmul <16 x float> %591, %581
  %593 = fadd <16 x float> %290, %592
  %594 = sitofp <16 x i32> %368 to <16 x float>
  %595 = fmul <16 x float> %594, %581
  %596 = fadd <16 x float> %292, %595
  %597 = sitofp <16 x i32> %370 to <16 x float>
  %598 = fmul <16 x float> %597, %581
  %599 = fadd <16 x float> %294, %598
  %600 = sitofp <16 x i32> %372 to <16 x float>
  %601 = fmul <16 x float> %600, %581
  %602 = fadd <16 x float> %296, %601
  %603 = sitofp <16 x i32> %374 to <16 x float>
  %604 = fmul <16 x float> %603, %581
  %605 = fadd <16 x float> %298, %604
  %606 = add i64 %299, 1
  br label %282
607:
  %608 = phi <16 x float> [ zeroinitializer, %87 ], [ %775, %766 ]
  %609 = phi <16 x float> [ zeroinitializer, %87 ], [ %793, %766 ]
  %610 = phi <16 x float> [ zeroinitializer, %87 ], [ %778, %766 ]
  %611 = phi <16 x float> [ zeroinitializer, %87 ], [ %796, %766 ]
  %612 = phi <16 x float> [ zeroinitializer, %87 ], [ %781, %766 ]
  %613 = phi <16 x float> [ zeroinitializer, %87 ], [ %799, %766 ]
  %614 = phi <16 x float> [ zeroinitializer, %87 ], [ %784, %766 ]
  %615 = phi <16 x float> [ zeroinitializer, %87 ], [ %802, %766 ]
  %616 = phi i64 [ 0, %87 ], [ %803, %766 ]
  %617 = icmp slt i64 %616, %3
  br i1 %617, label %618, label %642
618:
  %619 = mul i64 %616, 576
  %620 = add i64 %2, %619
  %621 = mul i64 %616, %67
  %622 = add i64 %65, %621
  %623 = add nuw nsw i64 %622, 0
  %624 = inttoptr i64 %623 to ptr
  call void @llvm.prefetch.p0(ptr %624, i32 0, i32 2, i32 1)
  %625 = add i64 %622, 64
  %626 = inttoptr i64 %625 to ptr
  call void @llvm.prefetch.p0(ptr %626, i32 0, i32 2, i32 1)
  %627 = add i64 %622, 128
  %628 = inttoptr i64 %627 to ptr
  call void @llvm.prefetch.p0(ptr %628, i32 0, i32 2, i32 1)
  %629 = add i64 %622, 192
  %630 = inttoptr i64 %629 to ptr
  call void @llvm.prefetch.p0(ptr %630, i32 0, i32 2, i32 1)
  %631 = add i64 %622, 256
  %632 = inttoptr i64 %631 to ptr
  call void @llvm.prefetch.p0(ptr %632, i32 0, i32 2, i32 1)
  %633 = add i64 %622, 320
  %634 = inttoptr i64 %633 to ptr
  call void @llvm.prefetch.p0(ptr %634, i32 0, i32 2, i32 1)
  %635 = add i64 %622, 384
  %636 = inttoptr i64 %635 to ptr
  call void @llvm.prefetch.p0(ptr %636, i32 0, i32 2, i32 1)
  %637 = add i64 %622, 448
  %638 = inttoptr i64 %637 to ptr
  call void @llvm.prefetch.p0(ptr %638, i32 0, i32 2, i32 1)
  %639 = add i64 %622, 512
  %640 = inttoptr i64 %639 to ptr
  call void @llvm.prefetch.p0(ptr %640, i32 0, i32 2, i32 1)
  %641 = mul i64 %616, 16
  br label %659
642:
  %643 = add nuw nsw i64 %8, 0
  %644 = inttoptr i64 %643 to ptr
  store <16 x float> %608, ptr %644, align 4
  %645 = add i64 %8, 64
  %646 = inttoptr i64 %645 to ptr
  store <16 x float> %609, ptr %646, align 4
  %647 = add i64 %8, 128
  %648 = inttoptr i64 %647 to ptr
  store <16 x float> %610, ptr %648, align 4
  %649 = add i64 %8, 192
  %650 = inttoptr i64 %649 to ptr
  store <16 x float> %611, ptr %650, align 4
  %651 = add i64 %8, 256
  %652 = inttoptr i64 %651 to ptr
  store <16 x float> %612, ptr %652, align 4
  %653 = add i64 %8, 320
  %654 = inttoptr i64 %653 to ptr
  store <16 x float> %613, ptr %654, align 4
  %655 = add i64 %8, 384
  %656 = inttoptr i64 %655 to ptr
  store <16 x float> %614, ptr %656, align 4
  %657 = add i64 %8, 448
  %658 = inttoptr i64 %657 to ptr
  store <16 x float> %615, ptr %658, align 4
  br label %101
659:
  %660 = phi <16 x i32> [ zeroinitializer, %618 ], [ %715, %670 ]
  %661 = phi <16 x i32> [ zeroinitializer, %618 ], [ %743, %670 ]
  %662 = phi <16 x i32> [ zeroinitializer, %618 ], [ %722, %670 ]
  %663 = phi <16 x i32> [ zeroinitializer, %618 ], [ %750, %670 ]
  %664 = phi <16 x i32> [ zeroinitializer, %618 ], [ %729, %670 ]
  %665 = phi <16 x i32> [ zeroinitializer, %618 ], [ %757, %670 ]
  %666 = phi <16 x i32> [ zeroinitializer, %618 ], [ %736, %670 ]
  %667 = phi <16 x i32> [ zeroinitializer, %618 ], [ %764, %670 ]
  %668 = phi i64 [ 0, %618 ], [ %765, %670 ]
  %669 = icmp slt i64 %668, 16
  br i1 %669, label %670, label %766
670:
  %671 = mul i64 %668, 32
  %672 = add i64 %620, %671
  %673 = add i64 %641, %668
  %674 = mul i64 %673, 4
  %675 = add i64 %88, %674
  %676 = inttoptr i64 %675 to ptr
  %677 = load <2 x i16>, ptr %676, align 1
  %678 = add i64 %90, %674
  %679 = inttoptr i64 %678 to ptr
  %680 = load <2 x i16>, ptr %679, align 1
  %681 = add i64 %92, %674
  %682 = inttoptr i64 %681 to ptr
  %683 = load <2 x i16>, ptr %682, align 1
  %684 = add i64 %94, %674
  %685 = inttoptr i64 %684 to ptr
  %686 = load <2 x i16>, ptr %685, align 1
  %687 = shufflevector <2 x i16> %677, <2 x i16> %677, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %688 = shufflevector <2 x i16> %680, <2 x i16> %680, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %689 = shufflevector <2 x i16> %683, <2 x i16> %683, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %690 = shufflevector <2 x i16> %686, <2 x i16> %686, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %691 = add i64 %672, 64
  %692 = inttoptr i64 %691 to ptr
  %693 = load <16 x i8>, ptr %692, align 1
  %694 = zext <16 x i8> %693 to <16 x i32>
  %695 = shl nuw nsw <16 x i32> %694, splat (i32 12)
  %696 = or <16 x i32> %694, %695
  %697 = and <16 x i32> %696, splat (i32 983055)
  %698 = bitcast <16 x i32> %697 to <32 x i16>
  %699 = sub <32 x i16> %698, splat (i16 8)
  %700 = add i64 %672, 80
  %701 = inttoptr i64 %700 to ptr
  %702 = load <16 x i8>, ptr %701, align 1
  %703 = zext <16 x i8> %702 to <16 x i32>
  %704 = shl nuw nsw <16 x i32> %703, splat (i32 12)
  %705 = or <16 x i32> %703, %704
  %706 = and <16 x i32> %705, splat (i32 983055)
  %707 = bitcast <16 x i32> %706 to <32 x i16>
  %708 = sub <32 x i16> %707, splat (i16 8)
  %709 = sext <32 x i16> %699 to <32 x i32>
  %710 = sext <32 x i16> %687 to <32 x i32>
  %711 = mul nsw <32 x i32> %709, %710
  %712 = shufflevector <32 x i32> %711, <32 x i32> %711, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %713 = shufflevector <32 x i32> %711, <32 x i32> %711, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %714 = add <16 x i32> %712, %713
  %715 = add <16 x i32> %660, %714
  %716 = sext <32 x i16> %699 to <32 x i32>
  %717 = sext <32 x i16> %688 to <32 x i32>
  %718 = mul nsw <32 x i32> %716, %717
  %719 = shufflevector <32 x i32> %718, <32 x i32> %718, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %720 = shufflevector <32 x i32> %718, <32 x i32> %718, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %721 = add <16 x i32> %719, %720
  %722 = add <16 x i32> %662, %721
  %723 = sext <32 x i16> %699 to <32 x i32>
  %724 = sext <32 x i16> %689 to <32 x i32>
  %725 = mul nsw <32 x i32> %723, %724
  %726 = shufflevector <32 x i32> %725, <32 x i32> %725, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %727 = shufflevector <32 x i32> %725, <32 x i32> %725, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %728 = add <16 x i32> %726, %727
  %729 = add <16 x i32> %664, %728
  %730 = sext <32 x i16> %699 to <32 x i32>
  %731 = sext <32 x i16> %690 to <32 x i32>
  %732 = mul nsw <32 x i32> %730, %731
  %733 = shufflevector <32 x i32> %732, <32 x i32> %732, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %734 = shufflevector <32 x i32> %732, <32 x i32> %732, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %735 = add <16 x i32> %733, %734
  %736 = add <16 x i32> %666, %735
  %737 = sext <32 x i16> %708 to <32 x i32>
  %738 = sext <32 x i16> %687 to <32 x i32>
  %739 = mul nsw <32 x i32> %737, %738
  %740 = shufflevector <32 x i32> %739, <32 x i32> %739, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %741 = shufflevector <32 x i32> %739, <32 x i32> %739, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %742 = add <16 x i32> %740, %741
  %743 = add <16 x i32> %661, %742
  %744 = sext <32 x i16> %708 to <32 x i32>
  %745 = sext <32 x i16> %688 to <32 x i32>
  %746 = mul nsw <32 x i32> %744, %745
  %747 = shufflevector <32 x i32> %746, <32 x i32> %746, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %748 = shufflevector <32 x i32> %746, <32 x i32> %746, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %749 = add <16 x i32> %747, %748
  %750 = add <16 x i32> %663, %749
  %751 = sext <32 x i16> %708 to <32 x i32>
  %752 = sext <32 x i16> %689 to <32 x i32>
  %753 = mul nsw <32 x i32> %751, %752
  %754 = shufflevector <32 x i32> %753, <32 x i32> %753, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %755 = shufflevector <32 x i32> %753, <32 x i32> %753, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %756 = add <16 x i32> %754, %755
  %757 = add <16 x i32> %665, %756
  %758 = sext <32 x i16> %708 to <32 x i32>
  %759 = sext <32 x i16> %690 to <32 x i32>
  %760 = mul nsw <32 x i32> %758, %759
  %761 = shufflevector <32 x i32> %760, <32 x i32> %760, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %762 = shufflevector <32 x i32> %760, <32 x i32> %760, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %763 = add <16 x i32> %761, %762
  %764 = add <16 x i32> %667, %763
  %765 = add nsw i64 %668, 1
  br label %659
766:
  %767 = add nuw nsw i64 %620, 0
  %768 = inttoptr i64 %767 to ptr
  %769 = load <16 x i16>, ptr %768, align 1
  %770 = zext <16 x i16> %769 to <16 x i32>
  %771 = shl nuw <16 x i32> %770, splat (i32 16)
  %772 = bitcast <16 x i32> %771 to <16 x float>
  %773 = sitofp <16 x i32> %660 to <16 x float>
  %774 = fmul <16 x float> %773, %772
  %775 = fadd <16 x float> %608, %774
  %776 = sitofp <16 x i32> %662 to <16 x float>
  %777 = fmul <16 x float> %776, %772
  %778 = fadd <16 x float> %610, %777
  %779 = sitofp <16 x i32> %664 to <16 x float>
  %780 = fmul <16 x float> %779, %772
  %781 = fadd <16 x float> %612, %780
  %782 = sitofp <16 x i32> %666 to <16 x float>
  %783 = fmul <16 x float> %782, %772
  %784 = fadd <16 x float> %614, %783
  %785 = add i64 %620, 32
  %786 = inttoptr i64 %785 to ptr
  %787 = load <16 x i16>, ptr %786, align 1
  %788 = zext <16 x i16> %787 to <16 x i32>
  %789 = shl nuw <16 x i32> %788, splat (i32 16)
  %790 = bitcast <16 x i32> %789 to <16 x float>
  %791 = sitofp <16 x i32> %661 to <16 x float>
  %792 = fmul <16 x float> %791, %790
  %793 = fadd <16 x float> %609, %792
  %794 = sitofp <16 x i32> %663 to <16 x float>
  %795 = fmul <16 x float> %794, %790
  %796 = fadd <16 x float> %611, %795
  %797 = sitofp <16 x i32> %665 to <16 x float>
  %798 = fmul <16 x float> %797, %790
  %799 = fadd <16 x float> %613, %798
  %800 = sitofp <16 x i32> %667 to <16 x float>
  %801 = fmul <16 x float> %800, %790
  %802 = fadd <16 x float> %615, %801
  %803 = add i64 %616, 1
  br label %607
804:
  %805 = phi <16 x float> [ zeroinitializer, %95 ], [ %920, %911 ]
  %806 = phi <16 x float> [ zeroinitializer, %95 ], [ %932, %911 ]
  %807 = phi <16 x float> [ zeroinitializer, %95 ], [ %923, %911 ]
  %808 = phi <16 x float> [ zeroinitializer, %95 ], [ %935, %911 ]
  %809 = phi i64 [ 0, %95 ], [ %936, %911 ]
  %810 = icmp slt i64 %809, %3
  br i1 %810, label %811, label %835
811:
  %812 = mul i64 %809, 576
  %813 = add i64 %2, %812
  %814 = mul i64 %809, %67
  %815 = add i64 %65, %814
  %816 = add nuw nsw i64 %815, 0
  %817 = inttoptr i64 %816 to ptr
  call void @llvm.prefetch.p0(ptr %817, i32 0, i32 2, i32 1)
  %818 = add i64 %815, 64
  %819 = inttoptr i64 %818 to ptr
  call void @llvm.prefetch.p0(ptr %819, i32 0, i32 2, i32 1)
  %820 = add i64 %815, 128
  %821 = inttoptr i64 %820 to ptr
  call void @llvm.prefetch.p0(ptr %821, i32 0, i32 2, i32 1)
  %822 = add i64 %815, 192
  %823 = inttoptr i64 %822 to ptr
  call void @llvm.prefetch.p0(ptr %823, i32 0, i32 2, i32 1)
  %824 = add i64 %815, 256
  %825 = inttoptr i64 %824 to ptr
  call void @llvm.prefetch.p0(ptr %825, i32 0, i32 2, i32 1)
  %826 = add i64 %815, 320
  %827 = inttoptr i64 %826 to ptr
  call void @llvm.prefetch.p0(ptr %827, i32 0, i32 2, i32 1)
  %828 = add i64 %815, 384
  %829 = inttoptr i64 %828 to ptr
  call void @llvm.prefetch.p0(ptr %829, i32 0, i32 2, i32 1)
  %830 = add i64 %815, 448
  %831 = inttoptr i64 %830 to ptr
  call void @llvm.prefetch.p0(ptr %831, i32 0, i32 2, i32 1)
  %832 = add i64 %815, 512
  %833 = inttoptr i64 %832 to ptr
  call void @llvm.prefetch.p0(ptr %833, i32 0, i32 2, i32 1)
  %834 = mul i64 %809, 16
  br label %844
835:
  %836 = add nuw nsw i64 %8, 0
  %837 = inttoptr i64 %836 to ptr
  store <16 x float> %805, ptr %837, align 4
  %838 = add i64 %8, 64
  %839 = inttoptr i64 %838 to ptr
  store <16 x float> %806, ptr %839, align 4
  %840 = add i64 %8, 128
  %841 = inttoptr i64 %840 to ptr
  store <16 x float> %807, ptr %841, align 4
  %842 = add i64 %8, 192
  %843 = inttoptr i64 %842 to ptr
  store <16 x float> %808, ptr %843, align 4
  br label %101
844:
  %845 = phi <16 x i32> [ zeroinitializer, %811 ], [ %888, %851 ]
  %846 = phi <16 x i32> [ zeroinitializer, %811 ], [ %902, %851 ]
  %847 = phi <16 x i32> [ zeroinitializer, %811 ], [ %895, %851 ]
  %848 = phi <16 x i32> [ zeroinitializer, %811 ], [ %909, %851 ]
  %849 = phi i64 [ 0, %811 ], [ %910, %851 ]
  %850 = icmp slt i64 %849, 16
  br i1 %850, label %851, label %911
851:
  %852 = mul i64 %849, 32
  %853 = add i64 %813, %852
  %854 = add i64 %834, %849
  %855 = mul i64 %854, 4
  %856 = add i64 %96, %855
  %857 = inttoptr i64 %856 to ptr
  %858 = load <2 x i16>, ptr %857, align 1
  %859 = add i64 %98, %855
  %860 = inttoptr i64 %859 to ptr
  %861 = load <2 x i16>, ptr %860, align 1
  %862 = shufflevector <2 x i16> %858, <2 x i16> %858, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %863 = shufflevector <2 x i16> %861, <2 x i16> %861, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %864 = add i64 %853, 64
  %865 = inttoptr i64 %864 to ptr
  %866 = load <16 x i8>, ptr %865, align 1
  %867 = zext <16 x i8> %866 to <16 x i32>
  %868 = shl nuw nsw <16 x i32> %867, splat (i32 12)
  %869 = or <16 x i32> %867, %868
  %870 = and <16 x i32> %869, splat (i32 983055)
  %871 = bitcast <16 x i32> %870 to <32 x i16>
  %872 = sub <32 x i16> %871, splat (i16 8)
  %873 = add i64 %853, 80
  %874 = inttoptr i64 %873 to ptr
  %875 = load <16 x i8>, ptr %874, align 1
  %876 = zext <16 x i8> %875 to <16 x i32>
  %877 = shl nuw nsw <16 x i32> %876, splat (i32 12)
  %878 = or <16 x i32> %876, %877
  %879 = and <16 x i32> %878, splat (i32 983055)
  %880 = bitcast <16 x i32> %879 to <32 x i16>
  %881 = sub <32 x i16> %880, splat (i16 8)
  %882 = sext <32 x i16> %872 to <32 x i32>
  %883 = sext <32 x i16> %862 to <32 x i32>
  %884 = mul nsw <32 x i32> %882, %883
  %885 = shufflevector <32 x i32> %884, <32 x i32> %884, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %886 = shufflevector <32 x i32> %884, <32 x i32> %884, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %887 = add <16 x i32> %885, %886
  %888 = add <16 x i32> %845, %887
  %889 = sext <32 x i16> %872 to <32 x i32>
  %890 = sext <32 x i16> %863 to <32 x i32>
  %891 = mul nsw <32 x i32> %889, %890
  %892 = shufflevector <32 x i32> %891, <32 x i32> %891, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %893 = shufflevector <32 x i32> %891, <32 x i32> %891, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %894 = add <16 x i32> %892, %893
  %895 = add <16 x i32> %847, %894
  %896 = sext <32 x i16> %881 to <32 x i32>
  %897 = sext <32 x i16> %862 to <32 x i32>
  %898 = mul nsw <32 x i32> %896, %897
  %899 = shufflevector <32 x i32> %898, <32 x i32> %898, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %900 = shufflevector <32 x i32> %898, <32 x i32> %898, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %901 = add <16 x i32> %899, %900
  %902 = add <16 x i32> %846, %901
  %903 = sext <32 x i16> %881 to <32 x i32>
  %904 = sext <32 x i16> %863 to <32 x i32>
  %905 = mul nsw <32 x i32> %903, %904
  %906 = shufflevector <32 x i32> %905, <32 x i32> %905, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %907 = shufflevector <32 x i32> %905, <32 x i32> %905, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %908 = add <16 x i32> %906, %907
  %909 = add <16 x i32> %848, %908
  %910 = add nsw i64 %849, 1
  br label %844
911:
  %912 = add nuw nsw i64 %813, 0
  %913 = inttoptr i64 %912 to ptr
  %914 = load <16 x i16>, ptr %913, align 1
  %915 = zext <16 x i16> %914 to <16 x i32>
  %916 = shl nuw <16 x i32> %915, splat (i32 16)
  %917 = bitcast <16 x i32> %916 to <16 x float>
  %918 = sitofp <16 x i32> %845 to <16 x float>
  %919 = fmul <16 x float> %918, %917
  %920 = fadd <16 x float> %805, %919
  %921 = sitofp <16 x i32> %847 to <16 x float>
  %922 = fmul <16 x float> %921, %917
  %923 = fadd <16 x float> %807, %922
  %924 = add i64 %813, 32
  %925 = inttoptr i64 %924 to ptr
  %926 = load <16 x i16>, ptr %925, align 1
  %927 = zext <16 x i16> %926 to <16 x i32>
  %928 = shl nuw <16 x i32> %927, splat (i32 16)
  %929 = bitcast <16 x i32> %928 to <16 x float>
  %930 = sitofp <16 x i32> %846 to <16 x float>
  %931 = fmul <16 x float> %930, %929
  %932 = fadd <16 x float> %806, %931
  %933 = sitofp <16 x i32> %848 to <16 x float>
  %934 = fmul <16 x float> %933, %929
  %935 = fadd <16 x float> %808, %934
  %936 = add i64 %809, 1
  br label %804
937:
  %938 = phi <16 x float> [ zeroinitializer, %99 ], [ %1027, %1018 ]
  %939 = phi <16 x float> [ zeroinitializer, %99 ], [ %1036, %1018 ]
  %940 = phi i64 [ 0, %99 ], [ %1037, %1018 ]
  %941 = icmp slt i64 %940, %3
  br i1 %941, label %942, label %966
942:
  %943 = mul i64 %940, 576
  %944 = add i64 %2, %943
  %945 = mul i64 %940, %67
  %946 = add i64 %65, %945
  %947 = add nuw nsw i64 %946, 0
  %948 = inttoptr i64 %947 to ptr
  call void @llvm.prefetch.p0(ptr %948, i32 0, i32 2, i32 1)
  %949 = add i64 %946, 64
  %950 = inttoptr i64 %949 to ptr
  call void @llvm.prefetch.p0(ptr %950, i32 0, i32 2, i32 1)
  %951 = add i64 %946, 128
  %952 = inttoptr i64 %951 to ptr
  call void @llvm.prefetch.p0(ptr %952, i32 0, i32 2, i32 1)
  %953 = add i64 %946, 192
  %954 = inttoptr i64 %953 to ptr
  call void @llvm.prefetch.p0(ptr %954, i32 0, i32 2, i32 1)
  %955 = add i64 %946, 256
  %956 = inttoptr i64 %955 to ptr
  call void @llvm.prefetch.p0(ptr %956, i32 0, i32 2, i32 1)
  %957 = add i64 %946, 320
  %958 = inttoptr i64 %957 to ptr
  call void @llvm.prefetch.p0(ptr %958, i32 0, i32 2, i32 1)
  %959 = add i64 %946, 384
  %960 = inttoptr i64 %959 to ptr
  call void @llvm.prefetch.p0(ptr %960, i32 0, i32 2, i32 1)
  %961 = add i64 %946, 448
  %962 = inttoptr i64 %961 to ptr
  call void @llvm.prefetch.p0(ptr %962, i32 0, i32 2, i32 1)
  %963 = add i64 %946, 512
  %964 = inttoptr i64 %963 to ptr
  call void @llvm.prefetch.p0(ptr %964, i32 0, i32 2, i32 1)
  %965 = mul i64 %940, 16
  br label %971
966:
  %967 = add nuw nsw i64 %8, 0
  %968 = inttoptr i64 %967 to ptr
  store <16 x float> %938, ptr %968, align 4
  %969 = add i64 %8, 64
  %970 = inttoptr i64 %969 to ptr
  store <16 x float> %939, ptr %970, align 4
  br label %101
971:
  %972 = phi <16 x i32> [ zeroinitializer, %942 ], [ %1009, %976 ]
  %973 = phi <16 x i32> [ zeroinitializer, %942 ], [ %1016, %976 ]
  %974 = phi i64 [ 0, %942 ], [ %1017, %976 ]
  %975 = icmp slt i64 %974, 16
  br i1 %975, label %976, label %1018
976:
  %977 = mul i64 %974, 32
  %978 = add i64 %944, %977
  %979 = add i64 %965, %974
  %980 = mul i64 %979, 4
  %981 = add i64 %100, %980
  %982 = inttoptr i64 %981 to ptr
  %983 = load <2 x i16>, ptr %982, align 1
  %984 = shufflevector <2 x i16> %983, <2 x i16> %983, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %985 = add i64 %978, 64
  %986 = inttoptr i64 %985 to ptr
  %987 = load <16 x i8>, ptr %986, align 1
  %988 = zext <16 x i8> %987 to <16 x i32>
  %989 = shl nuw nsw <16 x i32> %988, splat (i32 12)
  %990 = or <16 x i32> %988, %989
  %991 = and <16 x i32> %990, splat (i32 983055)
  %992 = bitcast <16 x i32> %991 to <32 x i16>
  %993 = sub <32 x i16> %992, splat (i16 8)
  %994 = add i64 %978, 80
  %995 = inttoptr i64 %994 to ptr
  %996 = load <16 x i8>, ptr %995, align 1
  %997 = zext <16 x i8> %996 to <16 x i32>
  %998 = shl nuw nsw <16 x i32> %997, splat (i32 12)
  %999 = or <16 x i32> %997, %998
  %1000 = and <16 x i32> %999, splat (i32 983055)
  %1001 = bitcast <16 x i32> %1000 to <32 x i16>
  %1002 = sub <32 x i16> %1001, splat (i16 8)
  %1003 = sext <32 x i16> %993 to <32 x i32>
  %1004 = sext <32 x i16> %984 to <32 x i32>
  %1005 = mul nsw <32 x i32> %1003, %1004
  %1006 = shufflevector <32 x i32> %1005, <32 x i32> %1005, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1007 = shufflevector <32 x i32> %1005, <32 x i32> %1005, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1008 = add <16 x i32> %1006, %1007
  %1009 = add <16 x i32> %972, %1008
  %1010 = sext <32 x i16> %1002 to <32 x i32>
  %1011 = sext <32 x i16> %984 to <32 x i32>
  %1012 = mul nsw <32 x i32> %1010, %1011
  %1013 = shufflevector <32 x i32> %1012, <32 x i32> %1012, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1014 = shufflevector <32 x i32> %1012, <32 x i32> %1012, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1015 = add <16 x i32> %1013, %1014
  %1016 = add <16 x i32> %973, %1015
  %1017 = add nsw i64 %974, 1
  br label %971
1018:
  %1019 = add nuw nsw i64 %944, 0
  %1020 = inttoptr i64 %1019 to ptr
  %1021 = load <16 x i16>, ptr %1020, align 1
  %1022 = zext <16 x i16> %1021 to <16 x i32>
  %1023 = shl nuw <16 x i32> %1022, splat (i32 16)
  %1024 = bitcast <16 x i32> %1023 to <16 x float>
  %1025 = sitofp <16 x i32> %972 to <16 x float>
  %1026 = fmul <16 x float> %1025, %1024
  %1027 = fadd <16 x float> %938, %1026
  %1028 = add i64 %944, 32
  %1029 = inttoptr i64 %1028 to ptr
  %1030 = load <16 x i16>, ptr %1029, align 1
  %1031 = zext <16 x i16> %1030 to <16 x i32>
  %1032 = shl nuw <16 x i32> %1031, splat (i32 16)
  %1033 = bitcast <16 x i32> %1032 to <16 x float>
  %1034 = sitofp <16 x i32> %973 to <16 x float>
  %1035 = fmul <16 x float> %1034, %1033
  %1036 = fadd <16 x float> %939, %1035
  %1037 = add i64 %940, 1
  br label %937
1038:
  br i1 %110, label %1039, label %1040
1039:
  store i64 0, ptr %19, align 8
  br label %1048
1040:
  %1041 = srem i64 %108, 1
  %1042 = sub i64 0, %1041
  %1043 = select i1 %109, i64 %1041, i64 %1042
  %1044 = icmp sgt i64 %1043, 0
  %1045 = sdiv i64 %108, 1
  %1046 = select i1 %1044, i64 1, i64 0
  %1047 = add i64 %1045, %1046
  store i64 %1047, ptr %19, align 8
  br label %1048
1048:
  %1049 = insertvalue { ptr, i64, i64, ptr } poison, ptr %18, 0
  %1050 = insertvalue { ptr, i64, i64, ptr } %1049, i64 %107, 1
  %1051 = insertvalue { ptr, i64, i64, ptr } %1050, i64 1, 2
  %1052 = insertvalue { ptr, i64, i64, ptr } %1051, ptr %19, 3
  %1053 = extractvalue { ptr, i64, i64, ptr } %1052, 0
  %1054 = extractvalue { ptr, i64, i64, ptr } %1052, 1
  %1055 = extractvalue { ptr, i64, i64, ptr } %1052, 3
  br label %111
1056:
  %1057 = load i64, ptr %116, align 8
  %1058 = sub nuw nsw i64 %118, 1
  store i64 %1058, ptr %117, align 8
  %1059 = add i64 %1057, 1
  store i64 %1059, ptr %116, align 8
  br label %1060
1060:
  %1061 = phi i64 [ %1057, %1056 ], [ 0, %111 ]
  %1062 = insertvalue { i64, i1 } poison, i64 %1061, 0
  %1063 = insertvalue { i64, i1 } %1062, i1 %119, 1
  %1064 = extractvalue { i64, i1 } %1063, 0
  %1065 = extractvalue { i64, i1 } %1063, 1
  br i1 %1065, label %120, label %272
1066:
  br i1 %183, label %1067, label %1068
1067:
  store i64 0, ptr %21, align 8
  br label %1076
1068:
  %1069 = srem i64 %181, 1
  %1070 = sub i64 0, %1069
  %1071 = select i1 %182, i64 %1069, i64 %1070
  %1072 = icmp sgt i64 %1071, 0
  %1073 = sdiv i64 %181, 1
  %1074 = select i1 %1072, i64 1, i64 0
  %1075 = add i64 %1073, %1074
  store i64 %1075, ptr %21, align 8
  br label %1076
1076:
  %1077 = insertvalue { ptr, i64, i64, ptr } poison, ptr %20, 0
  %1078 = insertvalue { ptr, i64, i64, ptr } %1077, i64 %180, 1
  %1079 = insertvalue { ptr, i64, i64, ptr } %1078, i64 1, 2
  %1080 = insertvalue { ptr, i64, i64, ptr } %1079, ptr %21, 3
  %1081 = extractvalue { ptr, i64, i64, ptr } %1080, 0
  %1082 = extractvalue { ptr, i64, i64, ptr } %1080, 1
  %1083 = extractvalue { ptr, i64, i64, ptr } %1080, 3
  br label %184
1084:
  %1085 = load i64, ptr %189, align 8
  %1086 = sub nuw nsw i64 %191, 1
  store i64 %1086, ptr %190, align 8
  %1087 = add i64 %1085, 1
  store i64 %1087, ptr %189, align 8
  br label %1088
1088:
  %1089 = phi i64 [ %1085, %1084 ], [ 0, %184 ]
  %1090 = insertvalue { i64, i1 } poison, i64 %1089, 0
  %1091 = insertvalue { i64, i1 } %1090, i1 %192, 1
  %1092 = extractvalue { i64, i1 } %1091, 0
  %1093 = extractvalue { i64, i1 } %1091, 1
  br i1 %1093, label %193, label %271
}
define internal i32 @25(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, i8 %13, i64 %14, i64 %15, i64 %16, i64 %17) {
  %19 = icmp eq i8 %13, 0
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  %21 = alloca ptr, align 8
  store ptr null, ptr %21, align 8
  %22 = alloca i64, align 8
  store i64 0, ptr %22, align 8
  %23 = alloca ptr, align 8
  store ptr null, ptr %23, align 8
  %24 = alloca i64, align 8
  store i64 0, ptr %24, align 8
  %25 = alloca i64, align 8
  store i64 0, ptr %25, align 8
  %26 = alloca i64, align 8
  store i64 0, ptr %26, align 8
  %27 = alloca i64, align 8
  store i64 0, ptr %27, align 8
  %28 = select i1 %19, i1 false, i1 true
  %29 = inttoptr i64 %3 to ptr
  %30 = insertvalue [1 x i64] undef, i64 32, 0
  %31 = insertvalue [1 x i64] undef, i64 4, 0
  %32 = extractvalue [1 x i64] %30, 0
  %33 = mul nuw nsw i64 1, %32
  %34 = extractvalue [1 x i64] %30, 0
  %35 = extractvalue [1 x i64] %31, 0
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %33, 2
  %37 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, i64 4, 3
  %38 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, ptr %29, 4
  %39 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, i64 %34, 5, 0
  %40 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, i64 %35, 6, 0
  %41 = inttoptr i64 %6 to ptr
  %42 = insertvalue [1 x i64] undef, i64 %7, 0
  %43 = insertvalue [1 x i64] undef, i64 4, 0
  %44 = extractvalue [1 x i64] %42, 0
  %45 = mul nuw nsw i64 1, %44
  %46 = extractvalue [1 x i64] %42, 0
  %47 = extractvalue [1 x i64] %43, 0
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %45, 2
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, i64 4, 3
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, ptr %41, 4
  %51 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, i64 %46, 5, 0
  %52 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, i64 %47, 6, 0
  %53 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 0
  %54 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 1
  %55 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 2
  %56 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 3
  %57 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 4
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 5, 0
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 6, 0
  %60 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 0
  %61 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 1
  %62 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 2
  %63 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 3
  %64 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 4
  %65 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 5, 0
  %66 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 6, 0
  %67 = mul nsw i64 %8, 32
  %68 = inttoptr i64 %9 to ptr
  %69 = insertvalue [1 x i64] undef, i64 %67, 0
  %70 = insertvalue [1 x i64] undef, i64 4, 0
  %71 = extractvalue [1 x i64] %69, 0
  %72 = mul nuw nsw i64 1, %71
  %73 = extractvalue [1 x i64] %69, 0
  %74 = extractvalue [1 x i64] %70, 0
  %75 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %72, 2
  %76 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %75, i64 4, 3
  %77 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %76, ptr %68, 4
  %78 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %77, i64 %73, 5, 0
  %79 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %78, i64 %74, 6, 0
  %80 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 0
  %81 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 1
  %82 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 2
  %83 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 3
  %84 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 4
  %85 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 5, 0
  %86 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 6, 0
  %87 = mul nsw i64 4, %4
  %88 = icmp slt i64 0, %7
  br i1 %88, label %89, label %96
89:
  %90 = phi i64 [ 0, %18 ], [ %358, %357 ]
  %91 = phi i64 [ 0, %18 ], [ %92, %357 ]
  %92 = add nsw i64 %91, 1
  %93 = sub nsw i64 %7, %90
  store i64 0, ptr %20, align 8
  %94 = call i32 @26(ptr %20, ptr %21, i64 %93, i64 %8)
  %95 = load i64, ptr %20, align 8
  br label %357
96:
  %97 = phi i64 [ %92, %357 ], [ 0, %18 ]
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %365, label %360, !prof !0
99:
  %100 = phi i64 [ %14, %365 ], [ %155, %350 ]
  %101 = phi i64 [ 0, %365 ], [ %351, %350 ]
  %102 = sub nsw i64 %7, %101
  store i64 0, ptr %22, align 8
  %103 = call i32 @26(ptr %22, ptr %23, i64 %102, i64 %8)
  %104 = load i64, ptr %22, align 8
  br label %377
105:
  switch i64 %104, label %149 [
    i64 8, label %106
    i64 4, label %124
    i64 2, label %134
  ]
106:
  %107 = add nuw nsw i64 %379, 0
  %108 = mul nuw nsw i64 %87, 1
  %109 = add i64 %379, %108
  %110 = mul i64 %87, 2
  %111 = add i64 %379, %110
  %112 = mul i64 %87, 3
  %113 = add i64 %379, %112
  %114 = mul i64 %87, 4
  %115 = add i64 %379, %114
  %116 = mul i64 %87, 5
  %117 = add i64 %379, %116
  %118 = mul i64 %87, 6
  %119 = add i64 %379, %118
  %120 = mul i64 %87, 7
  %121 = add i64 %379, %120
  %122 = srem i64 %4, 1
  %123 = sub i64 %4, %122
  br label %380
124:
  %125 = add nuw nsw i64 %379, 0
  %126 = mul nuw nsw i64 %87, 1
  %127 = add i64 %379, %126
  %128 = mul i64 %87, 2
  %129 = add i64 %379, %128
  %130 = mul i64 %87, 3
  %131 = add i64 %379, %130
  %132 = srem i64 %4, 1
  %133 = sub i64 %4, %132
  br label %591
134:
  %135 = icmp sgt i64 %8, 2
  br i1 %135, label %136, label %142
136:
  %137 = add nuw nsw i64 %379, 0
  %138 = mul nuw nsw i64 %87, 1
  %139 = add i64 %379, %138
  %140 = srem i64 %4, 2
  %141 = sub nsw i64 %4, %140
  br label %706
142:
  br label %143
143:
  %144 = add nuw nsw i64 %379, 0
  %145 = mul nuw nsw i64 %87, 1
  %146 = add i64 %379, %145
  %147 = srem i64 %4, 1
  %148 = sub i64 %4, %147
  br label %887
149:
  %150 = add nuw nsw i64 %379, 0
  %151 = srem i64 %4, 2
  %152 = sub nsw i64 %4, %151
  br label %954
153:
  %154 = mul nsw i64 %366, %4
  %155 = add nsw i64 %100, %154
  %156 = add nsw i64 %101, %104
  %157 = insertvalue { i64, i64, i64 } poison, i64 %101, 0
  %158 = insertvalue { i64, i64, i64 } %157, i64 %156, 1
  %159 = insertvalue { i64, i64, i64 } %158, i64 1, 2
  %160 = extractvalue { i64, i64, i64 } %159, 0
  %161 = extractvalue { i64, i64, i64 } %159, 1
  store i64 %160, ptr %24, align 8
  %162 = sub i64 %161, %160
  %163 = icmp sgt i64 %162, 0
  %164 = xor i1 %163, true
  br label %1069
165:
  %166 = insertvalue { ptr, i64, i64, ptr } poison, ptr %1084, 0
  %167 = insertvalue { ptr, i64, i64, ptr } %166, i64 %1085, 1
  %168 = insertvalue { ptr, i64, i64, ptr } %167, i64 1, 2
  %169 = insertvalue { ptr, i64, i64, ptr } %168, ptr %1086, 3
  %170 = extractvalue { ptr, i64, i64, ptr } %169, 0
  %171 = extractvalue { ptr, i64, i64, ptr } %169, 3
  %172 = load i64, ptr %171, align 8
  %173 = icmp sgt i64 %172, 0
  br i1 %173, label %1087, label %1091
174:
  %175 = mul nsw i64 4, %11
  %176 = mul nsw i64 %175, %1095
  %177 = add nsw i64 %10, %176
  %178 = sub nsw i64 %1095, %101
  %179 = mul nsw i64 %178, 32
  %180 = icmp eq i64 %12, 32
  br i1 %180, label %181, label %216
181:
  %182 = mul nsw i64 4, %179
  %183 = add nsw i64 %9, %182
  %184 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %53, 0
  %185 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %184, ptr %54, 1
  %186 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %185, i64 %55, 2
  %187 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %186, i64 %56, 3
  %188 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %187, ptr %57, 4
  %189 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %188, i64 %58, 5, 0
  %190 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %189, i64 %59, 6, 0
  %191 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %190, 4
  %192 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %190, 5, 0
  %193 = insertvalue [1 x i64] undef, i64 %192, 0
  %194 = extractvalue [1 x i64] %193, 0
  %195 = icmp slt i64 %1095, 0
  %196 = add i64 %1095, %194
  %197 = select i1 %195, i64 %196, i64 %1095
  %198 = mul nuw nsw i64 %197, 1
  %199 = add nuw nsw i64 0, %198
  %200 = getelementptr float, ptr %191, i64 %199
  %201 = load float, ptr %200, align 4
  %202 = inttoptr i64 %3 to ptr
  %203 = load <32 x float>, ptr %202, align 4
  %204 = insertelement <32 x float> undef, float %201, i32 0
  %205 = shufflevector <32 x float> %204, <32 x float> %204, <32 x i32> zeroinitializer
  %206 = fmul <32 x float> %203, %205
  %207 = inttoptr i64 %183 to ptr
  %208 = load <32 x i32>, ptr %207, align 4
  %209 = sitofp <32 x i32> %208 to <32 x float>
  %210 = fmul <32 x float> %209, %206
  %211 = inttoptr i64 %177 to ptr
  %212 = load <32 x float>, ptr %211, align 4
  %213 = fadd <32 x float> %212, %210
  %214 = select i1 %28, <32 x float> %213, <32 x float> %210
  %215 = inttoptr i64 %177 to ptr
  store <32 x float> %214, ptr %215, align 4
  br label %356
216:
  %217 = inttoptr i64 %177 to ptr
  %218 = insertvalue [1 x i64] undef, i64 %12, 0
  %219 = insertvalue [1 x i64] undef, i64 4, 0
  %220 = extractvalue [1 x i64] %218, 0
  %221 = mul nuw nsw i64 1, %220
  %222 = extractvalue [1 x i64] %218, 0
  %223 = extractvalue [1 x i64] %219, 0
  %224 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %221, 2
  %225 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %224, i64 4, 3
  %226 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %225, ptr %217, 4
  %227 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %226, i64 %222, 5, 0
  %228 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %227, i64 %223, 6, 0
  %229 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %228, 0
  %230 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %228, 1
  %231 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %228, 2
  %232 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %228, 3
  %233 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %228, 4
  %234 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %228, 5, 0
  %235 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %228, 6, 0
  %236 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %12, 1
  %237 = insertvalue { i64, i64, i64 } %236, i64 1, 2
  %238 = extractvalue { i64, i64, i64 } %237, 1
  store i64 0, ptr %26, align 8
  %239 = sub nuw nsw i64 %238, 0
  %240 = icmp sgt i64 %239, 0
  %241 = xor i1 %240, true
  br label %1097
242:
  %243 = insertvalue { ptr, i64, i64, ptr } poison, ptr %1112, 0
  %244 = insertvalue { ptr, i64, i64, ptr } %243, i64 %1113, 1
  %245 = insertvalue { ptr, i64, i64, ptr } %244, i64 1, 2
  %246 = insertvalue { ptr, i64, i64, ptr } %245, ptr %1114, 3
  %247 = extractvalue { ptr, i64, i64, ptr } %246, 0
  %248 = extractvalue { ptr, i64, i64, ptr } %246, 3
  %249 = load i64, ptr %248, align 8
  %250 = icmp sgt i64 %249, 0
  br i1 %250, label %1115, label %1119
251:
  %252 = add nsw i64 %179, %1123
  %253 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %80, 0
  %254 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %253, ptr %81, 1
  %255 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %254, i64 %82, 2
  %256 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %255, i64 %83, 3
  %257 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %256, ptr %84, 4
  %258 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %257, i64 %85, 5, 0
  %259 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %258, i64 %86, 6, 0
  %260 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %259, 4
  %261 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %259, 5, 0
  %262 = insertvalue [1 x i64] undef, i64 %261, 0
  %263 = extractvalue [1 x i64] %262, 0
  %264 = icmp slt i64 %252, 0
  %265 = add i64 %252, %263
  %266 = select i1 %264, i64 %265, i64 %252
  %267 = mul nuw nsw i64 %266, 1
  %268 = add nuw nsw i64 0, %267
  %269 = getelementptr i32, ptr %260, i64 %268
  %270 = load i32, ptr %269, align 4
  %271 = sitofp i32 %270 to float
  %272 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %60, 0
  %273 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %272, ptr %61, 1
  %274 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %273, i64 %62, 2
  %275 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %274, i64 %63, 3
  %276 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %275, ptr %64, 4
  %277 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %276, i64 %65, 5, 0
  %278 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %277, i64 %66, 6, 0
  %279 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %278, 4
  %280 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %278, 5, 0
  %281 = insertvalue [1 x i64] undef, i64 %280, 0
  %282 = extractvalue [1 x i64] %281, 0
  %283 = icmp slt i64 %1123, 0
  %284 = add i64 %1123, %282
  %285 = select i1 %283, i64 %284, i64 %1123
  %286 = mul nuw nsw i64 %285, 1
  %287 = add nuw nsw i64 0, %286
  %288 = getelementptr float, ptr %279, i64 %287
  %289 = load float, ptr %288, align 4
  %290 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %53, 0
  %291 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %290, ptr %54, 1
  %292 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %291, i64 %55, 2
  %293 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %292, i64 %56, 3
  %294 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %293, ptr %57, 4
  %295 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %294, i64 %58, 5, 0
  %296 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %295, i64 %59, 6, 0
  %297 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %296, 4
  %298 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %296, 5, 0
  %299 = insertvalue [1 x i64] undef, i64 %298, 0
  %300 = extractvalue [1 x i64] %299, 0
  %301 = icmp slt i64 %1095, 0
  %302 = add i64 %1095, %300
  %303 = select i1 %301, i64 %302, i64 %1095
  %304 = mul nuw nsw i64 %303, 1
  %305 = add nuw nsw i64 0, %304
  %306 = getelementptr float, ptr %297, i64 %305
  %307 = load float, ptr %306, align 4
  %308 = fmul float %289, %307
  %309 = fmul float %271, %308
  br i1 %28, label %310, label %330
310:
  %311 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %229, 0
  %312 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %311, ptr %230, 1
  %313 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %312, i64 %231, 2
  %314 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %313, i64 %232, 3
  %315 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %314, ptr %233, 4
  %316 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %315, i64 %234, 5, 0
  %317 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %316, i64 %235, 6, 0
  %318 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %317, 4
  %319 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %317, 5, 0
  %320 = insertvalue [1 x i64] undef, i64 %319, 0
  %321 = extractvalue [1 x i64] %320, 0
  %322 = icmp slt i64 %1123, 0
  %323 = add i64 %1123, %321
  %324 = select i1 %322, i64 %323, i64 %1123
  %325 = mul nuw nsw i64 %324, 1
  %326 = add nuw nsw i64 0, %325
  %327 = getelementptr float, ptr %318, i64 %326
  %328 = load float, ptr %327, align 4
  %329 = fadd float %328, %309
  br label %330
330:
  %331 = phi float [ %329, %310 ], [ %309, %251 ]
  %332 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %229, 0
  %333 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %332, ptr %230, 1
  %334 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %333, i64 %231, 2
  %335 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %334, i64 %232, 3
  %336 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %335, ptr %233, 4
  %337 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %336, i64 %234, 5, 0
  %338 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %337, i64 %235, 6, 0
  %339 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %338, 4
  %340 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %338, 5, 0
  %341 = insertvalue [1 x i64] undef, i64 %340, 0
  %342 = extractvalue [1 x i64] %341, 0
  %343 = icmp slt i64 %1123, 0
  %344 = add i64 %1123, %342
  %345 = select i1 %343, i64 %344, i64 %1123
  %346 = mul nuw nsw i64 %345, 1
  %347 = add nuw nsw i64 0, %346
  %348 = getelementptr float, ptr %339, i64 %347
  store float %331, ptr %348, align 4
  br label %242
349:
  br label %356
350:
  %351 = add nsw i64 %101, %104
  %352 = icmp slt i64 %351, %7
  br i1 %352, label %99, label %354
353:
  ret i32 poison
354:
  store ptr null, ptr %0, align 8
  br label %353
355:
  store ptr null, ptr %0, align 8
  br label %353
356:
  br label %165
357:
  %358 = add nsw i64 %90, %95
  %359 = icmp slt i64 %358, %7
  br i1 %359, label %89, label %96
360:
  %361 = icmp eq i64 %15, -9223372036854775808
  %362 = icmp eq i64 %97, -1
  %363 = and i1 %361, %362
  %364 = xor i1 %363, true
  br i1 %364, label %368, label %365, !prof !1
365:
  %366 = phi i64 [ 0, %96 ], [ %376, %368 ], [ 0, %360 ]
  %367 = icmp slt i64 0, %7
  br i1 %367, label %99, label %355
368:
  %369 = sdiv i64 %15, %97
  %370 = srem i64 %15, %97
  %371 = xor i64 %97, %370
  %372 = icmp slt i64 %371, 0
  %373 = icmp ne i64 %370, 0
  %374 = and i1 %373, %372
  %375 = sub i64 %369, 1
  %376 = select i1 %374, i64 %375, i64 %369
  br label %365
377:
  %378 = mul nsw i64 %101, %87
  %379 = add nsw i64 %5, %378
  br label %105
380:
  %381 = phi <16 x i32> [ zeroinitializer, %106 ], [ %451, %399 ]
  %382 = phi <16 x i32> [ zeroinitializer, %106 ], [ %507, %399 ]
  %383 = phi <16 x i32> [ zeroinitializer, %106 ], [ %458, %399 ]
  %384 = phi <16 x i32> [ zeroinitializer, %106 ], [ %514, %399 ]
  %385 = phi <16 x i32> [ zeroinitializer, %106 ], [ %465, %399 ]
  %386 = phi <16 x i32> [ zeroinitializer, %106 ], [ %521, %399 ]
  %387 = phi <16 x i32> [ zeroinitializer, %106 ], [ %472, %399 ]
  %388 = phi <16 x i32> [ zeroinitializer, %106 ], [ %528, %399 ]
  %389 = phi <16 x i32> [ zeroinitializer, %106 ], [ %479, %399 ]
  %390 = phi <16 x i32> [ zeroinitializer, %106 ], [ %535, %399 ]
  %391 = phi <16 x i32> [ zeroinitializer, %106 ], [ %486, %399 ]
  %392 = phi <16 x i32> [ zeroinitializer, %106 ], [ %542, %399 ]
  %393 = phi <16 x i32> [ zeroinitializer, %106 ], [ %493, %399 ]
  %394 = phi <16 x i32> [ zeroinitializer, %106 ], [ %549, %399 ]
  %395 = phi <16 x i32> [ zeroinitializer, %106 ], [ %500, %399 ]
  %396 = phi <16 x i32> [ zeroinitializer, %106 ], [ %556, %399 ]
  %397 = phi i64 [ 0, %106 ], [ %557, %399 ]
  %398 = icmp slt i64 %397, %123
  br i1 %398, label %399, label %558
399:
  %400 = add nuw nsw i64 %397, 0
  %401 = mul i64 %400, %366
  %402 = add i64 %100, %401
  %403 = inttoptr i64 %402 to ptr
  call void @llvm.prefetch.p0(ptr %403, i32 0, i32 2, i32 1)
  %404 = mul i64 %400, 64
  %405 = add i64 %2, %404
  %406 = mul i64 %400, 4
  %407 = add i64 %107, %406
  %408 = inttoptr i64 %407 to ptr
  %409 = load <2 x i16>, ptr %408, align 1
  %410 = add i64 %109, %406
  %411 = inttoptr i64 %410 to ptr
  %412 = load <2 x i16>, ptr %411, align 1
  %413 = add i64 %111, %406
  %414 = inttoptr i64 %413 to ptr
  %415 = load <2 x i16>, ptr %414, align 1
  %416 = add i64 %113, %406
  %417 = inttoptr i64 %416 to ptr
  %418 = load <2 x i16>, ptr %417, align 1
  %419 = add i64 %115, %406
  %420 = inttoptr i64 %419 to ptr
  %421 = load <2 x i16>, ptr %420, align 1
  %422 = add i64 %117, %406
  %423 = inttoptr i64 %422 to ptr
  %424 = load <2 x i16>, ptr %423, align 1
  %425 = add i64 %119, %406
  %426 = inttoptr i64 %425 to ptr
  %427 = load <2 x i16>, ptr %426, align 1
  %428 = add i64 %121, %406
  %429 = inttoptr i64 %428 to ptr
  %430 = load <2 x i16>, ptr %429, align 1
  %431 = shufflevector <2 x i16> %409, <2 x i16> %409, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %432 = shufflevector <2 x i16> %412, <2 x i16> %412, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %433 = shufflevector <2 x i16> %415, <2 x i16> %415, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %434 = shufflevector <2 x i16> %418, <2 x i16> %418, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %435 = shufflevector <2 x i16> %421, <2 x i16> %421, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %436 = shufflevector <2 x i16> %424, <2 x i16> %424, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %437 = shufflevector <2 x i16> %427, <2 x i16> %427, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %438 = shufflevector <2 x i16> %430, <2 x i16> %430, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %439 = add nuw nsw i64 %405, 0
  %440 = inttoptr i64 %439 to ptr
  %441 = load <32 x i8>, ptr %440, align 1
  %442 = add i64 %405, 32
  %443 = inttoptr i64 %442 to ptr
  %444 = load <32 x i8>, ptr %443, align 1
  %445 = sext <32 x i8> %441 to <32 x i32>
  %446 = sext <32 x i16> %431 to <32 x i32>
  %447 = mul nsw <32 x i32> %445, %446
  %448 = shufflevector <32 x i32> %447, <32 x i32> %447, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %449 = shufflevector <32 x i32> %447, <32 x i32> %447, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %450 = add <16 x i32> %448, %449
  %451 = add <16 x i32> %381, %450
  %452 = sext <32 x i8> %441 to <32 x i32>
  %453 = sext <32 x i16> %432 to <32 x i32>
  %454 = mul nsw <32 x i32> %452, %453
  %455 = shufflevector <32 x i32> %454, <32 x i32> %454, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %456 = shufflevector <32 x i32> %454, <32 x i32> %454, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %457 = add <16 x i32> %455, %456
  %458 = add <16 x i32> %383, %457
  %459 = sext <32 x i8> %441 to <32 x i32>
  %460 = sext <32 x i16> %433 to <32 x i32>
  %461 = mul nsw <32 x i32> %459, %460
  %462 = shufflevector <32 x i32> %461, <32 x i32> %461, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %463 = shufflevector <32 x i32> %461, <32 x i32> %461, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %464 = add <16 x i32> %462, %463
  %465 = add <16 x i32> %385, %464
  %466 = sext <32 x i8> %441 to <32 x i32>
  %467 = sext <32 x i16> %434 to <32 x i32>
  %468 = mul nsw <32 x i32> %466, %467
  %469 = shufflevector <32 x i32> %468, <32 x i32> %468, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %470 = shufflevector <32 x i32> %468, <32 x i32> %468, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %471 = add <16 x i32> %469, %470
  %472 = add <16 x i32> %387, %471
  %473 = sext <32 x i8> %441 to <32 x i32>
  %474 = sext <32 x i16> %435 to <32 x i32>
  %475 = mul nsw <32 x i32> %473, %474
  %476 = shufflevector <32 x i32> %475, <32 x i32> %475, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %477 = shufflevector <32 x i32> %475, <32 x i32> %475, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %478 = add <16 x i32> %476, %477
  %479 = add <16 x i32> %389, %478
  %480 = sext <32 x i8> %441 to <32 x i32>
  %481 = sext <32 x i16> %436 to <32 x i32>
  %482 = mul nsw <32 x i32> %480, %481
  %483 = shufflevector <32 x i32> %482, <32 x i32> %482, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %484 = shufflevector <32 x i32> %482, <32 x i32> %482, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %485 = add <16 x i32> %483, %484
  %486 = add <16 x i32> %391, %485
  %487 = sext <32 x i8> %441 to <32 x i32>
  %488 = sext <32 x i16> %437 to <32 x i32>
  %489 = mul nsw <32 x i32> %487, %488
  %490 = shufflevector <32 x i32> %489, <32 x i32> %489, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %491 = shufflevector <32 x i32> %489, <32 x i32> %489, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %492 = add <16 x i32> %490, %491
  %493 = add <16 x i32> %393, %492
  %494 = sext <32 x i8> %441 to <32 x i32>
  %495 = sext <32 x i16> %438 to <32 x i32>
  %496 = mul nsw <32 x i32> %494, %495
  %497 = shufflevector <32 x i32> %496, <32 x i32> %496, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %498 = shufflevector <32 x i32> %496, <32 x i32> %496, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %499 = add <16 x i32> %497, %498
  %500 = add <16 x i32> %395, %499
  %501 = sext <32 x i8> %444 to <32 x i32>
  %502 = sext <32 x i16> %431 to <32 x i32>
  %503 = mul nsw <32 x i32> %501, %502
  %504 = shufflevector <32 x i32> %503, <32 x i32> %503, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %505 = shufflevector <32 x i32> %503, <32 x i32> %503, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %506 = add <16 x i32> %504, %505
  %507 = add <16 x i32> %382, %506
  %508 = sext <32 x i8> %444 to <32 x i32>
  %509 = sext <32 x i16> %432 to <32 x i32>
  %510 = mul nsw <32 x i32> %508, %509
  %511 = shufflevector <32 x i32> %510, <32 x i32> %510, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %512 = shufflevector <32 x i32> %510, <32 x i32> %510, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %513 = add <16 x i32> %511, %512
  %514 = add <16 x i32> %384, %513
  %515 = sext <32 x i8> %444 to <32 x i32>
  %516 = sext <32 x i16> %433 to <32 x i32>
  %517 = mul nsw <32 x i32> %515, %516
  %518 = shufflevector <32 x i32> %517, <32 x i32> %517, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %519 = shufflevector <32 x i32> %517, <32 x i32> %517, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %520 = add <16 x i32> %518, %519
  %521 = add <16 x i32> %386, %520
  %522 = sext <32 x i8> %444 to <32 x i32>
  %523 = sext <32 x i16> %434 to <32 x i32>
  %524 = mul nsw <32 x i32> %522, %523
  %525 = shufflevector <32 x i32> %524, <32 x i32> %524, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %526 = shufflevector <32 x i32> %524, <32 x i32> %524, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %527 = add <16 x i32> %525, %526
  %528 = add <16 x i32> %388, %527
  %529 = sext <32 x i8> %444 to <32 x i32>
  %530 = sext <32 x i16> %435 to <32 x i32>
  %531 = mul nsw <32 x i32> %529, %530
  %532 = shufflevector <32 x i32> %531, <32 x i32> %531, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %533 = shufflevector <32 x i32> %531, <32 x i32> %531, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %534 = add <16 x i32> %532, %533
  %535 = add <16 x i32> %390, %534
  %536 = sext <32 x i8> %444 to <32 x i32>
  %537 = sext <32 x i16> %436 to <32 x i32>
  %538 = mul nsw <32 x i32> %536, %537
  %539 = shufflevector <32 x i32> %538, <32 x i32> %538, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %540 = shufflevector <32 x i32> %538, <32 x i32> %538, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %541 = add <16 x i32> %539, %540
  %542 = add <16 x i32> %392, %541
  %543 = sext <32 x i8> %444 to <32 x i32>
  %544 = sext <32 x i16> %437 to <32 x i32>
  %545 = mul nsw <32 x i32> %543, %544
  %546 = shufflevector <32 x i32> %545, <32 x i32> %545, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %547 = shufflevector <32 x i32> %545, <32 x i32> %545, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %548 = add <16 x i32> %546, %547
  %549 = add <16 x i32> %394, %548
  %550 = sext <32 x i8> %444 to <32 x i32>
  %551 = sext <32 x i16> %438 to <32 x i32>
  %552 = mul nsw <32 x i32> %550, %551
  %553 = shufflevector <32 x i32> %552, <32 x i32> %552, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %554 = shufflevector <32 x i32> %552, <32 x i32> %552, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %555 = add <16 x i32> %553, %554
  %556 = add <16 x i32> %396, %555
  %557 = add nsw i64 %397, 1
  br label %380
558:
  %559 = add nuw nsw i64 %9, 0
  %560 = inttoptr i64 %559 to ptr
  store <16 x i32> %381, ptr %560, align 4
  %561 = add i64 %9, 64
  %562 = inttoptr i64 %561 to ptr
  store <16 x i32> %382, ptr %562, align 4
  %563 = add i64 %9, 128
  %564 = inttoptr i64 %563 to ptr
  store <16 x i32> %383, ptr %564, align 4
  %565 = add i64 %9, 192
  %566 = inttoptr i64 %565 to ptr
  store <16 x i32> %384, ptr %566, align 4
  %567 = add i64 %9, 256
  %568 = inttoptr i64 %567 to ptr
  store <16 x i32> %385, ptr %568, align 4
  %569 = add i64 %9, 320
  %570 = inttoptr i64 %569 to ptr
  store <16 x i32> %386, ptr %570, align 4
  %571 = add i64 %9, 384
  %572 = inttoptr i64 %571 to ptr
  store <16 x i32> %387, ptr %572, align 4
  %573 = add i64 %9, 448
  %574 = inttoptr i64 %573 to ptr
  store <16 x i32> %388, ptr %574, align 4
  %575 = add i64 %9, 512
  %576 = inttoptr i64 %575 to ptr
  store <16 x i32> %389, ptr %576, align 4
  %577 = add i64 %9, 576
  %578 = inttoptr i64 %577 to ptr
  store <16 x i32> %390, ptr %578, align 4
  %579 = add i64 %9, 640
  %580 = inttoptr i64 %579 to ptr
  store <16 x i32> %391, ptr %580, align 4
  %581 = add i64 %9, 704
  %582 = inttoptr i64 %581 to ptr
  store <16 x i32> %392, ptr %582, align 4
  %583 = add i64 %9, 768
  %584 = inttoptr i64 %583 to ptr
  store <16 x i32> %393, ptr %584, align 4
  %585 = add i64 %9, 832
  %586 = inttoptr i64 %585 to ptr
  store <16 x i32> %394, ptr %586, align 4
  %587 = add i64 %9, 896
  %588 = inttoptr i64 %587 to ptr
  store <16 x i32> %395, ptr %588, align 4
  %589 = add i64 %9, 960
  %590 = inttoptr i64 %589 to ptr
  store <16 x i32> %396, ptr %590, align 4
  br label %153
591:
  %592 = phi <16 x i32> [ zeroinitializer, %124 ], [ %638, %602 ]
  %593 = phi <16 x i32> [ zeroinitializer, %124 ], [ %666, %602 ]
  %594 = phi <16 x i32> [ zeroinitializer, %124 ], [ %645, %602 ]
  %595 = phi <16 x i32> [ zeroinitializer, %124 ], [ %673, %602 ]
  %596 = phi <16 x i32> [ zeroinitializer, %124 ], [ %652, %602 ]
  %597 = phi <16 x i32> [ zeroinitializer, %124 ], [ %680, %602 ]
  %598 = phi <16 x i32> [ zeroinitializer, %124 ], [ %659, %602 ]
  %599 = phi <16 x i32> [ zeroinitializer, %124 ], [ %687, %602 ]
  %600 = phi i64 [ 0, %124 ], [ %688, %602 ]
  %601 = icmp slt i64 %600, %133
  br i1 %601, label %602, label %689
602:
  %603 = add nuw nsw i64 %600, 0
  %604 = mul i64 %603, %366
  %605 = add i64 %100, %604
  %606 = inttoptr i64 %605 to ptr
  call void @llvm.prefetch.p0(ptr %606, i32 0, i32 2, i32 1)
  %607 = mul i64 %603, 64
  %608 = add i64 %2, %607
  %609 = mul i64 %603, 4
  %610 = add i64 %125, %609
  %611 = inttoptr i64 %610 to ptr
  %612 = load <2 x i16>, ptr %611, align 1
  %613 = add i64 %127, %609
  %614 = inttoptr i64 %613 to ptr
  %615 = load <2 x i16>, ptr %614, align 1
  %616 = add i64 %129, %609
  %617 = inttoptr i64 %616 to ptr
  %618 = load <2 x i16>, ptr %617, align 1
  %619 = add i64 %131, %609
  %620 = inttoptr i64 %619 to ptr
  %621 = load <2 x i16>, ptr %620, align 1
  %622 = shufflevector <2 x i16> %612, <2 x i16> %612, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %623 = shufflevector <2 x i16> %615, <2 x i16> %615, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %624 = shufflevector <2 x i16> %618, <2 x i16> %618, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %625 = shufflevector <2 x i16> %621, <2 x i16> %621, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %626 = add nuw nsw i64 %608, 0
  %627 = inttoptr i64 %626 to ptr
  %628 = load <32 x i8>, ptr %627, align 1
  %629 = add i64 %608, 32
  %630 = inttoptr i64 %629 to ptr
  %631 = load <32 x i8>, ptr %630, align 1
  %632 = sext <32 x i8> %628 to <32 x i32>
  %633 = sext <32 x i16> %622 to <32 x i32>
  %634 = mul nsw <32 x i32> %632, %633
  %635 = shufflevector <32 x i32> %634, <32 x i32> %634, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %636 = shufflevector <32 x i32> %634, <32 x i32> %634, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %637 = add <16 x i32> %635, %636
  %638 = add <16 x i32> %592, %637
  %639 = sext <32 x i8> %628 to <32 x i32>
  %640 = sext <32 x i16> %623 to <32 x i32>
  %641 = mul nsw <32 x i32> %639, %640
  %642 = shufflevector <32 x i32> %641, <32 x i32> %641, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %643 = shufflevector <32 x i32> %641, <32 x i32> %641, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %644 = add <16 x i32> %642, %643
  %645 = add <16 x i32> %594, %644
  %646 = sext <32 x i8> %628 to <32 x i32>
  %647 = sext <32 x i16> %624 to <32 x i32>
  %648 = mul nsw <32 x i32> %646, %647
  %649 = shufflevector <32 x i32> %648, <32 x i32> %648, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %650 = shufflevector <32 x i32> %648, <32 x i32> %648, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %651 = add <16 x i32> %649, %650
  %652 = add <16 x i32> %596, %651
  %653 = sext <32 x i8> %628 to <32 x i32>
  %654 = sext <32 x i16> %625 to <32 x i32>
  %655 = mul nsw <32 x i32> %653, %654
  %656 = shufflevector <32 x i32> %655, <32 x i32> %655, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %657 = shufflevector <32 x i32> %655, <32 x i32> %655, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %658 = add <16 x i32> %656, %657
  %659 = add <16 x i32> %598, %658
  %660 = sext <32 x i8> %631 to <32 x i32>
  %661 = sext <32 x i16> %622 to <32 x i32>
  %662 = mul nsw <32 x i32> %660, %661
  %663 = shufflevector <32 x i32> %662, <32 x i32> %662, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %664 = shufflevector <32 x i32> %662, <32 x i32> %662, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %665 = add <16 x i32> %663, %664
  %666 = add <16 x i32> %593, %665
  %667 = sext <32 x i8> %631 to <32 x i32>
  %668 = sext <32 x i16> %623 to <32 x i32>
  %669 = mul nsw <32 x i32> %667, %668
  %670 = shufflevector <32 x i32> %669, <32 x i32> %669, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %671 = shufflevector <32 x i32> %669, <32 x i32> %669, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %672 = add <16 x i32> %670, %671
  %673 = add <16 x i32> %595, %672
  %674 = sext <32 x i8> %631 to <32 x i32>
  %675 = sext <32 x i16> %624 to <32 x i32>
  %676 = mul nsw <32 x i32> %674, %675
  %677 = shufflevector <32 x i32> %676, <32 x i32> %676, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %678 = shufflevector <32 x i32> %676, <32 x i32> %676, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %679 = add <16 x i32> %677, %678
  %680 = add <16 x i32> %597, %679
  %681 = sext <32 x i8> %631 to <32 x i32>
  %682 = sext <32 x i16> %625 to <32 x i32>
  %683 = mul nsw <32 x i32> %681, %682
  %684 = shufflevector <32 x i32> %683, <32 x i32> %683, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %685 = shufflevector <32 x i32> %683, <32 x i32> %683, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %686 = add <16 x i32> %684, %685
  %687 = add <16 x i32> %599, %686
  %688 = add nsw i64 %600, 1
  br label %591
689:
  %690 = add nuw nsw i64 %9, 0
  %691 = inttoptr i64 %690 to ptr
  store <16 x i32> %592, ptr %691, align 4
  %692 = add i64 %9, 64
  %693 = inttoptr i64 %692 to ptr
  store <16 x i32> %593, ptr %693, align 4
  %694 = add i64 %9, 128
  %695 = inttoptr i64 %694 to ptr
  store <16 x i32> %594, ptr %695, align 4
  %696 = add i64 %9, 192
  %697 = inttoptr i64 %696 to ptr
  store <16 x i32> %595, ptr %697, align 4
  %698 = add i64 %9, 256
  %699 = inttoptr i64 %698 to ptr
  store <16 x i32> %596, ptr %699, align 4
  %700 = add i64 %9, 320
  %701 = inttoptr i64 %700 to ptr
  store <16 x i32> %597, ptr %701, align 4
  %702 = add i64 %9, 384
  %703 = inttoptr i64 %702 to ptr
  store <16 x i32> %598, ptr %703, align 4
  %704 = add i64 %9, 448
  %705 = inttoptr i64 %704 to ptr
  store <16 x i32> %599, ptr %705, align 4
  br label %153
706:
  %707 = phi <16 x i32> [ zeroinitializer, %136 ], [ %745, %717 ]
  %708 = phi <16 x i32> [ zeroinitializer, %136 ], [ %759, %717 ]
  %709 = phi <16 x i32> [ zeroinitializer, %136 ], [ %752, %717 ]
  %710 = phi <16 x i32> [ zeroinitializer, %136 ], [ %766, %717 ]
  %711 = phi <16 x i32> [ zeroinitializer, %136 ], [ %794, %717 ]
  %712 = phi <16 x i32> [ zeroinitializer, %136 ], [ %808, %717 ]
  %713 = phi <16 x i32> [ zeroinitializer, %136 ], [ %801, %717 ]
  %714 = phi <16 x i32> [ zeroinitializer, %136 ], [ %815, %717 ]
  %715 = phi i64 [ 0, %136 ], [ %816, %717 ]
  %716 = icmp slt i64 %715, %141
  br i1 %716, label %717, label %817
717:
  %718 = add nuw nsw i64 %715, 0
  %719 = mul i64 %718, %366
  %720 = add i64 %100, %719
  %721 = inttoptr i64 %720 to ptr
  call void @llvm.prefetch.p0(ptr %721, i32 0, i32 2, i32 1)
  %722 = mul i64 %718, 64
  %723 = add i64 %2, %722
  %724 = mul i64 %718, 4
  %725 = add i64 %137, %724
  %726 = inttoptr i64 %725 to ptr
  %727 = load <2 x i16>, ptr %726, align 1
  %728 = add i64 %139, %724
  %729 = inttoptr i64 %728 to ptr
  %730 = load <2 x i16>, ptr %729, align 1
  %731 = shufflevector <2 x i16> %727, <2 x i16> %727, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %732 = shufflevector <2 x i16> %730, <2 x i16> %730, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %733 = add nuw nsw i64 %723, 0
  %734 = inttoptr i64 %733 to ptr
  %735 = load <32 x i8>, ptr %734, align 1
  %736 = add i64 %723, 32
  %737 = inttoptr i64 %736 to ptr
  %738 = load <32 x i8>, ptr %737, align 1
  %739 = sext <32 x i8> %735 to <32 x i32>
  %740 = sext <32 x i16> %731 to <32 x i32>
  %741 = mul nsw <32 x i32> %739, %740
  %742 = shufflevector <32 x i32> %741, <32 x i32> %741, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %743 = shufflevector <32 x i32> %741, <32 x i32> %741, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %744 = add <16 x i32> %742, %743
  %745 = add <16 x i32> %707, %744
  %746 = sext <32 x i8> %735 to <32 x i32>
  %747 = sext <32 x i16> %732 to <32 x i32>
  %748 = mul nsw <32 x i32> %746, %747
  %749 = shufflevector <32 x i32> %748, <32 x i32> %748, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %750 = shufflevector <32 x i32> %748, <32 x i32> %748, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %751 = add <16 x i32> %749, %750
  %752 = add <16 x i32> %709, %751
  %753 = sext <32 x i8> %738 to <32 x i32>
  %754 = sext <32 x i16> %731 to <32 x i32>
  %755 = mul nsw <32 x i32> %753, %754
  %756 = shufflevector <32 x i32> %755, <32 x i32> %755, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %757 = shufflevector <32 x i32> %755, <32 x i32> %755, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %758 = add <16 x i32> %756, %757
  %759 = add <16 x i32> %708, %758
  %760 = sext <32 x i8> %738 to <32 x i32>
  %761 = sext <32 x i16> %732 to <32 x i32>
  %762 = mul nsw <32 x i32> %760, %761
  %763 = shufflevector <32 x i32> %762, <32 x i32> %762, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %764 = shufflevector <32 x i32> %762, <32 x i32> %762, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %765 = add <16 x i32> %763, %764
  %766 = add <16 x i32> %710, %765
  %767 = add nsw i64 %715, 1
  %768 = mul i64 %767, %366
  %769 = add i64 %100, %768
  %770 = inttoptr i64 %769 to ptr
  call void @llvm.prefetch.p0(ptr %770, i32 0, i32 2, i32 1)
  %771 = mul i64 %767, 64
  %772 = add i64 %2, %771
  %773 = mul i64 %767, 4
  %774 = add i64 %137, %773
  %775 = inttoptr i64 %774 to ptr
  %776 = load <2 x i16>, ptr %775, align 1
  %777 = add i64 %139, %773
  %778 = inttoptr i64 %777 to ptr
  %779 = load <2 x i16>, ptr %778, align 1
  %780 = shufflevector <2 x i16> %776, <2 x i16> %776, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %781 = shufflevector <2 x i16> %779, <2 x i16> %779, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %782 = add nuw nsw i64 %772, 0
  %783 = inttoptr i64 %782 to ptr
  %784 = load <32 x i8>, ptr %783, align 1
  %785 = add i64 %772, 32
  %786 = inttoptr i64 %785 to ptr
  %787 = load <32 x i8>, ptr %786, align 1
  %788 = sext <32 x i8> %784 to <32 x i32>
  %789 = sext <32 x i16> %780 to <32 x i32>
  %790 = mul nsw <32 x i32> %788, %789
  %791 = shufflevector <32 x i32> %790, <32 x i32> %790, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %792 = shufflevector <32 x i32> %790, <32 x i32> %790, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %793 = add <16 x i32> %791, %792
  %794 = add <16 x i32> %711, %793
  %795 = sext <32 x i8> %784 to <32 x i32>
  %796 = sext <32 x i16> %781 to <32 x i32>
  %797 = mul nsw <32 x i32> %795, %796
  %798 = shufflevector <32 x i32> %797, <32 x i32> %797, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %799 = shufflevector <32 x i32> %797, <32 x i32> %797, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %800 = add <16 x i32> %798, %799
  %801 = add <16 x i32> %713, %800
  %802 = sext <32 x i8> %787 to <32 x i32>
  %803 = sext <32 x i16> %780 to <32 x i32>
  %804 = mul nsw <32 x i32> %802, %803
  %805 = shufflevector <32 x i32> %804, <32 x i32> %804, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %806 = shufflevector <32 x i32> %804, <32 x i32> %804, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %807 = add <16 x i32> %805, %806
  %808 = add <16 x i32> %712, %807
  %809 = sext <32 x i8> %787 to <32 x i32>
  %810 = sext <32 x i16> %781 to <32 x i32>
  %811 = mul nsw <32 x i32> %809, %810
  %812 = shufflevector <32 x i32> %811, <32 x i32> %811, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %813 = shufflevector <32 x i32> %811, <32 x i32> %811, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %814 = add <16 x i32> %812, %813
  %815 = add <16 x i32> %714, %814
  %816 = add nsw i64 %715, 2
  br label %706
817:
  %818 = phi <16 x i32> [ %851, %824 ], [ %707, %706 ]
  %819 = phi <16 x i32> [ %865, %824 ], [ %708, %706 ]
  %820 = phi <16 x i32> [ %858, %824 ], [ %709, %706 ]
  %821 = phi <16 x i32> [ %872, %824 ], [ %710, %706 ]
  %822 = phi i64 [ %873, %824 ], [ %141, %706 ]
  %823 = icmp slt i64 %822, %4
  br i1 %823, label %824, label %874
824:
  %825 = mul i64 %822, %366
  %826 = add i64 %100, %825
  %827 = inttoptr i64 %826 to ptr
  call void @llvm.prefetch.p0(ptr %827, i32 0, i32 2, i32 1)
  %828 = mul i64 %822, 64
  %829 = add i64 %2, %828
  %830 = mul i64 %822, 4
  %831 = add i64 %137, %830
  %832 = inttoptr i64 %831 to ptr
  %833 = load <2 x i16>, ptr %832, align 1
  %834 = add i64 %139, %830
  %835 = inttoptr i64 %834 to ptr
  %836 = load <2 x i16>, ptr %835, align 1
  %837 = shufflevector <2 x i16> %833, <2 x i16> %833, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %838 = shufflevector <2 x i16> %836, <2 x i16> %836, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %839 = add nuw nsw i64 %829, 0
  %840 = inttoptr i64 %839 to ptr
  %841 = load <32 x i8>, ptr %840, align 1
  %842 = add i64 %829, 32
  %843 = inttoptr i64 %842 to ptr
  %844 = load <32 x i8>, ptr %843, align 1
  %845 = sext <32 x i8> %841 to <32 x i32>
  %846 = sext <32 x i16> %837 to <32 x i32>
  %847 = mul nsw <32 x i32> %845, %846
  %848 = shufflevector <32 x i32> %847, <32 x i32> %847, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %849 = shufflevector <32 x i32> %847, <32 x i32> %847, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %850 = add <16 x i32> %848, %849
  %851 = add <16 x i32> %818, %850
  %852 = sext <32 x i8> %841 to <32 x i32>
  %853 = sext <32 x i16> %838 to <32 x i32>
  %854 = mul nsw <32 x i32> %852, %853
  %855 = shufflevector <32 x i32> %854, <32 x i32> %854, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %856 = shufflevector <32 x i32> %854, <32 x i32> %854, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %857 = add <16 x i32> %855, %856
  %858 = add <16 x i32> %820, %857
  %859 = sext <32 x i8> %844 to <32 x i32>
  %860 = sext <32 x i16> %837 to <32 x i32>
  %861 = mul nsw <32 x i32> %859, %860
  %862 = shufflevector <32 x i32> %861, <32 x i32> %861, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %863 = shufflevector <32 x i32> %861, <32 x i32> %861, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %864 = add <16 x i32> %862, %863
  %865 = add <16 x i32> %819, %864
  %866 = sext <32 x i8> %844 to <32 x i32>
  %867 = sext <32 x i16> %838 to <32 x i32>
  %868 = mul nsw <32 x i32> %866, %867
  %869 = shufflevector <32 x i32> %868, <32 x i32> %868, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %870 = shufflevector <32 x i32> %868, <32 x i32> %868, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %871 = add <16 x i32> %869, %870
  %872 = add <16 x i32> %821, %871
  %873 = add nsw i64 %822, 1
  br label %817
874:
  %875 = add <16 x i32> %818, %711
  %876 = add <16 x i32> %819, %712
  %877 = add nuw nsw i64 %9, 0
  %878 = inttoptr i64 %877 to ptr
  store <16 x i32> %875, ptr %878, align 4
  %879 = add i64 %9, 64
  %880 = inttoptr i64 %879 to ptr
  store <16 x i32> %876, ptr %880, align 4
  %881 = add <16 x i32> %820, %713
  %882 = add <16 x i32> %821, %714
  %883 = add i64 %9, 128
  %884 = inttoptr i64 %883 to ptr
  store <16 x i32> %881, ptr %884, align 4
  %885 = add i64 %9, 192
  %886 = inttoptr i64 %885 to ptr
  store <16 x i32> %882, ptr %886, align 4
  br label %153
887:
  %888 = phi <16 x i32> [ zeroinitializer, %143 ], [ %922, %894 ]
  %889 = phi <16 x i32> [ zeroinitializer, %143 ], [ %936, %894 ]
  %890 = phi <16 x i32> [ zeroinitializer, %143 ], [ %929, %894 ]
  %891 = phi <16 x i32> [ zeroinitializer, %143 ], [ %943, %894 ]
  %892 = phi i64 [ 0, %143 ], [ %944, %894 ]
  %893 = icmp slt i64 %892, %148
  br i1 %893, label %894, label %945
894:
  %895 = add nuw nsw i64 %892, 0
  %896 = mul i64 %895, %366
  %897 = add i64 %100, %896
  %898 = inttoptr i64 %897 to ptr
  call void @llvm.prefetch.p0(ptr %898, i32 0, i32 2, i32 1)
  %899 = mul i64 %895, 64
  %900 = add i64 %2, %899
  %901 = mul i64 %895, 4
  %902 = add i64 %144, %901
  %903 = inttoptr i64 %902 to ptr
  %904 = load <2 x i16>, ptr %903, align 1
  %905 = add i64 %146, %901
  %906 = inttoptr i64 %905 to ptr
  %907 = load <2 x i16>, ptr %906, align 1
  %908 = shufflevector <2 x i16> %904, <2 x i16> %904, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %909 = shufflevector <2 x i16> %907, <2 x i16> %907, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %910 = add nuw nsw i64 %900, 0
  %911 = inttoptr i64 %910 to ptr
  %912 = load <32 x i8>, ptr %911, align 1
  %913 = add i64 %900, 32
  %914 = inttoptr i64 %913 to ptr
  %915 = load <32 x i8>, ptr %914, align 1
  %916 = sext <32 x i8> %912 to <32 x i32>
  %917 = sext <32 x i16> %908 to <32 x i32>
  %918 = mul nsw <32 x i32> %916, %917
  %919 = shufflevector <32 x i32> %918, <32 x i32> %918, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %920 = shufflevector <32 x i32> %918, <32 x i32> %918, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %921 = add <16 x i32> %919, %920
  %922 = add <16 x i32> %888, %921
  %923 = sext <32 x i8> %912 to <32 x i32>
  %924 = sext <32 x i16> %909 to <32 x i32>
  %925 = mul nsw <32 x i32> %923, %924
  %926 = shufflevector <32 x i32> %925, <32 x i32> %925, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %927 = shufflevector <32 x i32> %925, <32 x i32> %925, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %928 = add <16 x i32> %926, %927
  %929 = add <16 x i32> %890, %928
  %930 = sext <32 x i8> %915 to <32 x i32>
  %931 = sext <32 x i16> %908 to <32 x i32>
  %932 = mul nsw <32 x i32> %930, %931
  %933 = shufflevector <32 x i32> %932, <32 x i32> %932, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %934 = shufflevector <32 x i32> %932, <32 x i32> %932, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %935 = add <16 x i32> %933, %934
  %936 = add <16 x i32> %889, %935
  %937 = sext <32 x i8> %915 to <32 x i32>
  %938 = sext <32 x i16> %909 to <32 x i32>
  %939 = mul nsw <32 x i32> %937, %938
  %940 = shufflevector <32 x i32> %939, <32 x i32> %939, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %941 = shufflevector <32 x i32> %939, <32 x i32> %939, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %942 = add <16 x i32> %940, %941
  %943 = add <16 x i32> %891, %942
  %944 = add nsw i64 %892, 1
  br label %887
945:
  %946 = add nuw nsw i64 %9, 0
  %947 = inttoptr i64 %946 to ptr
  store <16 x i32> %888, ptr %947, align 4
  %948 = add i64 %9, 64
  %949 = inttoptr i64 %948 to ptr
  store <16 x i32> %889, ptr %949, align 4
  %950 = add i64 %9, 128
  %951 = inttoptr i64 %950 to ptr
  store <16 x i32> %890, ptr %951, align 4
  %952 = add i64 %9, 192
  %953 = inttoptr i64 %952 to ptr
  store <16 x i32> %891, ptr %953, align 4
  br label %153
954:
  %955 = phi <16 x i32> [ zeroinitializer, %149 ], [ %985, %961 ]
  %956 = phi <16 x i32> [ zeroinitializer, %149 ], [ %992, %961 ]
  %957 = phi <16 x i32> [ zeroinitializer, %149 ], [ %1016, %961 ]
  %958 = phi <16 x i32> [ zeroinitializer, %149 ], [ %1023, %961 ]
  %959 = phi i64 [ 0, %149 ], [ %1024, %961 ]
  %960 = icmp slt i64 %959, %152
  br i1 %960, label %961, label %1025
961:
  %962 = add nuw nsw i64 %959, 0
  %963 = mul i64 %962, %366
  %964 = add i64 %100, %963
  %965 = inttoptr i64 %964 to ptr
  call void @llvm.prefetch.p0(ptr %965, i32 0, i32 2, i32 1)
  %966 = mul i64 %962, 64
  %967 = add i64 %2, %966
  %968 = mul i64 %962, 4
  %969 = add i64 %150, %968
  %970 = inttoptr i64 %969 to ptr
  %971 = load <2 x i16>, ptr %970, align 1
  %972 = shufflevector <2 x i16> %971, <2 x i16> %971, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %973 = add nuw nsw i64 %967, 0
  %974 = inttoptr i64 %973 to ptr
  %975 = load <32 x i8>, ptr %974, align 1
  %976 = add i64 %967, 32
  %977 = inttoptr i64 %976 to ptr
  %978 = load <32 x i8>, ptr %977, align 1
  %979 = sext <32 x i8> %975 to <32 x i32>
  %980 = sext <32 x i16> %972 to <32 x i32>
  %981 = mul nsw <32 x i32> %979, %980
  %982 = shufflevector <32 x i32> %981, <32 x i32> %981, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %983 = shufflevector <32 x i32> %981, <32 x i32> %981, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %984 = add <16 x i32> %982, %983
  %985 = add <16 x i32> %955, %984
  %986 = sext <32 x i8> %978 to <32 x i32>
  %987 = sext <32 x i16> %972 to <32 x i32>
  %988 = mul nsw <32 x i32> %986, %987
  %989 = shufflevector <32 x i32> %988, <32 x i32> %988, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %990 = shufflevector <32 x i32> %988, <32 x i32> %988, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %991 = add <16 x i32> %989, %990
  %992 = add <16 x i32> %956, %991
  %993 = add nsw i64 %959, 1
  %994 = mul i64 %993, %366
  %995 = add i64 %100, %994
  %996 = inttoptr i64 %995 to ptr
  call void @llvm.prefetch.p0(ptr %996, i32 0, i32 2, i32 1)
  %997 = mul i64 %993, 64
  %998 = add i64 %2, %997
  %999 = mul i64 %993, 4
  %1000 = add i64 %150, %999
  %1001 = inttoptr i64 %1000 to ptr
  %1002 = load <2 x i16>, ptr %1001, align 1
  %1003 = shufflevector <2 x i16> %1002, <2 x i16> %1002, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %1004 = add nuw nsw i64 %998, 0
  %1005 = inttoptr i64 %1004 to ptr
  %1006 = load <32 x i8>, ptr %1005, align 1
  %1007 = add i64 %998, 32
  %1008 = inttoptr i64 %1007 to ptr
  %1009 = load <32 x i8>, ptr %1008, align 1
  %1010 = sext <32 x i8> %1006 to <32 x i32>
  %1011 = sext <32 x i16> %1003 to <32 x i32>
  %1012 = mul nsw <32 x i32> %1010, %1011
  %1013 = shufflevector <32 x i32> %1012, <32 x i32> %1012, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1014 = shufflevector <32 x i32> %1012, <32 x i32> %1012, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1015 = add <16 x i32> %1013, %1014
  %1016 = add <16 x i32> %957, %1015
  %1017 = sext <32 x i8> %1009 to <32 x i32>
  %1018 = sext <32 x i16> %1003 to <32 x i32>
  %1019 = mul nsw <32 x i32> %1017, %1018
  %1020 = shufflevector <32 x i32> %1019, <32 x i32> %1019, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1021 = shufflevector <32 x i32> %1019, <32 x i32> %1019, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1022 = add <16 x i32> %1020, %1021
  %1023 = add <16 x i32> %958, %1022
  %1024 = add nsw i64 %959, 2
  br label %954
1025:
  %1026 = phi <16 x i32> [ %1053, %1030 ], [ %955, %954 ]
  %1027 = phi <16 x i32> [ %1060, %1030 ], [ %956, %954 ]
  %1028 = phi i64 [ %1061, %1030 ], [ %152, %954 ]
  %1029 = icmp slt i64 %1028, %4
  br i1 %1029, label %1030, label %1062
1030:
  %1031 = mul i64 %1028, %366
  %1032 = add i64 %100, %1031
  %1033 = inttoptr i64 %1032 to ptr
  call void @llvm.prefetch.p0(ptr %1033, i32 0, i32 2, i32 1)
  %1034 = mul i64 %1028, 64
  %1035 = add i64 %2, %1034
  %1036 = mul i64 %1028, 4
  %1037 = add i64 %150, %1036
  %1038 = inttoptr i64 %1037 to ptr
  %1039 = load <2 x i16>, ptr %1038, align 1
  %1040 = shufflevector <2 x i16> %1039, <2 x i16> %1039, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %1041 = add nuw nsw i64 %1035, 0
  %1042 = inttoptr i64 %1041 to ptr
  %1043 = load <32 x i8>, ptr %1042, align 1
  %1044 = add i64 %1035, 32
  %1045 = inttoptr i64 %1044 to ptr
  %1046 = load <32 x i8>, ptr %1045, align 1
  %1047 = sext <32 x i8> %1043 to <32 x i32>
  %1048 = sext <32 x i16> %1040 to <32 x i32>
  %1049 = mul nsw <32 x i32> %1047, %1048
  %1050 = shufflevector <32 x i32> %1049, <32 x i32> %1049, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1051 = shufflevector <32 x i32> %1049, <32 x i32> %1049, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1052 = add <16 x i32> %1050, %1051
  %1053 = add <16 x i32> %1026, %1052
  %1054 = sext <32 x i8> %1046 to <32 x i32>
  %1055 = sext <32 x i16> %1040 to <32 x i32>
  %1056 = mul nsw <32 x i32> %1054, %1055
  %1057 = shufflevector <32 x i32> %1056, <32 x i32> %1056, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1058 = shufflevector <32 x i32> %1056, <32 x i32> %1056, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1059 = add <16 x i32> %1057, %1058
  %1060 = add <16 x i32> %1027, %1059
  %1061 = add nsw i64 %1028, 1
  br label %1025
1062:
  %1063 = add <16 x i32> %1026, %957
  %1064 = add <16 x i32> %1027, %958
  %1065 = add nuw nsw i64 %9, 0
  %1066 = inttoptr i64 %1065 to ptr
  store <16 x i32> %1063, ptr %1066, align 4
  %1067 = add i64 %9, 64
  %1068 = inttoptr i64 %1067 to ptr
  store <16 x i32> %1064, ptr %1068, align 4
  br label %153
1069:
  br i1 %164, label %1070, label %1071
1070:
  store i64 0, ptr %25, align 8
  br label %1079
1071:
  %1072 = srem i64 %162, 1
  %1073 = sub i64 0, %1072
  %1074 = select i1 %163, i64 %1072, i64 %1073
  %1075 = icmp sgt i64 %1074, 0
  %1076 = sdiv i64 %162, 1
  %1077 = select i1 %1075, i64 1, i64 0
  %1078 = add i64 %1076, %1077
  store i64 %1078, ptr %25, align 8
  br label %1079
1079:
  %1080 = insertvalue { ptr, i64, i64, ptr } poison, ptr %24, 0
  %1081 = insertvalue { ptr, i64, i64, ptr } %1080, i64 %161, 1
  %1082 = insertvalue { ptr, i64, i64, ptr } %1081, i64 1, 2
  %1083 = insertvalue { ptr, i64, i64, ptr } %1082, ptr %25, 3
  %1084 = extractvalue { ptr, i64, i64, ptr } %1083, 0
  %1085 = extractvalue { ptr, i64, i64, ptr } %1083, 1
  %1086 = extractvalue { ptr, i64, i64, ptr } %1083, 3
  br label %165
1087:
  %1088 = load i64, ptr %170, align 8
  %1089 = sub nuw nsw i64 %172, 1
  store i64 %1089, ptr %171, align 8
  %1090 = add i64 %1088, 1
  store i64 %1090, ptr %170, align 8
  br label %1091
1091:
  %1092 = phi i64 [ %1088, %1087 ], [ 0, %165 ]
  %1093 = insertvalue { i64, i1 } poison, i64 %1092, 0
  %1094 = insertvalue { i64, i1 } %1093, i1 %173, 1
  %1095 = extractvalue { i64, i1 } %1094, 0
  %1096 = extractvalue { i64, i1 } %1094, 1
  br i1 %1096, label %174, label %350
1097:
  br i1 %241, label %1098, label %1099
1098:
  store i64 0, ptr %27, align 8
  br label %1107
1099:
  %1100 = srem i64 %239, 1
  %1101 = sub i64 0, %1100
  %1102 = select i1 %240, i64 %1100, i64 %1101
  %1103 = icmp sgt i64 %1102, 0
  %1104 = sdiv i64 %239, 1
  %1105 = select i1 %1103, i64 1, i64 0
  %1106 = add i64 %1104, %1105
  store i64 %1106, ptr %27, align 8
  br label %1107
1107:
  %1108 = insertvalue { ptr, i64, i64, ptr } poison, ptr %26, 0
  %1109 = insertvalue { ptr, i64, i64, ptr } %1108, i64 %238, 1
  %1110 = insertvalue { ptr, i64, i64, ptr } %1109, i64 1, 2
  %1111 = insertvalue { ptr, i64, i64, ptr } %1110, ptr %27, 3
  %1112 = extractvalue { ptr, i64, i64, ptr } %1111, 0
  %1113 = extractvalue { ptr, i64, i64, ptr } %1111, 1
  %1114 = extractvalue { ptr, i64, i64, ptr } %1111, 3
  br label %242
1115:
  %1116 = load i64, ptr %247, align 8
  %1117 = sub nuw nsw i64 %249, 1
  store i64 %1117, ptr %248, align 8
  %1118 = add i64 %1116, 1
  store i64 %1118, ptr %247, align 8
  br label %1119
1119:
  %1120 = phi i64 [ %1116, %1115 ], [ 0, %242 ]
  %1121 = insertvalue { i64, i1 } poison, i64 %1120, 0
  %1122 = insertvalue { i64, i1 } %1121, i1 %250, 1
  %1123 = extractvalue { i64, i1 } %1122, 0
  %1124 = extractvalue { i64, i1 } %1122, 1
  br i1 %1124, label %251, label %349
}
define internal i32 @26(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
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
define internal i32 @27(ptr nonnull %0, ptr nonnull %1, float %2) {
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
define internal i32 @28(ptr nonnull %0, ptr nonnull %1, i64 %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9) {
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca ptr, align 8
  store ptr null, ptr %14, align 8
  %15 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 180
  %16 = bitcast ptr %15 to ptr
  %17 = load i64, ptr %16, align 1
  %18 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 172
  %19 = bitcast ptr %18 to ptr
  %20 = load i64, ptr %19, align 1
  %21 = inttoptr i64 %17 to ptr
  %22 = insertvalue [1 x i64] undef, i64 %20, 0
  %23 = insertvalue [1 x i64] undef, i64 8, 0
  %24 = extractvalue [1 x i64] %22, 0
  %25 = mul nuw nsw i64 1, %24
  %26 = extractvalue [1 x i64] %22, 0
  %27 = extractvalue [1 x i64] %23, 0
  %28 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %25, 2
  %29 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %28, i64 8, 3
  %30 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %29, ptr %21, 4
  %31 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, i64 %26, 5, 0
  %32 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %31, i64 %27, 6, 0
  %33 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 172
  %34 = bitcast ptr %33 to ptr
  %35 = load i64, ptr %34, align 1
  %36 = mul nsw i64 3, %35
  %37 = inttoptr i64 %9 to ptr
  %38 = insertvalue [1 x i64] undef, i64 %36, 0
  %39 = insertvalue [1 x i64] undef, i64 8, 0
  %40 = extractvalue [1 x i64] %38, 0
  %41 = mul nuw nsw i64 1, %40
  %42 = extractvalue [1 x i64] %38, 0
  %43 = extractvalue [1 x i64] %39, 0
  %44 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %41, 2
  %45 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %44, i64 8, 3
  %46 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, ptr %37, 4
  %47 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, i64 %42, 5, 0
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %47, i64 %43, 6, 0
  %49 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, 0
  %50 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, 1
  %51 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, 2
  %52 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, 3
  %53 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, 4
  %54 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, 5, 0
  %55 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, 6, 0
  %56 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, 0
  %57 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, 1
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, 2
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, 3
  %60 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, 4
  %61 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, 5, 0
  %62 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %32, 6, 0
  %63 = icmp eq i64 %2, 1
  br i1 %63, label %64, label %68
64:
  %65 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 60
  %66 = bitcast ptr %65 to ptr
  %67 = load i64, ptr %66, align 1
  br label %72
68:
  %69 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 100
  %70 = bitcast ptr %69 to ptr
  %71 = load i64, ptr %70, align 1
  br label %72
72:
  %73 = phi i64 [ %67, %64 ], [ %71, %68 ]
  %74 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 172
  %75 = bitcast ptr %74 to ptr
  %76 = load i64, ptr %75, align 1
  %77 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %76, 1
  %78 = insertvalue { i64, i64, i64 } %77, i64 1, 2
  %79 = extractvalue { i64, i64, i64 } %78, 1
  store i64 0, ptr %11, align 8
  %80 = sub nuw nsw i64 %79, 0
  %81 = icmp sgt i64 %80, 0
  %82 = xor i1 %81, true
  br label %123
83:
  %84 = phi i64 [ 0, %133 ], [ %235, %151 ]
  %85 = insertvalue { ptr, i64, i64, ptr } poison, ptr %138, 0
  %86 = insertvalue { ptr, i64, i64, ptr } %85, i64 %139, 1
  %87 = insertvalue { ptr, i64, i64, ptr } %86, i64 1, 2
  %88 = insertvalue { ptr, i64, i64, ptr } %87, ptr %140, 3
  %89 = extractvalue { ptr, i64, i64, ptr } %88, 0
  %90 = extractvalue { ptr, i64, i64, ptr } %88, 3
  %91 = load i64, ptr %90, align 8
  %92 = icmp sgt i64 %91, 0
  br i1 %92, label %141, label %145
93:
  %94 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %56, 0
  %95 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %94, ptr %57, 1
  %96 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %95, i64 %58, 2
  %97 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %96, i64 %59, 3
  %98 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, ptr %60, 4
  %99 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %98, i64 %61, 5, 0
  %100 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %99, i64 %62, 6, 0
  %101 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %100, 4
  %102 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %100, 5, 0
  %103 = insertvalue [1 x i64] undef, i64 %102, 0
  %104 = extractvalue [1 x i64] %103, 0
  %105 = icmp slt i64 %149, 0
  %106 = add i64 %149, %104
  %107 = select i1 %105, i64 %106, i64 %149
  %108 = mul nuw nsw i64 %107, 1
  %109 = add nuw nsw i64 0, %108
  %110 = getelementptr i64, ptr %101, i64 %109
  %111 = load i64, ptr %110, align 8
  %112 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 20
  %113 = bitcast ptr %112 to ptr
  %114 = load i64, ptr %113, align 1
  %115 = mul nsw i64 %111, %114
  %116 = add nsw i64 %4, %115
  store i64 0, ptr %13, align 8
  %117 = call i32 @33(ptr %13, ptr %14, i64 %2, ptr %3, i64 %149)
  %118 = load i64, ptr %13, align 8
  br label %151
119:
  %120 = add nsw i64 %84, 32
  %121 = sub nsw i64 %120, 1
  br label %236
122:
  ret i32 poison
123:
  br i1 %82, label %124, label %125
124:
  store i64 0, ptr %12, align 8
  br label %133
125:
  %126 = srem i64 %80, 1
  %127 = sub i64 0, %126
  %128 = select i1 %81, i64 %126, i64 %127
  %129 = icmp sgt i64 %128, 0
  %130 = sdiv i64 %80, 1
  %131 = select i1 %129, i64 1, i64 0
  %132 = add i64 %130, %131
  store i64 %132, ptr %12, align 8
  br label %133
133:
  %134 = insertvalue { ptr, i64, i64, ptr } poison, ptr %11, 0
  %135 = insertvalue { ptr, i64, i64, ptr } %134, i64 %79, 1
  %136 = insertvalue { ptr, i64, i64, ptr } %135, i64 1, 2
  %137 = insertvalue { ptr, i64, i64, ptr } %136, ptr %12, 3
  %138 = extractvalue { ptr, i64, i64, ptr } %137, 0
  %139 = extractvalue { ptr, i64, i64, ptr } %137, 1
  %140 = extractvalue { ptr, i64, i64, ptr } %137, 3
  br label %83
141:
  %142 = load i64, ptr %89, align 8
  %143 = sub nuw nsw i64 %91, 1
  store i64 %143, ptr %90, align 8
  %144 = add i64 %142, 1
  store i64 %144, ptr %89, align 8
  br label %145
145:
  %146 = phi i64 [ %142, %141 ], [ 0, %83 ]
  %147 = insertvalue { i64, i1 } poison, i64 %146, 0
  %148 = insertvalue { i64, i1 } %147, i1 %92, 1
  %149 = extractvalue { i64, i1 } %148, 0
  %150 = extractvalue { i64, i1 } %148, 1
  br i1 %150, label %93, label %119
151:
  %152 = mul nsw i64 %116, %6
  %153 = add nsw i64 %5, %152
  %154 = mul nsw i64 3, %149
  %155 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %49, 0
  %156 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %155, ptr %50, 1
  %157 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %156, i64 %51, 2
  %158 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %157, i64 %52, 3
  %159 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %158, ptr %53, 4
  %160 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %159, i64 %54, 5, 0
  %161 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, i64 %55, 6, 0
  %162 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %161, 4
  %163 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %161, 5, 0
  %164 = insertvalue [1 x i64] undef, i64 %163, 0
  %165 = extractvalue [1 x i64] %164, 0
  %166 = icmp slt i64 %154, 0
  %167 = add i64 %154, %165
  %168 = select i1 %166, i64 %167, i64 %154
  %169 = mul nuw nsw i64 %168, 1
  %170 = add nuw nsw i64 0, %169
  %171 = getelementptr i64, ptr %162, i64 %170
  store i64 %153, ptr %171, align 8
  %172 = mul nsw i64 %116, %8
  %173 = add nsw i64 %7, %172
  %174 = mul nsw i64 3, %149
  %175 = add nsw i64 %174, 1
  %176 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %49, 0
  %177 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %176, ptr %50, 1
  %178 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %177, i64 %51, 2
  %179 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %178, i64 %52, 3
  %180 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %179, ptr %53, 4
  %181 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %180, i64 %54, 5, 0
  %182 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %181, i64 %55, 6, 0
  %183 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %182, 4
  %184 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %182, 5, 0
  %185 = insertvalue [1 x i64] undef, i64 %184, 0
  %186 = extractvalue [1 x i64] %185, 0
  %187 = icmp slt i64 %175, 0
  %188 = add i64 %175, %186
  %189 = select i1 %187, i64 %188, i64 %175
  %190 = mul nuw nsw i64 %189, 1
  %191 = add nuw nsw i64 0, %190
  %192 = getelementptr i64, ptr %183, i64 %191
  store i64 %173, ptr %192, align 8
  %193 = mul nsw i64 3, %149
  %194 = add nsw i64 %193, 1
  %195 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %49, 0
  %196 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %195, ptr %50, 1
  %197 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %196, i64 %51, 2
  %198 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %197, i64 %52, 3
  %199 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %198, ptr %53, 4
  %200 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %199, i64 %54, 5, 0
  %201 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %200, i64 %55, 6, 0
  %202 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %201, 4
  %203 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %201, 5, 0
  %204 = insertvalue [1 x i64] undef, i64 %203, 0
  %205 = extractvalue [1 x i64] %204, 0
  %206 = icmp slt i64 %194, 0
  %207 = add i64 %194, %205
  %208 = select i1 %206, i64 %207, i64 %194
  %209 = mul nuw nsw i64 %208, 1
  %210 = add nuw nsw i64 0, %209
  %211 = getelementptr i64, ptr %202, i64 %210
  %212 = load i64, ptr %211, align 8
  %213 = mul nsw i64 %73, 32
  %214 = add nsw i64 %212, %213
  %215 = mul nsw i64 3, %149
  %216 = add nsw i64 %215, 2
  %217 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %49, 0
  %218 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %217, ptr %50, 1
  %219 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %218, i64 %51, 2
  %220 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %219, i64 %52, 3
  %221 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %220, ptr %53, 4
  %222 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %221, i64 %54, 5, 0
  %223 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %222, i64 %55, 6, 0
  %224 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %223, 4
  %225 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %223, 5, 0
  %226 = insertvalue [1 x i64] undef, i64 %225, 0
  %227 = extractvalue [1 x i64] %226, 0
  %228 = icmp slt i64 %216, 0
  %229 = add i64 %216, %227
  %230 = select i1 %228, i64 %229, i64 %216
  %231 = mul nuw nsw i64 %230, 1
  %232 = add nuw nsw i64 0, %231
  %233 = getelementptr i64, ptr %224, i64 %232
  store i64 %214, ptr %233, align 8
  %234 = icmp sgt i64 %118, %84
  %235 = select i1 %234, i64 %118, i64 %84
  br label %83
236:
  br label %243
237:
  %238 = mul nsw i64 %251, 32
  %239 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 172
  %240 = bitcast ptr %239 to ptr
  %241 = load i64, ptr %240, align 1
  %242 = icmp eq i64 %241, 0
  br i1 %242, label %253, label %252, !prof !0
243:
  %244 = sdiv i64 %121, 32
  %245 = srem i64 %121, 32
  %246 = xor i64 32, %245
  %247 = icmp slt i64 %246, 0
  %248 = icmp ne i64 %245, 0
  %249 = and i1 %248, %247
  %250 = sub nsw i64 %244, 1
  %251 = select i1 %249, i64 %250, i64 %244
  br label %237
252:
  br label %257
253:
  %254 = phi i64 [ 0, %237 ], [ %265, %257 ]
  %255 = icmp slt i64 %238, %254
  %256 = select i1 %255, i64 %238, i64 %254
  store i64 %256, ptr %0, align 8
  br label %122
257:
  %258 = sdiv i64 4096, %241
  %259 = srem i64 4096, %241
  %260 = xor i64 %241, %259
  %261 = icmp slt i64 %260, 0
  %262 = icmp ne i64 %259, 0
  %263 = and i1 %262, %261
  %264 = sub nsw i64 %258, 1
  %265 = select i1 %263, i64 %264, i64 %258
  br label %253
}
define internal i32 @29(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i8 %9, i64 %10, i64 %11, i64 %12, i64 %13) {
  %15 = icmp eq i8 %9, 0
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  %17 = alloca ptr, align 8
  store ptr null, ptr %17, align 8
  %18 = alloca ptr, align 8
  store ptr null, ptr %18, align 8
  %19 = alloca ptr, align 8
  store ptr null, ptr %19, align 8
  %20 = select i1 %15, i1 false, i1 true
  %21 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 24
  %22 = bitcast ptr %21 to ptr
  %23 = load i64, ptr %22, align 1
  %24 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 96
  %25 = bitcast ptr %24 to ptr
  %26 = load i64, ptr %25, align 1
  %27 = mul nsw i64 %4, %26
  %28 = add nsw i64 %23, %27
  %29 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 396
  %30 = bitcast ptr %29 to ptr
  %31 = load i64, ptr %30, align 1
  %32 = add nsw i64 %13, %31
  %33 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 404
  %34 = bitcast ptr %33 to ptr
  %35 = load i64, ptr %34, align 1
  %36 = add nsw i64 %13, %35
  %37 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 452
  %38 = bitcast ptr %37 to ptr
  %39 = load i64, ptr %38, align 1
  %40 = add nsw i64 %13, %39
  %41 = insertvalue [4 x i64] undef, i64 %28, 0
  %42 = insertvalue [4 x i64] %41, i64 %32, 1
  %43 = insertvalue [4 x i64] %42, i64 %36, 2
  %44 = insertvalue [4 x i64] %43, i64 %40, 3
  %45 = extractvalue [4 x i64] %44, 0
  %46 = extractvalue [4 x i64] %44, 1
  %47 = extractvalue [4 x i64] %44, 2
  %48 = extractvalue [4 x i64] %44, 3
  %49 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 112
  %50 = bitcast ptr %49 to ptr
  %51 = load i64, ptr %50, align 1
  %52 = icmp sgt i64 %51, 0
  br i1 %52, label %53, label %67
53:
  %54 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 112
  %55 = bitcast ptr %54 to ptr
  %56 = load i64, ptr %55, align 1
  %57 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 236
  %58 = bitcast ptr %57 to ptr
  %59 = load i64, ptr %58, align 1
  %60 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 244
  %61 = bitcast ptr %60 to ptr
  %62 = load i64, ptr %61, align 1
  %63 = icmp sgt i64 %62, 0
  %64 = select i1 %63, i64 %10, i64 %45
  store ptr null, ptr %16, align 8
  %65 = zext i1 %20 to i8
  %66 = call i32 @24(ptr %16, ptr %17, i64 %45, i64 %56, i64 %46, i64 %47, i64 %5, i64 %59, i64 %48, i64 %6, i64 %7, i64 %8, i8 %65, i64 %64)
  br label %77
67:
  %68 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 32
  %69 = bitcast ptr %68 to ptr
  %70 = load i64, ptr %69, align 1
  %71 = mul nsw i64 128, %4
  %72 = add nsw i64 %70, %71
  %73 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 104
  %74 = bitcast ptr %73 to ptr
  %75 = load i64, ptr %74, align 1
  br label %78
76:
  ret i32 poison
77:
  store ptr null, ptr %0, align 8
  br label %76
78:
  br label %88
79:
  %80 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 236
  %81 = bitcast ptr %80 to ptr
  %82 = load i64, ptr %81, align 1
  %83 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 244
  %84 = bitcast ptr %83 to ptr
  %85 = load i64, ptr %84, align 1
  store ptr null, ptr %18, align 8
  %86 = zext i1 %20 to i8
  %87 = call i32 @38(ptr %18, ptr %19, i64 %45, i64 %72, i64 %96, i64 %46, i64 %47, i64 %5, i64 %82, i64 %48, i64 %6, i64 %7, i64 %8, i8 %86, i64 %10, i64 %85, i64 %11, i64 %12)
  br label %97
88:
  %89 = sdiv i64 %75, 2
  %90 = srem i64 %75, 2
  %91 = xor i64 2, %90
  %92 = icmp slt i64 %91, 0
  %93 = icmp ne i64 %90, 0
  %94 = and i1 %93, %92
  %95 = sub nsw i64 %89, 1
  %96 = select i1 %94, i64 %95, i64 %89
  br label %79
97:
  store ptr null, ptr %0, align 8
  br label %76
}
define internal i32 @30(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i8 %7) {
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
  %27 = call i32 @37(ptr %10, ptr %11, i64 %2, i64 %3)
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
define internal i32 @31(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6) {
  %8 = alloca float, align 4
  store float 0.000000e+00, ptr %8, align 4
  %9 = alloca ptr, align 8
  store ptr null, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = inttoptr i64 %2 to ptr
  %15 = insertvalue [1 x i64] undef, i64 %3, 0
  %16 = insertvalue [1 x i64] undef, i64 4, 0
  %17 = extractvalue [1 x i64] %15, 0
  %18 = mul nuw nsw i64 1, %17
  %19 = extractvalue [1 x i64] %15, 0
  %20 = extractvalue [1 x i64] %16, 0
  %21 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %18, 2
  %22 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, i64 4, 3
  %23 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, ptr %14, 4
  %24 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, i64 %19, 5, 0
  %25 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %24, i64 %20, 6, 0
  %26 = inttoptr i64 %5 to ptr
  %27 = insertvalue [1 x i64] undef, i64 %6, 0
  %28 = insertvalue [1 x i64] undef, i64 2, 0
  %29 = extractvalue [1 x i64] %27, 0
  %30 = mul nuw nsw i64 1, %29
  %31 = extractvalue [1 x i64] %27, 0
  %32 = extractvalue [1 x i64] %28, 0
  %33 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %30, 2
  %34 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %33, i64 2, 3
  %35 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, ptr %26, 4
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %35, i64 %31, 5, 0
  %37 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, i64 %32, 6, 0
  %38 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, 0
  %39 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, 1
  %40 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, 2
  %41 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, 3
  %42 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, 4
  %43 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, 5, 0
  %44 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, 6, 0
  %45 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, 0
  %46 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, 1
  %47 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, 2
  %48 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, 3
  %49 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, 4
  %50 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, 5, 0
  %51 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, 6, 0
  store float 0.000000e+00, ptr %8, align 4
  %52 = call i32 @37(ptr %8, ptr %9, i64 %2, i64 %3)
  %53 = load float, ptr %8, align 4
  br label %142
54:
  %55 = insertvalue { ptr, i64, i64, ptr } poison, ptr %169, 0
  %56 = insertvalue { ptr, i64, i64, ptr } %55, i64 %170, 1
  %57 = insertvalue { ptr, i64, i64, ptr } %56, i64 1, 2
  %58 = insertvalue { ptr, i64, i64, ptr } %57, ptr %171, 3
  %59 = extractvalue { ptr, i64, i64, ptr } %58, 0
  %60 = extractvalue { ptr, i64, i64, ptr } %58, 3
  %61 = load i64, ptr %60, align 8
  %62 = icmp sgt i64 %61, 0
  br i1 %62, label %172, label %176
63:
  %64 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %45, 0
  %65 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %64, ptr %46, 1
  %66 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %65, i64 %47, 2
  %67 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %66, i64 %48, 3
  %68 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, ptr %49, 4
  %69 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, i64 %50, 5, 0
  %70 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, i64 %51, 6, 0
  %71 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, 4
  %72 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, 5, 0
  %73 = insertvalue [1 x i64] undef, i64 %72, 0
  %74 = extractvalue [1 x i64] %73, 0
  %75 = icmp slt i64 %180, 0
  %76 = add i64 %180, %74
  %77 = select i1 %75, i64 %76, i64 %180
  %78 = mul nuw nsw i64 %77, 1
  %79 = add nuw nsw i64 0, %78
  %80 = getelementptr float, ptr %71, i64 %79
  %81 = load float, ptr %80, align 4
  %82 = fmul float %81, %146
  %83 = call float @llvm.rint.f32(float %82)
  %84 = fptosi float %83 to i32
  %85 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %38, 0
  %86 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %85, ptr %39, 1
  %87 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %86, i64 %40, 2
  %88 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %87, i64 %41, 3
  %89 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %88, ptr %42, 4
  %90 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, i64 %43, 5, 0
  %91 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %90, i64 %44, 6, 0
  %92 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %91, 4
  %93 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %91, 5, 0
  %94 = insertvalue [1 x i64] undef, i64 %93, 0
  %95 = extractvalue [1 x i64] %94, 0
  %96 = icmp slt i64 %180, 0
  %97 = add i64 %180, %95
  %98 = select i1 %96, i64 %97, i64 %180
  %99 = mul nuw nsw i64 %98, 1
  %100 = add nuw nsw i64 0, %99
  %101 = getelementptr i16, ptr %92, i64 %100
  %102 = trunc i32 %84 to i16
  store i16 %102, ptr %101, align 2
  br label %54
103:
  %104 = insertvalue { i64, i64, i64 } poison, i64 %3, 0
  %105 = insertvalue { i64, i64, i64 } %104, i64 %6, 1
  %106 = insertvalue { i64, i64, i64 } %105, i64 1, 2
  %107 = extractvalue { i64, i64, i64 } %106, 0
  %108 = extractvalue { i64, i64, i64 } %106, 1
  store i64 %107, ptr %12, align 8
  %109 = sub i64 %108, %107
  %110 = icmp sgt i64 %109, 0
  %111 = xor i1 %110, true
  br label %182
112:
  %113 = insertvalue { ptr, i64, i64, ptr } poison, ptr %197, 0
  %114 = insertvalue { ptr, i64, i64, ptr } %113, i64 %198, 1
  %115 = insertvalue { ptr, i64, i64, ptr } %114, i64 1, 2
  %116 = insertvalue { ptr, i64, i64, ptr } %115, ptr %199, 3
  %117 = extractvalue { ptr, i64, i64, ptr } %116, 0
  %118 = extractvalue { ptr, i64, i64, ptr } %116, 3
  %119 = load i64, ptr %118, align 8
  %120 = icmp sgt i64 %119, 0
  br i1 %120, label %200, label %204
121:
  %122 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %38, 0
  %123 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %122, ptr %39, 1
  %124 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %123, i64 %40, 2
  %125 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %124, i64 %41, 3
  %126 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %125, ptr %42, 4
  %127 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %126, i64 %43, 5, 0
  %128 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %127, i64 %44, 6, 0
  %129 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %128, 4
  %130 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %128, 5, 0
  %131 = insertvalue [1 x i64] undef, i64 %130, 0
  %132 = extractvalue [1 x i64] %131, 0
  %133 = icmp slt i64 %208, 0
  %134 = add i64 %208, %132
  %135 = select i1 %133, i64 %134, i64 %208
  %136 = mul nuw nsw i64 %135, 1
  %137 = add nuw nsw i64 0, %136
  %138 = getelementptr i16, ptr %129, i64 %137
  store i16 0, ptr %138, align 2
  br label %112
139:
  %140 = sitofp i64 %4 to float
  %141 = fdiv float %53, %140
  store float %141, ptr %0, align 4
  br label %153
142:
  %143 = fcmp une float %53, 0.000000e+00
  %144 = sitofp i64 %4 to float
  %145 = fdiv float %144, %53
  %146 = select i1 %143, float %145, float 0.000000e+00
  %147 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %3, 1
  %148 = insertvalue { i64, i64, i64 } %147, i64 1, 2
  %149 = extractvalue { i64, i64, i64 } %148, 1
  store i64 0, ptr %10, align 8
  %150 = sub nuw nsw i64 %149, 0
  %151 = icmp sgt i64 %150, 0
  %152 = xor i1 %151, true
  br label %154
153:
  ret i32 poison
154:
  br i1 %152, label %155, label %156
155:
  store i64 0, ptr %11, align 8
  br label %164
156:
  %157 = srem i64 %150, 1
  %158 = sub i64 0, %157
  %159 = select i1 %151, i64 %157, i64 %158
  %160 = icmp sgt i64 %159, 0
  %161 = sdiv i64 %150, 1
  %162 = select i1 %160, i64 1, i64 0
  %163 = add i64 %161, %162
  store i64 %163, ptr %11, align 8
  br label %164
164:
  %165 = insertvalue { ptr, i64, i64, ptr } poison, ptr %10, 0
  %166 = insertvalue { ptr, i64, i64, ptr } %165, i64 %149, 1
  %167 = insertvalue { ptr, i64, i64, ptr } %166, i64 1, 2
  %168 = insertvalue { ptr, i64, i64, ptr } %167, ptr %11, 3
  %169 = extractvalue { ptr, i64, i64, ptr } %168, 0
  %170 = extractvalue { ptr, i64, i64, ptr } %168, 1
  %171 = extractvalue { ptr, i64, i64, ptr } %168, 3
  br label %54
172:
  %173 = load i64, ptr %59, align 8
  %174 = sub nuw nsw i64 %61, 1
  store i64 %174, ptr %60, align 8
  %175 = add i64 %173, 1
  store i64 %175, ptr %59, align 8
  br label %176
176:
  %177 = phi i64 [ %173, %172 ], [ 0, %54 ]
  %178 = insertvalue { i64, i1 } poison, i64 %177, 0
  %179 = insertvalue { i64, i1 } %178, i1 %62, 1
  %180 = extractvalue { i64, i1 } %179, 0
  %181 = extractvalue { i64, i1 } %179, 1
  br i1 %181, label %63, label %103
182:
  br i1 %111, label %183, label %184
183:
  store i64 0, ptr %13, align 8
  br label %192
184:
  %185 = srem i64 %109, 1
  %186 = sub i64 0, %185
  %187 = select i1 %110, i64 %185, i64 %186
  %188 = icmp sgt i64 %187, 0
  %189 = sdiv i64 %109, 1
  %190 = select i1 %188, i64 1, i64 0
  %191 = add i64 %189, %190
  store i64 %191, ptr %13, align 8
  br label %192
192:
  %193 = insertvalue { ptr, i64, i64, ptr } poison, ptr %12, 0
  %194 = insertvalue { ptr, i64, i64, ptr } %193, i64 %108, 1
  %195 = insertvalue { ptr, i64, i64, ptr } %194, i64 1, 2
  %196 = insertvalue { ptr, i64, i64, ptr } %195, ptr %13, 3
  %197 = extractvalue { ptr, i64, i64, ptr } %196, 0
  %198 = extractvalue { ptr, i64, i64, ptr } %196, 1
  %199 = extractvalue { ptr, i64, i64, ptr } %196, 3
  br label %112
200:
  %201 = load i64, ptr %117, align 8
  %202 = sub nuw nsw i64 %119, 1
  store i64 %202, ptr %118, align 8
  %203 = add i64 %201, 1
  store i64 %203, ptr %117, align 8
  br label %204
204:
  %205 = phi i64 [ %201, %200 ], [ 0, %112 ]
  %206 = insertvalue { i64, i1 } poison, i64 %205, 0
  %207 = insertvalue { i64, i1 } %206, i1 %120, 1
  %208 = extractvalue { i64, i1 } %207, 0
  %209 = extractvalue { i64, i1 } %207, 1
  br i1 %209, label %121, label %139
}
define internal i32 @32(ptr nonnull %0, ptr nonnull %1, i64 %2, float %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, i64 %14, i64 %15, i64 %16) {
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  %21 = alloca i64, align 8
  store i64 0, ptr %21, align 8
  %22 = alloca float, align 4
  store float 0.000000e+00, ptr %22, align 4
  %23 = alloca ptr, align 8
  store ptr null, ptr %23, align 8
  %24 = alloca i64, align 8
  store i64 0, ptr %24, align 8
  %25 = alloca i64, align 8
  store i64 0, ptr %25, align 8
  %26 = alloca float, align 4
  store float 0.000000e+00, ptr %26, align 4
  %27 = alloca ptr, align 8
  store ptr null, ptr %27, align 8
  %28 = alloca [2 x double], align 8
  %29 = getelementptr inbounds nuw [2 x double], ptr %28, i32 0, i32 0
  store double 0.000000e+00, ptr %29, align 8
  %30 = getelementptr inbounds nuw [2 x double], ptr %28, i32 0, i32 1
  store double 0.000000e+00, ptr %30, align 8
  %31 = alloca ptr, align 8
  store ptr null, ptr %31, align 8
  %32 = alloca float, align 4
  store float 0.000000e+00, ptr %32, align 4
  %33 = alloca ptr, align 8
  store ptr null, ptr %33, align 8
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
  %39 = alloca i64, align 8
  store i64 0, ptr %39, align 8
  %40 = inttoptr i64 %6 to ptr
  %41 = insertvalue [1 x i64] undef, i64 %10, 0
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
  %52 = inttoptr i64 %11 to ptr
  %53 = insertvalue [1 x i64] undef, i64 %10, 0
  %54 = insertvalue [1 x i64] undef, i64 4, 0
  %55 = extractvalue [1 x i64] %53, 0
  %56 = mul nuw nsw i64 1, %55
  %57 = extractvalue [1 x i64] %53, 0
  %58 = extractvalue [1 x i64] %54, 0
  %59 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %56, 2
  %60 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %59, i64 4, 3
  %61 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %60, ptr %52, 4
  %62 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %61, i64 %57, 5, 0
  %63 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %62, i64 %58, 6, 0
  %64 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %63, 0
  %65 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %63, 1
  %66 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %63, 2
  %67 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %63, 3
  %68 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %63, 4
  %69 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %63, 5, 0
  %70 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %63, 6, 0
  %71 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 0
  %72 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 1
  %73 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 2
  %74 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 3
  %75 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 4
  %76 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 5, 0
  %77 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, 6, 0
  %78 = add nsw i64 %10, 1
  %79 = inttoptr i64 %12 to ptr
  %80 = insertvalue [1 x i64] undef, i64 %78, 0
  %81 = insertvalue [1 x i64] undef, i64 2, 0
  %82 = extractvalue [1 x i64] %80, 0
  %83 = mul nuw nsw i64 1, %82
  %84 = extractvalue [1 x i64] %80, 0
  %85 = extractvalue [1 x i64] %81, 0
  %86 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %83, 2
  %87 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %86, i64 2, 3
  %88 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %87, ptr %79, 4
  %89 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %88, i64 %84, 5, 0
  %90 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, i64 %85, 6, 0
  %91 = add nsw i64 %10, 32
  %92 = inttoptr i64 %13 to ptr
  %93 = insertvalue [1 x i64] undef, i64 %91, 0
  %94 = insertvalue [1 x i64] undef, i64 4, 0
  %95 = extractvalue [1 x i64] %93, 0
  %96 = mul nuw nsw i64 1, %95
  %97 = extractvalue [1 x i64] %93, 0
  %98 = extractvalue [1 x i64] %94, 0
  %99 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %96, 2
  %100 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %99, i64 4, 3
  %101 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %100, ptr %92, 4
  %102 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %101, i64 %97, 5, 0
  %103 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %102, i64 %98, 6, 0
  %104 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %103, 0
  %105 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %103, 1
  %106 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %103, 2
  %107 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %103, 3
  %108 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %103, 4
  %109 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %103, 5, 0
  %110 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %103, 6, 0
  %111 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %90, 0
  %112 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %90, 1
  %113 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %90, 2
  %114 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %90, 3
  %115 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %90, 4
  %116 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %90, 5, 0
  %117 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %90, 6, 0
  %118 = add nsw i64 %4, 1
  br label %409
119:
  %120 = insertvalue { ptr, i64, i64, ptr } poison, ptr %465, 0
  %121 = insertvalue { ptr, i64, i64, ptr } %120, i64 %466, 1
  %122 = insertvalue { ptr, i64, i64, ptr } %121, i64 1, 2
  %123 = insertvalue { ptr, i64, i64, ptr } %122, ptr %467, 3
  %124 = extractvalue { ptr, i64, i64, ptr } %123, 0
  %125 = extractvalue { ptr, i64, i64, ptr } %123, 3
  %126 = load i64, ptr %125, align 8
  %127 = icmp sgt i64 %126, 0
  br i1 %127, label %468, label %472
128:
  %129 = mul nsw i64 128, %476
  %130 = add nsw i64 %13, %129
  %131 = mul nsw i64 %476, %419
  %132 = mul nsw i64 %131, 2
  %133 = mul nsw i64 %132, 32
  %134 = add nsw i64 %5, %133
  %135 = mul nsw i64 %476, %419
  %136 = mul nsw i64 %449, 32
  br label %478
137:
  %138 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %10, 1
  %139 = insertvalue { i64, i64, i64 } %138, i64 1, 2
  %140 = extractvalue { i64, i64, i64 } %139, 1
  store i64 0, ptr %20, align 8
  %141 = sub nuw nsw i64 %140, 0
  %142 = icmp sgt i64 %141, 0
  %143 = xor i1 %142, true
  br label %635
144:
  %145 = insertvalue { ptr, i64, i64, ptr } poison, ptr %650, 0
  %146 = insertvalue { ptr, i64, i64, ptr } %145, i64 %651, 1
  %147 = insertvalue { ptr, i64, i64, ptr } %146, i64 1, 2
  %148 = insertvalue { ptr, i64, i64, ptr } %147, ptr %652, 3
  %149 = extractvalue { ptr, i64, i64, ptr } %148, 0
  %150 = extractvalue { ptr, i64, i64, ptr } %148, 3
  %151 = load i64, ptr %150, align 8
  %152 = icmp sgt i64 %151, 0
  br i1 %152, label %653, label %657
153:
  %154 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %104, 0
  %155 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %154, ptr %105, 1
  %156 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %155, i64 %106, 2
  %157 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %156, i64 %107, 3
  %158 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %157, ptr %108, 4
  %159 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %158, i64 %109, 5, 0
  %160 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %159, i64 %110, 6, 0
  %161 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, 4
  %162 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, 5, 0
  %163 = insertvalue [1 x i64] undef, i64 %162, 0
  %164 = extractvalue [1 x i64] %163, 0
  %165 = icmp slt i64 %661, 0
  %166 = add i64 %661, %164
  %167 = select i1 %165, i64 %166, i64 %661
  %168 = mul nuw nsw i64 %167, 1
  %169 = add nuw nsw i64 0, %168
  %170 = getelementptr i32, ptr %161, i64 %169
  %171 = load i32, ptr %170, align 4
  %172 = sitofp i32 %171 to float
  %173 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %71, 0
  %174 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %173, ptr %72, 1
  %175 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %174, i64 %73, 2
  %176 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %175, i64 %74, 3
  %177 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %176, ptr %75, 4
  %178 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %177, i64 %76, 5, 0
  %179 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %178, i64 %77, 6, 0
  %180 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %179, 4
  %181 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %179, 5, 0
  %182 = insertvalue [1 x i64] undef, i64 %181, 0
  %183 = extractvalue [1 x i64] %182, 0
  %184 = icmp slt i64 %661, 0
  %185 = add i64 %661, %183
  %186 = select i1 %184, i64 %185, i64 %661
  %187 = mul nuw nsw i64 %186, 1
  %188 = add nuw nsw i64 0, %187
  %189 = getelementptr float, ptr %180, i64 %188
  %190 = load float, ptr %189, align 4
  %191 = fmul float %3, %190
  %192 = fmul float %172, %191
  %193 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %64, 0
  %194 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %193, ptr %65, 1
  %195 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %194, i64 %66, 2
  %196 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %195, i64 %67, 3
  %197 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %196, ptr %68, 4
  %198 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %197, i64 %69, 5, 0
  %199 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %198, i64 %70, 6, 0
  %200 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %199, 4
  %201 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %199, 5, 0
  %202 = insertvalue [1 x i64] undef, i64 %201, 0
  %203 = extractvalue [1 x i64] %202, 0
  %204 = icmp slt i64 %661, 0
  %205 = add i64 %661, %203
  %206 = select i1 %204, i64 %205, i64 %661
  %207 = mul nuw nsw i64 %206, 1
  %208 = add nuw nsw i64 0, %207
  %209 = getelementptr float, ptr %200, i64 %208
  store float %192, ptr %209, align 4
  br label %144
210:
  store float 0.000000e+00, ptr %22, align 4
  %211 = call i32 @34(ptr %22, ptr %23, i64 %11, i64 %10)
  %212 = load float, ptr %22, align 4
  br label %663
213:
  %214 = insertvalue { ptr, i64, i64, ptr } poison, ptr %685, 0
  %215 = insertvalue { ptr, i64, i64, ptr } %214, i64 %686, 1
  %216 = insertvalue { ptr, i64, i64, ptr } %215, i64 1, 2
  %217 = insertvalue { ptr, i64, i64, ptr } %216, ptr %687, 3
  %218 = extractvalue { ptr, i64, i64, ptr } %217, 0
  %219 = extractvalue { ptr, i64, i64, ptr } %217, 3
  %220 = load i64, ptr %219, align 8
  %221 = icmp sgt i64 %220, 0
  br i1 %221, label %688, label %692
222:
  %223 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %64, 0
  %224 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %223, ptr %65, 1
  %225 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %224, i64 %66, 2
  %226 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %225, i64 %67, 3
  %227 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %226, ptr %68, 4
  %228 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %227, i64 %69, 5, 0
  %229 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %228, i64 %70, 6, 0
  %230 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %229, 4
  %231 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %229, 5, 0
  %232 = insertvalue [1 x i64] undef, i64 %231, 0
  %233 = extractvalue [1 x i64] %232, 0
  %234 = icmp slt i64 %696, 0
  %235 = add i64 %696, %233
  %236 = select i1 %234, i64 %235, i64 %696
  %237 = mul nuw nsw i64 %236, 1
  %238 = add nuw nsw i64 0, %237
  %239 = getelementptr float, ptr %230, i64 %238
  %240 = load float, ptr %239, align 4
  %241 = fsub float %240, %212
  store float 0.000000e+00, ptr %26, align 4
  %242 = call i32 @27(ptr %26, ptr %27, float %241)
  %243 = load float, ptr %26, align 4
  br label %698
244:
  %245 = getelementptr inbounds nuw [2 x double], ptr %28, i32 0, i32 0
  store double 0.000000e+00, ptr %245, align 8
  %246 = getelementptr inbounds nuw [2 x double], ptr %28, i32 0, i32 1
  store double 0.000000e+00, ptr %246, align 8
  %247 = call i32 @35(ptr %28, ptr %31, i64 %11, i64 %8, i64 %10)
  %248 = getelementptr inbounds nuw [2 x double], ptr %28, i32 0, i32 0
  %249 = load double, ptr %248, align 8
  %250 = insertvalue [2 x double] poison, double %249, 0
  %251 = getelementptr inbounds nuw [2 x double], ptr %28, i32 0, i32 1
  %252 = load double, ptr %251, align 8
  %253 = insertvalue [2 x double] %250, double %252, 1
  br label %716
254:
  br label %723
255:
  %256 = fptosi double %729 to i64
  %257 = sitofp i64 %256 to float
  br label %258
258:
  %259 = phi float [ %257, %255 ], [ 3.276700e+04, %724 ], [ 3.276700e+04, %721 ]
  %260 = fcmp une float %720, 0.000000e+00
  %261 = fdiv float %259, %720
  %262 = select i1 %260, float %261, float 0.000000e+00
  %263 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %10, 1
  %264 = insertvalue { i64, i64, i64 } %263, i64 1, 2
  %265 = extractvalue { i64, i64, i64 } %264, 1
  store i64 0, ptr %34, align 8
  %266 = sub nuw nsw i64 %265, 0
  %267 = icmp sgt i64 %266, 0
  %268 = xor i1 %267, true
  br label %732
269:
  %270 = insertvalue { ptr, i64, i64, ptr } poison, ptr %747, 0
  %271 = insertvalue { ptr, i64, i64, ptr } %270, i64 %748, 1
  %272 = insertvalue { ptr, i64, i64, ptr } %271, i64 1, 2
  %273 = insertvalue { ptr, i64, i64, ptr } %272, ptr %749, 3
  %274 = extractvalue { ptr, i64, i64, ptr } %273, 0
  %275 = extractvalue { ptr, i64, i64, ptr } %273, 3
  %276 = load i64, ptr %275, align 8
  %277 = icmp sgt i64 %276, 0
  br i1 %277, label %750, label %754
278:
  %279 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %64, 0
  %280 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %279, ptr %65, 1
  %281 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %280, i64 %66, 2
  %282 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %281, i64 %67, 3
  %283 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %282, ptr %68, 4
  %284 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %283, i64 %69, 5, 0
  %285 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %284, i64 %70, 6, 0
  %286 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %285, 4
  %287 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %285, 5, 0
  %288 = insertvalue [1 x i64] undef, i64 %287, 0
  %289 = extractvalue [1 x i64] %288, 0
  %290 = icmp slt i64 %758, 0
  %291 = add i64 %758, %289
  %292 = select i1 %290, i64 %291, i64 %758
  %293 = mul nuw nsw i64 %292, 1
  %294 = add nuw nsw i64 0, %293
  %295 = getelementptr float, ptr %286, i64 %294
  %296 = load float, ptr %295, align 4
  %297 = fmul float %296, %262
  %298 = call float @llvm.rint.f32(float %297)
  %299 = fptosi float %298 to i32
  %300 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %111, 0
  %301 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %300, ptr %112, 1
  %302 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %301, i64 %113, 2
  %303 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %302, i64 %114, 3
  %304 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %303, ptr %115, 4
  %305 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %304, i64 %116, 5, 0
  %306 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %305, i64 %117, 6, 0
  %307 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %306, 4
  %308 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %306, 5, 0
  %309 = insertvalue [1 x i64] undef, i64 %308, 0
  %310 = extractvalue [1 x i64] %309, 0
  %311 = icmp slt i64 %758, 0
  %312 = add i64 %758, %310
  %313 = select i1 %311, i64 %312, i64 %758
  %314 = mul nuw nsw i64 %313, 1
  %315 = add nuw nsw i64 0, %314
  %316 = getelementptr i16, ptr %307, i64 %315
  %317 = trunc i32 %299 to i16
  store i16 %317, ptr %316, align 2
  br label %269
318:
  %319 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %111, 0
  %320 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %319, ptr %112, 1
  %321 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %320, i64 %113, 2
  %322 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %321, i64 %114, 3
  %323 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %322, ptr %115, 4
  %324 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %323, i64 %116, 5, 0
  %325 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %324, i64 %117, 6, 0
  %326 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %325, 4
  %327 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %325, 5, 0
  %328 = insertvalue [1 x i64] undef, i64 %327, 0
  %329 = extractvalue [1 x i64] %328, 0
  %330 = icmp slt i64 %10, 0
  %331 = add i64 %10, %329
  %332 = select i1 %330, i64 %331, i64 %10
  %333 = mul nuw nsw i64 %332, 1
  %334 = add nuw nsw i64 0, %333
  %335 = getelementptr i16, ptr %326, i64 %334
  store i16 0, ptr %335, align 2
  %336 = fdiv float %720, %259
  %337 = fptrunc double %717 to float
  %338 = fdiv float %336, %337
  %339 = add nsw i64 %4, 32
  %340 = sub nsw i64 %339, 1
  br label %760
341:
  %342 = phi i64 [ %15, %787 ], [ %938, %406 ]
  %343 = insertvalue { ptr, i64, i64, ptr } poison, ptr %792, 0
  %344 = insertvalue { ptr, i64, i64, ptr } %343, i64 %793, 1
  %345 = insertvalue { ptr, i64, i64, ptr } %344, i64 1, 2
  %346 = insertvalue { ptr, i64, i64, ptr } %345, ptr %794, 3
  %347 = extractvalue { ptr, i64, i64, ptr } %346, 0
  %348 = extractvalue { ptr, i64, i64, ptr } %346, 3
  %349 = load i64, ptr %348, align 8
  %350 = icmp sgt i64 %349, 0
  br i1 %350, label %795, label %799
351:
  %352 = mul nsw i64 %803, %432
  %353 = mul nsw i64 %352, 2
  %354 = mul nsw i64 %353, 32
  %355 = add nsw i64 %7, %354
  %356 = mul nsw i64 %803, 32
  %357 = sub nsw i64 %4, %356
  %358 = add nsw i64 %10, 1
  br label %805
359:
  %360 = insertvalue { ptr, i64, i64, ptr } poison, ptr %992, 0
  %361 = insertvalue { ptr, i64, i64, ptr } %360, i64 %993, 1
  %362 = insertvalue { ptr, i64, i64, ptr } %361, i64 1, 2
  %363 = insertvalue { ptr, i64, i64, ptr } %362, ptr %994, 3
  %364 = extractvalue { ptr, i64, i64, ptr } %363, 0
  %365 = extractvalue { ptr, i64, i64, ptr } %363, 3
  %366 = load i64, ptr %365, align 8
  %367 = icmp sgt i64 %366, 0
  br i1 %367, label %995, label %999
368:
  %369 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %104, 0
  %370 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %369, ptr %105, 1
  %371 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %370, i64 %106, 2
  %372 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %371, i64 %107, 3
  %373 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %372, ptr %108, 4
  %374 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %373, i64 %109, 5, 0
  %375 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %374, i64 %110, 6, 0
  %376 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %375, 4
  %377 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %375, 5, 0
  %378 = insertvalue [1 x i64] undef, i64 %377, 0
  %379 = extractvalue [1 x i64] %378, 0
  %380 = icmp slt i64 %1003, 0
  %381 = add i64 %1003, %379
  %382 = select i1 %380, i64 %381, i64 %1003
  %383 = mul nuw nsw i64 %382, 1
  %384 = add nuw nsw i64 0, %383
  %385 = getelementptr i32, ptr %376, i64 %384
  %386 = load i32, ptr %385, align 4
  %387 = sitofp i32 %386 to float
  %388 = fmul float %387, %338
  %389 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %953, 0
  %390 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %389, ptr %954, 1
  %391 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %390, i64 %955, 2
  %392 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %391, i64 %956, 3
  %393 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %392, ptr %957, 4
  %394 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %393, i64 %958, 5, 0
  %395 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %394, i64 %959, 6, 0
  %396 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, 4
  %397 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, 5, 0
  %398 = insertvalue [1 x i64] undef, i64 %397, 0
  %399 = extractvalue [1 x i64] %398, 0
  %400 = icmp slt i64 %1003, 0
  %401 = add i64 %1003, %399
  %402 = select i1 %400, i64 %401, i64 %1003
  %403 = mul nuw nsw i64 %402, 1
  %404 = add nuw nsw i64 0, %403
  %405 = getelementptr float, ptr %396, i64 %404
  store float %388, ptr %405, align 4
  br label %359
406:
  br label %341
407:
  ret i32 poison
408:
  store ptr null, ptr %0, align 8
  br label %407
409:
  br label %411
410:
  br label %420
411:
  %412 = sdiv i64 %118, 2
  %413 = srem i64 %118, 2
  %414 = xor i64 2, %413
  %415 = icmp slt i64 %414, 0
  %416 = icmp ne i64 %413, 0
  %417 = and i1 %416, %415
  %418 = sub nsw i64 %412, 1
  %419 = select i1 %417, i64 %418, i64 %412
  br label %410
420:
  br label %424
421:
  %422 = add nsw i64 %10, 32
  %423 = sub nsw i64 %422, 1
  br label %433
424:
  %425 = sdiv i64 %9, 2
  %426 = srem i64 %9, 2
  %427 = xor i64 2, %426
  %428 = icmp slt i64 %427, 0
  %429 = icmp ne i64 %426, 0
  %430 = and i1 %429, %428
  %431 = sub nsw i64 %425, 1
  %432 = select i1 %430, i64 %431, i64 %425
  br label %421
433:
  br label %441
434:
  %435 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %449, 1
  %436 = insertvalue { i64, i64, i64 } %435, i64 1, 2
  %437 = extractvalue { i64, i64, i64 } %436, 1
  store i64 0, ptr %18, align 8
  %438 = sub nuw nsw i64 %437, 0
  %439 = icmp sgt i64 %438, 0
  %440 = xor i1 %439, true
  br label %450
441:
  %442 = sdiv i64 %423, 32
  %443 = srem i64 %423, 32
  %444 = xor i64 32, %443
  %445 = icmp slt i64 %444, 0
  %446 = icmp ne i64 %443, 0
  %447 = and i1 %446, %445
  %448 = sub nsw i64 %442, 1
  %449 = select i1 %447, i64 %448, i64 %442
  br label %434
450:
  br i1 %440, label %451, label %452
451:
  store i64 0, ptr %19, align 8
  br label %460
452:
  %453 = srem i64 %438, 1
  %454 = sub nsw i64 0, %453
  %455 = select i1 %439, i64 %453, i64 %454
  %456 = icmp sgt i64 %455, 0
  %457 = sdiv i64 %438, 1
  %458 = select i1 %456, i64 1, i64 0
  %459 = add nsw i64 %457, %458
  store i64 %459, ptr %19, align 8
  br label %460
460:
  %461 = insertvalue { ptr, i64, i64, ptr } poison, ptr %18, 0
  %462 = insertvalue { ptr, i64, i64, ptr } %461, i64 %437, 1
  %463 = insertvalue { ptr, i64, i64, ptr } %462, i64 1, 2
  %464 = insertvalue { ptr, i64, i64, ptr } %463, ptr %19, 3
  %465 = extractvalue { ptr, i64, i64, ptr } %464, 0
  %466 = extractvalue { ptr, i64, i64, ptr } %464, 1
  %467 = extractvalue { ptr, i64, i64, ptr } %464, 3
  br label %119
468:
  %469 = load i64, ptr %124, align 8
  %470 = sub nuw nsw i64 %126, 1
  store i64 %470, ptr %125, align 8
  %471 = add i64 %469, 1
  store i64 %471, ptr %124, align 8
  br label %472
472:
  %473 = phi i64 [ %469, %468 ], [ 0, %119 ]
  %474 = insertvalue { i64, i1 } poison, i64 %473, 0
  %475 = insertvalue { i64, i1 } %474, i1 %127, 1
  %476 = extractvalue { i64, i1 } %475, 0
  %477 = extractvalue { i64, i1 } %475, 1
  br i1 %477, label %128, label %137
478:
  br label %481
479:
  %480 = icmp eq i64 %489, 0
  br i1 %480, label %495, label %490, !prof !0
481:
  %482 = sdiv i64 %136, 2
  %483 = srem i64 %136, 2
  %484 = xor i64 2, %483
  %485 = icmp slt i64 %484, 0
  %486 = icmp ne i64 %483, 0
  %487 = and i1 %486, %485
  %488 = sub nsw i64 %482, 1
  %489 = select i1 %487, i64 %488, i64 %482
  br label %479
490:
  %491 = icmp eq i64 %135, -9223372036854775808
  %492 = icmp eq i64 %489, -1
  %493 = and i1 %491, %492
  %494 = xor i1 %493, true
  br i1 %494, label %509, label %495, !prof !1
495:
  %496 = phi i64 [ 0, %479 ], [ %518, %509 ], [ 0, %490 ]
  %497 = phi i64 [ 0, %479 ], [ %519, %509 ], [ 0, %490 ]
  %498 = insertvalue [2 x i64] undef, i64 %496, 0
  %499 = insertvalue [2 x i64] %498, i64 %497, 1
  %500 = extractvalue [2 x i64] %499, 0
  %501 = extractvalue [2 x i64] %499, 1
  %502 = mul nsw i64 %500, %432
  %503 = add nsw i64 %502, %501
  %504 = mul nsw i64 %503, %16
  %505 = add nsw i64 %7, %504
  %506 = add nuw nsw i64 %2, 0
  %507 = srem i64 %419, 2
  %508 = sub nsw i64 %419, %507
  br label %520
509:
  %510 = sdiv i64 %135, %489
  %511 = srem i64 %135, %489
  %512 = xor i64 %489, %511
  %513 = icmp slt i64 %512, 0
  %514 = icmp ne i64 %511, 0
  %515 = and i1 %514, %513
  %516 = sub i64 %510, 1
  %517 = add i64 %511, %489
  %518 = select i1 %515, i64 %516, i64 %510
  %519 = select i1 %515, i64 %517, i64 %511
  br label %495
520:
  %521 = phi <16 x i32> [ zeroinitializer, %495 ], [ %551, %527 ]
  %522 = phi <16 x i32> [ zeroinitializer, %495 ], [ %558, %527 ]
  %523 = phi <16 x i32> [ zeroinitializer, %495 ], [ %582, %527 ]
  %524 = phi <16 x i32> [ zeroinitializer, %495 ], [ %589, %527 ]
  %525 = phi i64 [ 0, %495 ], [ %590, %527 ]
  %526 = icmp slt i64 %525, %508
  br i1 %526, label %527, label %591
527:
  %528 = add nuw nsw i64 %525, 0
  %529 = mul i64 %528, %16
  %530 = add i64 %505, %529
  %531 = inttoptr i64 %530 to ptr
  call void @llvm.prefetch.p0(ptr %531, i32 0, i32 2, i32 1)
  %532 = mul i64 %528, 64
  %533 = add i64 %134, %532
  %534 = mul i64 %528, 4
  %535 = add i64 %506, %534
  %536 = inttoptr i64 %535 to ptr
  %537 = load <2 x i16>, ptr %536, align 1
  %538 = shufflevector <2 x i16> %537, <2 x i16> %537, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %539 = add nuw nsw i64 %533, 0
  %540 = inttoptr i64 %539 to ptr
  %541 = load <32 x i8>, ptr %540, align 1
  %542 = add i64 %533, 32
  %543 = inttoptr i64 %542 to ptr
  %544 = load <32 x i8>, ptr %543, align 1
  %545 = sext <32 x i8> %541 to <32 x i32>
  %546 = sext <32 x i16> %538 to <32 x i32>
  %547 = mul nsw <32 x i32> %545, %546
  %548 = shufflevector <32 x i32> %547, <32 x i32> %547, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %549 = shufflevector <32 x i32> %547, <32 x i32> %547, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %550 = add <16 x i32> %548, %549
  %551 = add <16 x i32> %521, %550
  %552 = sext <32 x i8> %544 to <32 x i32>
  %553 = sext <32 x i16> %538 to <32 x i32>
  %554 = mul nsw <32 x i32> %552, %553
  %555 = shufflevector <32 x i32> %554, <32 x i32> %554, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %556 = shufflevector <32 x i32> %554, <32 x i32> %554, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %557 = add <16 x i32> %555, %556
  %558 = add <16 x i32> %522, %557
  %559 = add nsw i64 %525, 1
  %560 = mul i64 %559, %16
  %561 = add i64 %505, %560
  %562 = inttoptr i64 %561 to ptr
  call void @llvm.prefetch.p0(ptr %562, i32 0, i32 2, i32 1)
  %563 = mul i64 %559, 64
  %564 = add i64 %134, %563
  %565 = mul i64 %559, 4
  %566 = add i64 %506, %565
  %567 = inttoptr i64 %566 to ptr
  %568 = load <2 x i16>, ptr %567, align 1
  %569 = shufflevector <2 x i16> %568, <2 x i16> %568, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %570 = add nuw nsw i64 %564, 0
  %571 = inttoptr i64 %570 to ptr
  %572 = load <32 x i8>, ptr %571, align 1
  %573 = add i64 %564, 32
  %574 = inttoptr i64 %573 to ptr
  %575 = load <32 x i8>, ptr %574, align 1
  %576 = sext <32 x i8> %572 to <32 x i32>
  %577 = sext <32 x i16> %569 to <32 x i32>
  %578 = mul nsw <32 x i32> %576, %577
  %579 = shufflevector <32 x i32> %578, <32 x i32> %578, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %580 = shufflevector <32 x i32> %578, <32 x i32> %578, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %581 = add <16 x i32> %579, %580
  %582 = add <16 x i32> %523, %581
  %583 = sext <32 x i8> %575 to <32 x i32>
  %584 = sext <32 x i16> %569 to <32 x i32>
  %585 = mul nsw <32 x i32> %583, %584
  %586 = shufflevector <32 x i32> %585, <32 x i32> %585, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %587 = shufflevector <32 x i32> %585, <32 x i32> %585, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %588 = add <16 x i32> %586, %587
  %589 = add <16 x i32> %524, %588
  %590 = add nsw i64 %525, 2
  br label %520
591:
  %592 = phi <16 x i32> [ %619, %596 ], [ %521, %520 ]
  %593 = phi <16 x i32> [ %626, %596 ], [ %522, %520 ]
  %594 = phi i64 [ %627, %596 ], [ %508, %520 ]
  %595 = icmp slt i64 %594, %419
  br i1 %595, label %596, label %628
596:
  %597 = mul i64 %594, %16
  %598 = add i64 %505, %597
  %599 = inttoptr i64 %598 to ptr
  call void @llvm.prefetch.p0(ptr %599, i32 0, i32 2, i32 1)
  %600 = mul i64 %594, 64
  %601 = add i64 %134, %600
  %602 = mul i64 %594, 4
  %603 = add i64 %506, %602
  %604 = inttoptr i64 %603 to ptr
  %605 = load <2 x i16>, ptr %604, align 1
  %606 = shufflevector <2 x i16> %605, <2 x i16> %605, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %607 = add nuw nsw i64 %601, 0
  %608 = inttoptr i64 %607 to ptr
  %609 = load <32 x i8>, ptr %608, align 1
  %610 = add i64 %601, 32
  %611 = inttoptr i64 %610 to ptr
  %612 = load <32 x i8>, ptr %611, align 1
  %613 = sext <32 x i8> %609 to <32 x i32>
  %614 = sext <32 x i16> %606 to <32 x i32>
  %615 = mul nsw <32 x i32> %613, %614
  %616 = shufflevector <32 x i32> %615, <32 x i32> %615, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %617 = shufflevector <32 x i32> %615, <32 x i32> %615, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %618 = add <16 x i32> %616, %617
  %619 = add <16 x i32> %592, %618
  %620 = sext <32 x i8> %612 to <32 x i32>
  %621 = sext <32 x i16> %606 to <32 x i32>
  %622 = mul nsw <32 x i32> %620, %621
  %623 = shufflevector <32 x i32> %622, <32 x i32> %622, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %624 = shufflevector <32 x i32> %622, <32 x i32> %622, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %625 = add <16 x i32> %623, %624
  %626 = add <16 x i32> %593, %625
  %627 = add nsw i64 %594, 1
  br label %591
628:
  %629 = add <16 x i32> %592, %523
  %630 = add <16 x i32> %593, %524
  %631 = add nuw nsw i64 %130, 0
  %632 = inttoptr i64 %631 to ptr
  store <16 x i32> %629, ptr %632, align 4
  %633 = add i64 %130, 64
  %634 = inttoptr i64 %633 to ptr
  store <16 x i32> %630, ptr %634, align 4
  br label %119
635:
  br i1 %143, label %636, label %637
636:
  store i64 0, ptr %21, align 8
  br label %645
637:
  %638 = srem i64 %141, 1
  %639 = sub i64 0, %638
  %640 = select i1 %142, i64 %638, i64 %639
  %641 = icmp sgt i64 %640, 0
  %642 = sdiv i64 %141, 1
  %643 = select i1 %641, i64 1, i64 0
  %644 = add i64 %642, %643
  store i64 %644, ptr %21, align 8
  br label %645
645:
  %646 = insertvalue { ptr, i64, i64, ptr } poison, ptr %20, 0
  %647 = insertvalue { ptr, i64, i64, ptr } %646, i64 %140, 1
  %648 = insertvalue { ptr, i64, i64, ptr } %647, i64 1, 2
  %649 = insertvalue { ptr, i64, i64, ptr } %648, ptr %21, 3
  %650 = extractvalue { ptr, i64, i64, ptr } %649, 0
  %651 = extractvalue { ptr, i64, i64, ptr } %649, 1
  %652 = extractvalue { ptr, i64, i64, ptr } %649, 3
  br label %144
653:
  %654 = load i64, ptr %149, align 8
  %655 = sub nuw nsw i64 %151, 1
  store i64 %655, ptr %150, align 8
  %656 = add i64 %654, 1
  store i64 %656, ptr %149, align 8
  br label %657
657:
  %658 = phi i64 [ %654, %653 ], [ 0, %144 ]
  %659 = insertvalue { i64, i1 } poison, i64 %658, 0
  %660 = insertvalue { i64, i1 } %659, i1 %152, 1
  %661 = extractvalue { i64, i1 } %660, 0
  %662 = extractvalue { i64, i1 } %660, 1
  br i1 %662, label %153, label %210
663:
  %664 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %10, 1
  %665 = insertvalue { i64, i64, i64 } %664, i64 1, 2
  %666 = extractvalue { i64, i64, i64 } %665, 1
  store i64 0, ptr %24, align 8
  %667 = sub nuw nsw i64 %666, 0
  %668 = icmp sgt i64 %667, 0
  %669 = xor i1 %668, true
  br label %670
670:
  br i1 %669, label %671, label %672
671:
  store i64 0, ptr %25, align 8
  br label %680
672:
  %673 = srem i64 %667, 1
  %674 = sub i64 0, %673
  %675 = select i1 %668, i64 %673, i64 %674
  %676 = icmp sgt i64 %675, 0
  %677 = sdiv i64 %667, 1
  %678 = select i1 %676, i64 1, i64 0
  %679 = add i64 %677, %678
  store i64 %679, ptr %25, align 8
  br label %680
680:
  %681 = insertvalue { ptr, i64, i64, ptr } poison, ptr %24, 0
  %682 = insertvalue { ptr, i64, i64, ptr } %681, i64 %666, 1
  %683 = insertvalue { ptr, i64, i64, ptr } %682, i64 1, 2
  %684 = insertvalue { ptr, i64, i64, ptr } %683, ptr %25, 3
  %685 = extractvalue { ptr, i64, i64, ptr } %684, 0
  %686 = extractvalue { ptr, i64, i64, ptr } %684, 1
  %687 = extractvalue { ptr, i64, i64, ptr } %684, 3
  br label %213
688:
  %689 = load i64, ptr %218, align 8
  %690 = sub nuw nsw i64 %220, 1
  store i64 %690, ptr %219, align 8
  %691 = add i64 %689, 1
  store i64 %691, ptr %218, align 8
  br label %692
692:
  %693 = phi i64 [ %689, %688 ], [ 0, %213 ]
  %694 = insertvalue { i64, i1 } poison, i64 %693, 0
  %695 = insertvalue { i64, i1 } %694, i1 %221, 1
  %696 = extractvalue { i64, i1 } %695, 0
  %697 = extractvalue { i64, i1 } %695, 1
  br i1 %697, label %222, label %244
698:
  %699 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %64, 0
  %700 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %699, ptr %65, 1
  %701 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %700, i64 %66, 2
  %702 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %701, i64 %67, 3
  %703 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %702, ptr %68, 4
  %704 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %703, i64 %69, 5, 0
  %705 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %704, i64 %70, 6, 0
  %706 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %705, 4
  %707 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %705, 5, 0
  %708 = insertvalue [1 x i64] undef, i64 %707, 0
  %709 = extractvalue [1 x i64] %708, 0
  %710 = icmp slt i64 %696, 0
  %711 = add i64 %696, %709
  %712 = select i1 %710, i64 %711, i64 %696
  %713 = mul nuw nsw i64 %712, 1
  %714 = add nuw nsw i64 0, %713
  %715 = getelementptr float, ptr %706, i64 %714
  store float %243, ptr %715, align 4
  br label %213
716:
  %717 = extractvalue [2 x double] %253, 0
  %718 = extractvalue [2 x double] %253, 1
  store float 0.000000e+00, ptr %32, align 4
  %719 = call i32 @34(ptr %32, ptr %33, i64 %11, i64 %10)
  %720 = load float, ptr %32, align 4
  br label %721
721:
  %722 = fcmp une float %720, 0.000000e+00
  br i1 %722, label %254, label %258
723:
  br label %731
724:
  %725 = sub nsw i64 16909320, %10
  %726 = sitofp i64 %725 to double
  %727 = fpext float %720 to double
  %728 = fmul double %726, %727
  %729 = fdiv double %728, %718
  %730 = fcmp olt double %729, 3.276700e+04
  br i1 %730, label %255, label %258
731:
  br label %724
732:
  br i1 %268, label %733, label %734
733:
  store i64 0, ptr %35, align 8
  br label %742
734:
  %735 = srem i64 %266, 1
  %736 = sub i64 0, %735
  %737 = select i1 %267, i64 %735, i64 %736
  %738 = icmp sgt i64 %737, 0
  %739 = sdiv i64 %266, 1
  %740 = select i1 %738, i64 1, i64 0
  %741 = add i64 %739, %740
  store i64 %741, ptr %35, align 8
  br label %742
742:
  %743 = insertvalue { ptr, i64, i64, ptr } poison, ptr %34, 0
  %744 = insertvalue { ptr, i64, i64, ptr } %743, i64 %265, 1
  %745 = insertvalue { ptr, i64, i64, ptr } %744, i64 1, 2
  %746 = insertvalue { ptr, i64, i64, ptr } %745, ptr %35, 3
  %747 = extractvalue { ptr, i64, i64, ptr } %746, 0
  %748 = extractvalue { ptr, i64, i64, ptr } %746, 1
  %749 = extractvalue { ptr, i64, i64, ptr } %746, 3
  br label %269
750:
  %751 = load i64, ptr %274, align 8
  %752 = sub nuw nsw i64 %276, 1
  store i64 %752, ptr %275, align 8
  %753 = add i64 %751, 1
  store i64 %753, ptr %274, align 8
  br label %754
754:
  %755 = phi i64 [ %751, %750 ], [ 0, %269 ]
  %756 = insertvalue { i64, i1 } poison, i64 %755, 0
  %757 = insertvalue { i64, i1 } %756, i1 %277, 1
  %758 = extractvalue { i64, i1 } %757, 0
  %759 = extractvalue { i64, i1 } %757, 1
  br i1 %759, label %278, label %318
760:
  br label %768
761:
  %762 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %776, 1
  %763 = insertvalue { i64, i64, i64 } %762, i64 1, 2
  %764 = extractvalue { i64, i64, i64 } %763, 1
  store i64 0, ptr %36, align 8
  %765 = sub nuw nsw i64 %764, 0
  %766 = icmp sgt i64 %765, 0
  %767 = xor i1 %766, true
  br label %777
768:
  %769 = sdiv i64 %340, 32
  %770 = srem i64 %340, 32
  %771 = xor i64 32, %770
  %772 = icmp slt i64 %771, 0
  %773 = icmp ne i64 %770, 0
  %774 = and i1 %773, %772
  %775 = sub nsw i64 %769, 1
  %776 = select i1 %774, i64 %775, i64 %769
  br label %761
777:
  br i1 %767, label %778, label %779
778:
  store i64 0, ptr %37, align 8
  br label %787
779:
  %780 = srem i64 %765, 1
  %781 = sub nsw i64 0, %780
  %782 = select i1 %766, i64 %780, i64 %781
  %783 = icmp sgt i64 %782, 0
  %784 = sdiv i64 %765, 1
  %785 = select i1 %783, i64 1, i64 0
  %786 = add nsw i64 %784, %785
  store i64 %786, ptr %37, align 8
  br label %787
787:
  %788 = insertvalue { ptr, i64, i64, ptr } poison, ptr %36, 0
  %789 = insertvalue { ptr, i64, i64, ptr } %788, i64 %764, 1
  %790 = insertvalue { ptr, i64, i64, ptr } %789, i64 1, 2
  %791 = insertvalue { ptr, i64, i64, ptr } %790, ptr %37, 3
  %792 = extractvalue { ptr, i64, i64, ptr } %791, 0
  %793 = extractvalue { ptr, i64, i64, ptr } %791, 1
  %794 = extractvalue { ptr, i64, i64, ptr } %791, 3
  br label %341
795:
  %796 = load i64, ptr %347, align 8
  %797 = sub nuw nsw i64 %349, 1
  store i64 %797, ptr %348, align 8
  %798 = add i64 %796, 1
  store i64 %798, ptr %347, align 8
  br label %799
799:
  %800 = phi i64 [ %796, %795 ], [ 0, %341 ]
  %801 = insertvalue { i64, i1 } poison, i64 %800, 0
  %802 = insertvalue { i64, i1 } %801, i1 %350, 1
  %803 = extractvalue { i64, i1 } %802, 0
  %804 = extractvalue { i64, i1 } %802, 1
  br i1 %804, label %351, label %408
805:
  br label %810
806:
  %807 = add nuw nsw i64 %12, 0
  %808 = srem i64 %818, 2
  %809 = sub nsw i64 %818, %808
  br label %819
810:
  %811 = sdiv i64 %358, 2
  %812 = srem i64 %358, 2
  %813 = xor i64 2, %812
  %814 = icmp slt i64 %813, 0
  %815 = icmp ne i64 %812, 0
  %816 = and i1 %815, %814
  %817 = sub nsw i64 %811, 1
  %818 = select i1 %816, i64 %817, i64 %811
  br label %806
819:
  %820 = phi <16 x i32> [ zeroinitializer, %806 ], [ %850, %826 ]
  %821 = phi <16 x i32> [ zeroinitializer, %806 ], [ %857, %826 ]
  %822 = phi <16 x i32> [ zeroinitializer, %806 ], [ %881, %826 ]
  %823 = phi <16 x i32> [ zeroinitializer, %806 ], [ %888, %826 ]
  %824 = phi i64 [ 0, %806 ], [ %889, %826 ]
  %825 = icmp slt i64 %824, %809
  br i1 %825, label %826, label %890
826:
  %827 = add nuw nsw i64 %824, 0
  %828 = mul i64 %827, %16
  %829 = add i64 %342, %828
  %830 = inttoptr i64 %829 to ptr
  call void @llvm.prefetch.p0(ptr %830, i32 0, i32 2, i32 1)
  %831 = mul i64 %827, 64
  %832 = add i64 %355, %831
  %833 = mul i64 %827, 4
  %834 = add i64 %807, %833
  %835 = inttoptr i64 %834 to ptr
  %836 = load <2 x i16>, ptr %835, align 1
  %837 = shufflevector <2 x i16> %836, <2 x i16> %836, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %838 = add nuw nsw i64 %832, 0
  %839 = inttoptr i64 %838 to ptr
  %840 = load <32 x i8>, ptr %839, align 1
  %841 = add i64 %832, 32
  %842 = inttoptr i64 %841 to ptr
  %843 = load <32 x i8>, ptr %842, align 1
  %844 = sext <32 x i8> %840 to <32 x i32>
  %845 = sext <32 x i16> %837 to <32 x i32>
  %846 = mul nsw <32 x i32> %844, %845
  %847 = shufflevector <32 x i32> %846, <32 x i32> %846, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %848 = shufflevector <32 x i32> %846, <32 x i32> %846, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %849 = add <16 x i32> %847, %848
  %850 = add <16 x i32> %820, %849
  %851 = sext <32 x i8> %843 to <32 x i32>
  %852 = sext <32 x i16> %837 to <32 x i32>
  %853 = mul nsw <32 x i32> %851, %852
  %854 = shufflevector <32 x i32> %853, <32 x i32> %853, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %855 = shufflevector <32 x i32> %853, <32 x i32> %853, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %856 = add <16 x i32> %854, %855
  %857 = add <16 x i32> %821, %856
  %858 = add nsw i64 %824, 1
  %859 = mul i64 %858, %16
  %860 = add i64 %342, %859
  %861 = inttoptr i64 %860 to ptr
  call void @llvm.prefetch.p0(ptr %861, i32 0, i32 2, i32 1)
  %862 = mul i64 %858, 64
  %863 = add i64 %355, %862
  %864 = mul i64 %858, 4
  %865 = add i64 %807, %864
  %866 = inttoptr i64 %865 to ptr
  %867 = load <2 x i16>, ptr %866, align 1
  %868 = shufflevector <2 x i16> %867, <2 x i16> %867, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %869 = add nuw nsw i64 %863, 0
  %870 = inttoptr i64 %869 to ptr
  %871 = load <32 x i8>, ptr %870, align 1
  %872 = add i64 %863, 32
  %873 = inttoptr i64 %872 to ptr
  %874 = load <32 x i8>, ptr %873, align 1
  %875 = sext <32 x i8> %871 to <32 x i32>
  %876 = sext <32 x i16> %868 to <32 x i32>
  %877 = mul nsw <32 x i32> %875, %876
  %878 = shufflevector <32 x i32> %877, <32 x i32> %877, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %879 = shufflevector <32 x i32> %877, <32 x i32> %877, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %880 = add <16 x i32> %878, %879
  %881 = add <16 x i32> %822, %880
  %882 = sext <32 x i8> %874 to <32 x i32>
  %883 = sext <32 x i16> %868 to <32 x i32>
  %884 = mul nsw <32 x i32> %882, %883
  %885 = shufflevector <32 x i32> %884, <32 x i32> %884, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %886 = shufflevector <32 x i32> %884, <32 x i32> %884, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %887 = add <16 x i32> %885, %886
  %888 = add <16 x i32> %823, %887
  %889 = add nsw i64 %824, 2
  br label %819
890:
  %891 = phi <16 x i32> [ %918, %895 ], [ %820, %819 ]
  %892 = phi <16 x i32> [ %925, %895 ], [ %821, %819 ]
  %893 = phi i64 [ %926, %895 ], [ %809, %819 ]
  %894 = icmp slt i64 %893, %818
  br i1 %894, label %895, label %927
895:
  %896 = mul i64 %893, %16
  %897 = add i64 %342, %896
  %898 = inttoptr i64 %897 to ptr
  call void @llvm.prefetch.p0(ptr %898, i32 0, i32 2, i32 1)
  %899 = mul i64 %893, 64
  %900 = add i64 %355, %899
  %901 = mul i64 %893, 4
  %902 = add i64 %807, %901
  %903 = inttoptr i64 %902 to ptr
  %904 = load <2 x i16>, ptr %903, align 1
  %905 = shufflevector <2 x i16> %904, <2 x i16> %904, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %906 = add nuw nsw i64 %900, 0
  %907 = inttoptr i64 %906 to ptr
  %908 = load <32 x i8>, ptr %907, align 1
  %909 = add i64 %900, 32
  %910 = inttoptr i64 %909 to ptr
  %911 = load <32 x i8>, ptr %910, align 1
  %912 = sext <32 x i8> %908 to <32 x i32>
  %913 = sext <32 x i16> %905 to <32 x i32>
  %914 = mul nsw <32 x i32> %912, %913
  %915 = shufflevector <32 x i32> %914, <32 x i32> %914, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %916 = shufflevector <32 x i32> %914, <32 x i32> %914, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %917 = add <16 x i32> %915, %916
  %918 = add <16 x i32> %891, %917
  %919 = sext <32 x i8> %911 to <32 x i32>
  %920 = sext <32 x i16> %905 to <32 x i32>
  %921 = mul nsw <32 x i32> %919, %920
  %922 = shufflevector <32 x i32> %921, <32 x i32> %921, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %923 = shufflevector <32 x i32> %921, <32 x i32> %921, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %924 = add <16 x i32> %922, %923
  %925 = add <16 x i32> %892, %924
  %926 = add nsw i64 %893, 1
  br label %890
927:
  %928 = add <16 x i32> %891, %822
  %929 = add <16 x i32> %892, %823
  %930 = add nuw nsw i64 %13, 0
  %931 = inttoptr i64 %930 to ptr
  store <16 x i32> %928, ptr %931, align 4
  %932 = add i64 %13, 64
  %933 = inttoptr i64 %932 to ptr
  store <16 x i32> %929, ptr %933, align 4
  %934 = add nsw i64 %10, 1
  br label %935
935:
  br label %968
936:
  %937 = mul nsw i64 %976, %16
  %938 = add nsw i64 %342, %937
  %939 = mul nsw i64 128, %803
  %940 = add nsw i64 %14, %939
  %941 = inttoptr i64 %940 to ptr
  %942 = insertvalue [1 x i64] undef, i64 32, 0
  %943 = insertvalue [1 x i64] undef, i64 4, 0
  %944 = extractvalue [1 x i64] %942, 0
  %945 = mul nuw nsw i64 1, %944
  %946 = extractvalue [1 x i64] %942, 0
  %947 = extractvalue [1 x i64] %943, 0
  %948 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %945, 2
  %949 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %948, i64 4, 3
  %950 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %949, ptr %941, 4
  %951 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %950, i64 %946, 5, 0
  %952 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %951, i64 %947, 6, 0
  %953 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %952, 0
  %954 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %952, 1
  %955 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %952, 2
  %956 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %952, 3
  %957 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %952, 4
  %958 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %952, 5, 0
  %959 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %952, 6, 0
  %960 = icmp slt i64 %357, 32
  %961 = select i1 %960, i64 %357, i64 32
  %962 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %961, 1
  %963 = insertvalue { i64, i64, i64 } %962, i64 1, 2
  %964 = extractvalue { i64, i64, i64 } %963, 1
  store i64 0, ptr %38, align 8
  %965 = sub nuw nsw i64 %964, 0
  %966 = icmp sgt i64 %965, 0
  %967 = xor i1 %966, true
  br label %977
968:
  %969 = sdiv i64 %934, 2
  %970 = srem i64 %934, 2
  %971 = xor i64 2, %970
  %972 = icmp slt i64 %971, 0
  %973 = icmp ne i64 %970, 0
  %974 = and i1 %973, %972
  %975 = sub nsw i64 %969, 1
  %976 = select i1 %974, i64 %975, i64 %969
  br label %936
977:
  br i1 %967, label %978, label %979
978:
  store i64 0, ptr %39, align 8
  br label %987
979:
  %980 = srem i64 %965, 1
  %981 = sub i64 0, %980
  %982 = select i1 %966, i64 %980, i64 %981
  %983 = icmp sgt i64 %982, 0
  %984 = sdiv i64 %965, 1
  %985 = select i1 %983, i64 1, i64 0
  %986 = add i64 %984, %985
  store i64 %986, ptr %39, align 8
  br label %987
987:
  %988 = insertvalue { ptr, i64, i64, ptr } poison, ptr %38, 0
  %989 = insertvalue { ptr, i64, i64, ptr } %988, i64 %964, 1
  %990 = insertvalue { ptr, i64, i64, ptr } %989, i64 1, 2
  %991 = insertvalue { ptr, i64, i64, ptr } %990, ptr %39, 3
  %992 = extractvalue { ptr, i64, i64, ptr } %991, 0
  %993 = extractvalue { ptr, i64, i64, ptr } %991, 1
  %994 = extractvalue { ptr, i64, i64, ptr } %991, 3
  br label %359
995:
  %996 = load i64, ptr %364, align 8
  %997 = sub nuw nsw i64 %366, 1
  store i64 %997, ptr %365, align 8
  %998 = add i64 %996, 1
  store i64 %998, ptr %364, align 8
  br label %999
999:
  %1000 = phi i64 [ %996, %995 ], [ 0, %359 ]
  %1001 = insertvalue { i64, i1 } poison, i64 %1000, 0
  %1002 = insertvalue { i64, i1 } %1001, i1 %367, 1
  %1003 = extractvalue { i64, i1 } %1002, 0
  %1004 = extractvalue { i64, i1 } %1002, 1
  br i1 %1004, label %368, label %406
}
define internal i32 @33(ptr nonnull %0, ptr nonnull %1, i64 %2, ptr %3, i64 %4) {
  %6 = icmp eq i64 %2, 1
  br i1 %6, label %8, label %39
7:
  ret i32 poison
8:
  %9 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 188
  %10 = bitcast ptr %9 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 172
  %13 = bitcast ptr %12 to ptr
  %14 = load i64, ptr %13, align 1
  %15 = inttoptr i64 %11 to ptr
  %16 = insertvalue [1 x i64] undef, i64 %14, 0
  %17 = insertvalue [1 x i64] undef, i64 8, 0
  %18 = extractvalue [1 x i64] %16, 0
  %19 = mul nuw nsw i64 1, %18
  %20 = extractvalue [1 x i64] %16, 0
  %21 = extractvalue [1 x i64] %17, 0
  %22 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %19, 2
  %23 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, i64 8, 3
  %24 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, ptr %15, 4
  %25 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %24, i64 %20, 5, 0
  %26 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, i64 %21, 6, 0
  %27 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, 4
  %28 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, 5, 0
  %29 = insertvalue [1 x i64] undef, i64 %28, 0
  %30 = extractvalue [1 x i64] %29, 0
  %31 = icmp slt i64 %4, 0
  %32 = add i64 %4, %30
  %33 = select i1 %31, i64 %32, i64 %4
  %34 = mul nuw nsw i64 %33, 1
  %35 = add nuw nsw i64 0, %34
  %36 = getelementptr i64, ptr %27, i64 %35
  %37 = load i64, ptr %36, align 8
  %38 = add nsw i64 %37, 1
  store i64 %38, ptr %0, align 8
  br label %7
39:
  %40 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 140
  %41 = bitcast ptr %40 to ptr
  %42 = load i64, ptr %41, align 1
  %43 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 52
  %44 = bitcast ptr %43 to ptr
  %45 = load i64, ptr %44, align 1
  %46 = inttoptr i64 %42 to ptr
  %47 = insertvalue [1 x i64] undef, i64 %45, 0
  %48 = insertvalue [1 x i64] undef, i64 8, 0
  %49 = extractvalue [1 x i64] %47, 0
  %50 = mul nuw nsw i64 1, %49
  %51 = extractvalue [1 x i64] %47, 0
  %52 = extractvalue [1 x i64] %48, 0
  %53 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %50, 2
  %54 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, i64 8, 3
  %55 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %54, ptr %46, 4
  %56 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %55, i64 %51, 5, 0
  %57 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %56, i64 %52, 6, 0
  %58 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 180
  %59 = bitcast ptr %58 to ptr
  %60 = load i64, ptr %59, align 1
  %61 = getelementptr inbounds nuw [484 x i8], ptr %3, i32 0, i32 172
  %62 = bitcast ptr %61 to ptr
  %63 = load i64, ptr %62, align 1
  %64 = inttoptr i64 %60 to ptr
  %65 = insertvalue [1 x i64] undef, i64 %63, 0
  %66 = insertvalue [1 x i64] undef, i64 8, 0
  %67 = extractvalue [1 x i64] %65, 0
  %68 = mul nuw nsw i64 1, %67
  %69 = extractvalue [1 x i64] %65, 0
  %70 = extractvalue [1 x i64] %66, 0
  %71 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %68, 2
  %72 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, i64 8, 3
  %73 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %72, ptr %64, 4
  %74 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %73, i64 %69, 5, 0
  %75 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %74, i64 %70, 6, 0
  %76 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %75, 4
  %77 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %75, 5, 0
  %78 = insertvalue [1 x i64] undef, i64 %77, 0
  %79 = extractvalue [1 x i64] %78, 0
  %80 = icmp slt i64 %4, 0
  %81 = add i64 %4, %79
  %82 = select i1 %80, i64 %81, i64 %4
  %83 = mul nuw nsw i64 %82, 1
  %84 = add nuw nsw i64 0, %83
  %85 = getelementptr i64, ptr %76, i64 %84
  %86 = load i64, ptr %85, align 8
  %87 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 4
  %88 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 5, 0
  %89 = insertvalue [1 x i64] undef, i64 %88, 0
  %90 = extractvalue [1 x i64] %89, 0
  %91 = icmp slt i64 %86, 0
  %92 = add i64 %86, %90
  %93 = select i1 %91, i64 %92, i64 %86
  %94 = mul nuw nsw i64 %93, 1
  %95 = add nuw nsw i64 0, %94
  %96 = getelementptr i64, ptr %87, i64 %95
  %97 = load i64, ptr %96, align 8
  store i64 %97, ptr %0, align 8
  br label %7
}
define internal i32 @34(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
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
  %65 = call i32 @36(ptr %7, ptr %8, i32 %64)
  %66 = load i32, ptr %7, align 4
  br label %99
67:
  store i32 0, ptr %9, align 4
  %68 = call i32 @36(ptr %9, ptr %10, i32 %37)
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
define internal i32 @35(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4) {
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
define internal i32 @36(ptr nonnull %0, ptr nonnull %1, i32 %2) {
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
define internal i32 @37(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
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
define internal i32 @38(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, i8 %13, i64 %14, i64 %15, i64 %16, i64 %17) {
  %19 = icmp eq i8 %13, 0
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  %21 = alloca ptr, align 8
  store ptr null, ptr %21, align 8
  %22 = alloca i64, align 8
  store i64 0, ptr %22, align 8
  %23 = alloca ptr, align 8
  store ptr null, ptr %23, align 8
  %24 = alloca i64, align 8
  store i64 0, ptr %24, align 8
  %25 = alloca i64, align 8
  store i64 0, ptr %25, align 8
  %26 = alloca i64, align 8
  store i64 0, ptr %26, align 8
  %27 = alloca i64, align 8
  store i64 0, ptr %27, align 8
  %28 = select i1 %19, i1 false, i1 true
  %29 = inttoptr i64 %3 to ptr
  %30 = insertvalue [1 x i64] undef, i64 32, 0
  %31 = insertvalue [1 x i64] undef, i64 4, 0
  %32 = extractvalue [1 x i64] %30, 0
  %33 = mul nuw nsw i64 1, %32
  %34 = extractvalue [1 x i64] %30, 0
  %35 = extractvalue [1 x i64] %31, 0
  %36 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %33, 2
  %37 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %36, i64 4, 3
  %38 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %37, ptr %29, 4
  %39 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %38, i64 %34, 5, 0
  %40 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %39, i64 %35, 6, 0
  %41 = inttoptr i64 %6 to ptr
  %42 = insertvalue [1 x i64] undef, i64 %7, 0
  %43 = insertvalue [1 x i64] undef, i64 4, 0
  %44 = extractvalue [1 x i64] %42, 0
  %45 = mul nuw nsw i64 1, %44
  %46 = extractvalue [1 x i64] %42, 0
  %47 = extractvalue [1 x i64] %43, 0
  %48 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %45, 2
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %48, i64 4, 3
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, ptr %41, 4
  %51 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, i64 %46, 5, 0
  %52 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, i64 %47, 6, 0
  %53 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 0
  %54 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 1
  %55 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 2
  %56 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 3
  %57 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 4
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 5, 0
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, 6, 0
  %60 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 0
  %61 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 1
  %62 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 2
  %63 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 3
  %64 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 4
  %65 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 5, 0
  %66 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 6, 0
  %67 = mul nsw i64 %8, 32
  %68 = inttoptr i64 %9 to ptr
  %69 = insertvalue [1 x i64] undef, i64 %67, 0
  %70 = insertvalue [1 x i64] undef, i64 4, 0
  %71 = extractvalue [1 x i64] %69, 0
  %72 = mul nuw nsw i64 1, %71
  %73 = extractvalue [1 x i64] %69, 0
  %74 = extractvalue [1 x i64] %70, 0
  %75 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %72, 2
  %76 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %75, i64 4, 3
  %77 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %76, ptr %68, 4
  %78 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %77, i64 %73, 5, 0
  %79 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %78, i64 %74, 6, 0
  %80 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 0
  %81 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 1
  %82 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 2
  %83 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 3
  %84 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 4
  %85 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 5, 0
  %86 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %79, 6, 0
  %87 = mul nsw i64 4, %4
  %88 = icmp slt i64 0, %7
  br i1 %88, label %89, label %96
89:
  %90 = phi i64 [ 0, %18 ], [ %385, %384 ]
  %91 = phi i64 [ 0, %18 ], [ %92, %384 ]
  %92 = add nsw i64 %91, 1
  %93 = sub nsw i64 %7, %90
  store i64 0, ptr %20, align 8
  %94 = call i32 @26(ptr %20, ptr %21, i64 %93, i64 %8)
  %95 = load i64, ptr %20, align 8
  br label %384
96:
  %97 = phi i64 [ %92, %384 ], [ 0, %18 ]
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %392, label %387, !prof !0
99:
  %100 = phi i64 [ %14, %392 ], [ %182, %377 ]
  %101 = phi i64 [ %16, %392 ], [ %180, %377 ]
  %102 = phi i64 [ 0, %392 ], [ %378, %377 ]
  %103 = sub nsw i64 %7, %102
  store i64 0, ptr %22, align 8
  %104 = call i32 @26(ptr %22, ptr %23, i64 %103, i64 %8)
  %105 = load i64, ptr %22, align 8
  br label %404
106:
  %107 = inttoptr i64 %101 to ptr
  %108 = getelementptr i64, ptr %107, i64 0
  %109 = getelementptr i64, ptr %107, i64 1
  %110 = getelementptr i64, ptr %107, i64 2
  %111 = load i64, ptr %108, align 8
  %112 = load i64, ptr %109, align 8
  %113 = load i64, ptr %110, align 8
  %114 = add nuw nsw i64 %406, 0
  %115 = mul nuw nsw i64 %87, 1
  %116 = add i64 %406, %115
  %117 = mul i64 %87, 2
  %118 = add i64 %406, %117
  %119 = mul i64 %87, 3
  %120 = add i64 %406, %119
  %121 = mul i64 %87, 4
  %122 = add i64 %406, %121
  %123 = mul i64 %87, 5
  %124 = add i64 %406, %123
  %125 = mul i64 %87, 6
  %126 = add i64 %406, %125
  %127 = mul i64 %87, 7
  %128 = add i64 %406, %127
  %129 = srem i64 %4, 1
  %130 = sub i64 %4, %129
  br label %410
131:
  switch i64 %105, label %175 [
    i64 8, label %132
    i64 4, label %150
    i64 2, label %160
  ]
132:
  %133 = add nuw nsw i64 %406, 0
  %134 = mul nuw nsw i64 %87, 1
  %135 = add i64 %406, %134
  %136 = mul i64 %87, 2
  %137 = add i64 %406, %136
  %138 = mul i64 %87, 3
  %139 = add i64 %406, %138
  %140 = mul i64 %87, 4
  %141 = add i64 %406, %140
  %142 = mul i64 %87, 5
  %143 = add i64 %406, %142
  %144 = mul i64 %87, 6
  %145 = add i64 %406, %144
  %146 = mul i64 %87, 7
  %147 = add i64 %406, %146
  %148 = srem i64 %4, 1
  %149 = sub i64 %4, %148
  br label %631
150:
  %151 = add nuw nsw i64 %406, 0
  %152 = mul nuw nsw i64 %87, 1
  %153 = add i64 %406, %152
  %154 = mul i64 %87, 2
  %155 = add i64 %406, %154
  %156 = mul i64 %87, 3
  %157 = add i64 %406, %156
  %158 = srem i64 %4, 1
  %159 = sub i64 %4, %158
  br label %842
160:
  %161 = icmp sgt i64 %8, 2
  br i1 %161, label %162, label %168
162:
  %163 = add nuw nsw i64 %406, 0
  %164 = mul nuw nsw i64 %87, 1
  %165 = add i64 %406, %164
  %166 = srem i64 %4, 2
  %167 = sub nsw i64 %4, %166
  br label %957
168:
  br label %169
169:
  %170 = add nuw nsw i64 %406, 0
  %171 = mul nuw nsw i64 %87, 1
  %172 = add i64 %406, %171
  %173 = srem i64 %4, 1
  %174 = sub i64 %4, %173
  br label %1138
175:
  %176 = add nuw nsw i64 %406, 0
  %177 = srem i64 %4, 2
  %178 = sub nsw i64 %4, %177
  br label %1205
179:
  %180 = phi i64 [ %630, %597 ], [ %101, %809 ], [ %101, %940 ], [ %101, %1125 ], [ %101, %1196 ], [ %101, %1313 ]
  %181 = mul nsw i64 %393, %4
  %182 = add nsw i64 %100, %181
  %183 = add nsw i64 %102, %105
  %184 = insertvalue { i64, i64, i64 } poison, i64 %102, 0
  %185 = insertvalue { i64, i64, i64 } %184, i64 %183, 1
  %186 = insertvalue { i64, i64, i64 } %185, i64 1, 2
  %187 = extractvalue { i64, i64, i64 } %186, 0
  %188 = extractvalue { i64, i64, i64 } %186, 1
  store i64 %187, ptr %24, align 8
  %189 = sub i64 %188, %187
  %190 = icmp sgt i64 %189, 0
  %191 = xor i1 %190, true
  br label %1320
192:
  %193 = insertvalue { ptr, i64, i64, ptr } poison, ptr %1335, 0
  %194 = insertvalue { ptr, i64, i64, ptr } %193, i64 %1336, 1
  %195 = insertvalue { ptr, i64, i64, ptr } %194, i64 1, 2
  %196 = insertvalue { ptr, i64, i64, ptr } %195, ptr %1337, 3
  %197 = extractvalue { ptr, i64, i64, ptr } %196, 0
  %198 = extractvalue { ptr, i64, i64, ptr } %196, 3
  %199 = load i64, ptr %198, align 8
  %200 = icmp sgt i64 %199, 0
  br i1 %200, label %1338, label %1342
201:
  %202 = mul nsw i64 4, %11
  %203 = mul nsw i64 %202, %1346
  %204 = add nsw i64 %10, %203
  %205 = sub nsw i64 %1346, %102
  %206 = mul nsw i64 %205, 32
  %207 = icmp eq i64 %12, 32
  br i1 %207, label %208, label %243
208:
  %209 = mul nsw i64 4, %206
  %210 = add nsw i64 %9, %209
  %211 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %53, 0
  %212 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %211, ptr %54, 1
  %213 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %212, i64 %55, 2
  %214 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %213, i64 %56, 3
  %215 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %214, ptr %57, 4
  %216 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %215, i64 %58, 5, 0
  %217 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %216, i64 %59, 6, 0
  %218 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %217, 4
  %219 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %217, 5, 0
  %220 = insertvalue [1 x i64] undef, i64 %219, 0
  %221 = extractvalue [1 x i64] %220, 0
  %222 = icmp slt i64 %1346, 0
  %223 = add i64 %1346, %221
  %224 = select i1 %222, i64 %223, i64 %1346
  %225 = mul nuw nsw i64 %224, 1
  %226 = add nuw nsw i64 0, %225
  %227 = getelementptr float, ptr %218, i64 %226
  %228 = load float, ptr %227, align 4
  %229 = inttoptr i64 %3 to ptr
  %230 = load <32 x float>, ptr %229, align 4
  %231 = insertelement <32 x float> undef, float %228, i32 0
  %232 = shufflevector <32 x float> %231, <32 x float> %231, <32 x i32> zeroinitializer
  %233 = fmul <32 x float> %230, %232
  %234 = inttoptr i64 %210 to ptr
  %235 = load <32 x i32>, ptr %234, align 4
  %236 = sitofp <32 x i32> %235 to <32 x float>
  %237 = fmul <32 x float> %236, %233
  %238 = inttoptr i64 %204 to ptr
  %239 = load <32 x float>, ptr %238, align 4
  %240 = fadd <32 x float> %239, %237
  %241 = select i1 %28, <32 x float> %240, <32 x float> %237
  %242 = inttoptr i64 %204 to ptr
  store <32 x float> %241, ptr %242, align 4
  br label %383
243:
  %244 = inttoptr i64 %204 to ptr
  %245 = insertvalue [1 x i64] undef, i64 %12, 0
  %246 = insertvalue [1 x i64] undef, i64 4, 0
  %247 = extractvalue [1 x i64] %245, 0
  %248 = mul nuw nsw i64 1, %247
  %249 = extractvalue [1 x i64] %245, 0
  %250 = extractvalue [1 x i64] %246, 0
  %251 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %248, 2
  %252 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %251, i64 4, 3
  %253 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %252, ptr %244, 4
  %254 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %253, i64 %249, 5, 0
  %255 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %254, i64 %250, 6, 0
  %256 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %255, 0
  %257 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %255, 1
  %258 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %255, 2
  %259 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %255, 3
  %260 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %255, 4
  %261 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %255, 5, 0
  %262 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %255, 6, 0
  %263 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %12, 1
  %264 = insertvalue { i64, i64, i64 } %263, i64 1, 2
  %265 = extractvalue { i64, i64, i64 } %264, 1
  store i64 0, ptr %26, align 8
  %266 = sub nuw nsw i64 %265, 0
  %267 = icmp sgt i64 %266, 0
  %268 = xor i1 %267, true
  br label %1348
269:
  %270 = insertvalue { ptr, i64, i64, ptr } poison, ptr %1363, 0
  %271 = insertvalue { ptr, i64, i64, ptr } %270, i64 %1364, 1
  %272 = insertvalue { ptr, i64, i64, ptr } %271, i64 1, 2
  %273 = insertvalue { ptr, i64, i64, ptr } %272, ptr %1365, 3
  %274 = extractvalue { ptr, i64, i64, ptr } %273, 0
  %275 = extractvalue { ptr, i64, i64, ptr } %273, 3
  %276 = load i64, ptr %275, align 8
  %277 = icmp sgt i64 %276, 0
  br i1 %277, label %1366, label %1370
278:
  %279 = add nsw i64 %206, %1374
  %280 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %80, 0
  %281 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %280, ptr %81, 1
  %282 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %281, i64 %82, 2
  %283 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %282, i64 %83, 3
  %284 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %283, ptr %84, 4
  %285 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %284, i64 %85, 5, 0
  %286 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %285, i64 %86, 6, 0
  %287 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %286, 4
  %288 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %286, 5, 0
  %289 = insertvalue [1 x i64] undef, i64 %288, 0
  %290 = extractvalue [1 x i64] %289, 0
  %291 = icmp slt i64 %279, 0
  %292 = add i64 %279, %290
  %293 = select i1 %291, i64 %292, i64 %279
  %294 = mul nuw nsw i64 %293, 1
  %295 = add nuw nsw i64 0, %294
  %296 = getelementptr i32, ptr %287, i64 %295
  %297 = load i32, ptr %296, align 4
  %298 = sitofp i32 %297 to float
  %299 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %60, 0
  %300 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %299, ptr %61, 1
  %301 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %300, i64 %62, 2
  %302 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %301, i64 %63, 3
  %303 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %302, ptr %64, 4
  %304 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %303, i64 %65, 5, 0
  %305 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %304, i64 %66, 6, 0
  %306 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %305, 4
  %307 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %305, 5, 0
  %308 = insertvalue [1 x i64] undef, i64 %307, 0
  %309 = extractvalue [1 x i64] %308, 0
  %310 = icmp slt i64 %1374, 0
  %311 = add i64 %1374, %309
  %312 = select i1 %310, i64 %311, i64 %1374
  %313 = mul nuw nsw i64 %312, 1
  %314 = add nuw nsw i64 0, %313
  %315 = getelementptr float, ptr %306, i64 %314
  %316 = load float, ptr %315, align 4
  %317 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %53, 0
  %318 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %317, ptr %54, 1
  %319 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %318, i64 %55, 2
  %320 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %319, i64 %56, 3
  %321 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %320, ptr %57, 4
  %322 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %321, i64 %58, 5, 0
  %323 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %322, i64 %59, 6, 0
  %324 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %323, 4
  %325 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %323, 5, 0
  %326 = insertvalue [1 x i64] undef, i64 %325, 0
  %327 = extractvalue [1 x i64] %326, 0
  %328 = icmp slt i64 %1346, 0
  %329 = add i64 %1346, %327
  %330 = select i1 %328, i64 %329, i64 %1346
  %331 = mul nuw nsw i64 %330, 1
  %332 = add nuw nsw i64 0, %331
  %333 = getelementptr float, ptr %324, i64 %332
  %334 = load float, ptr %333, align 4
  %335 = fmul float %316, %334
  %336 = fmul float %298, %335
  br i1 %28, label %337, label %357
337:
  %338 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %256, 0
  %339 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %338, ptr %257, 1
  %340 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %339, i64 %258, 2
  %341 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %340, i64 %259, 3
  %342 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %341, ptr %260, 4
  %343 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %342, i64 %261, 5, 0
  %344 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %343, i64 %262, 6, 0
  %345 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %344, 4
  %346 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %344, 5, 0
  %347 = insertvalue [1 x i64] undef, i64 %346, 0
  %348 = extractvalue [1 x i64] %347, 0
  %349 = icmp slt i64 %1374, 0
  %350 = add i64 %1374, %348
  %351 = select i1 %349, i64 %350, i64 %1374
  %352 = mul nuw nsw i64 %351, 1
  %353 = add nuw nsw i64 0, %352
  %354 = getelementptr float, ptr %345, i64 %353
  %355 = load float, ptr %354, align 4
  %356 = fadd float %355, %336
  br label %357
357:
  %358 = phi float [ %356, %337 ], [ %336, %278 ]
  %359 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %256, 0
  %360 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %359, ptr %257, 1
  %361 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %360, i64 %258, 2
  %362 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %361, i64 %259, 3
  %363 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %362, ptr %260, 4
  %364 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %363, i64 %261, 5, 0
  %365 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %364, i64 %262, 6, 0
  %366 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %365, 4
  %367 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %365, 5, 0
  %368 = insertvalue [1 x i64] undef, i64 %367, 0
  %369 = extractvalue [1 x i64] %368, 0
  %370 = icmp slt i64 %1374, 0
  %371 = add i64 %1374, %369
  %372 = select i1 %370, i64 %371, i64 %1374
  %373 = mul nuw nsw i64 %372, 1
  %374 = add nuw nsw i64 0, %373
  %375 = getelementptr float, ptr %366, i64 %374
  store float %358, ptr %375, align 4
  br label %269
376:
  br label %383
377:
  %378 = add nsw i64 %102, %105
  %379 = icmp slt i64 %378, %7
  br i1 %379, label %99, label %381
380:
  ret i32 poison
381:
  store ptr null, ptr %0, align 8
  br label %380
382:
  store ptr null, ptr %0, align 8
  br label %380
383:
  br label %192
384:
  %385 = add nsw i64 %90, %95
  %386 = icmp slt i64 %385, %7
  br i1 %386, label %89, label %96
387:
  %388 = icmp eq i64 %15, -9223372036854775808
  %389 = icmp eq i64 %97, -1
  %390 = and i1 %388, %389
  %391 = xor i1 %390, true
  br i1 %391, label %395, label %392, !prof !1
392:
  %393 = phi i64 [ 0, %96 ], [ %403, %395 ], [ 0, %387 ]
  %394 = icmp slt i64 0, %7
  br i1 %394, label %99, label %382
395:
  %396 = sdiv i64 %15, %97
  %397 = srem i64 %15, %97
  %398 = xor i64 %97, %397
  %399 = icmp slt i64 %398, 0
  %400 = icmp ne i64 %397, 0
  %401 = and i1 %400, %399
  %402 = sub i64 %396, 1
  %403 = select i1 %401, i64 %402, i64 %396
  br label %392
404:
  %405 = mul nsw i64 %102, %87
  %406 = add nsw i64 %5, %405
  %407 = icmp eq i64 %105, 8
  %408 = icmp ne i64 %101, 0
  %409 = select i1 %407, i1 %408, i1 false
  br i1 %409, label %106, label %131
410:
  %411 = phi <16 x i32> [ zeroinitializer, %106 ], [ %490, %429 ]
  %412 = phi <16 x i32> [ zeroinitializer, %106 ], [ %546, %429 ]
  %413 = phi <16 x i32> [ zeroinitializer, %106 ], [ %497, %429 ]
  %414 = phi <16 x i32> [ zeroinitializer, %106 ], [ %553, %429 ]
  %415 = phi <16 x i32> [ zeroinitializer, %106 ], [ %504, %429 ]
  %416 = phi <16 x i32> [ zeroinitializer, %106 ], [ %560, %429 ]
  %417 = phi <16 x i32> [ zeroinitializer, %106 ], [ %511, %429 ]
  %418 = phi <16 x i32> [ zeroinitializer, %106 ], [ %567, %429 ]
  %419 = phi <16 x i32> [ zeroinitializer, %106 ], [ %518, %429 ]
  %420 = phi <16 x i32> [ zeroinitializer, %106 ], [ %574, %429 ]
  %421 = phi <16 x i32> [ zeroinitializer, %106 ], [ %525, %429 ]
  %422 = phi <16 x i32> [ zeroinitializer, %106 ], [ %581, %429 ]
  %423 = phi <16 x i32> [ zeroinitializer, %106 ], [ %532, %429 ]
  %424 = phi <16 x i32> [ zeroinitializer, %106 ], [ %588, %429 ]
  %425 = phi <16 x i32> [ zeroinitializer, %106 ], [ %539, %429 ]
  %426 = phi <16 x i32> [ zeroinitializer, %106 ], [ %595, %429 ]
  %427 = phi i64 [ 0, %106 ], [ %596, %429 ]
  %428 = icmp slt i64 %427, %130
  br i1 %428, label %429, label %597
429:
  %430 = add nuw nsw i64 %427, 0
  %431 = mul i64 %430, %393
  %432 = add i64 %100, %431
  %433 = inttoptr i64 %432 to ptr
  call void @llvm.prefetch.p0(ptr %433, i32 0, i32 2, i32 1)
  %434 = mul i64 %430, %17
  %435 = add i64 %111, %434
  %436 = inttoptr i64 %435 to ptr
  call void @llvm.prefetch.p0(ptr %436, i32 0, i32 2, i32 1)
  %437 = mul i64 %430, %17
  %438 = add i64 %112, %437
  %439 = inttoptr i64 %438 to ptr
  call void @llvm.prefetch.p0(ptr %439, i32 0, i32 2, i32 1)
  %440 = mul i64 %430, %17
  %441 = add i64 %113, %440
  %442 = inttoptr i64 %441 to ptr
  call void @llvm.prefetch.p0(ptr %442, i32 0, i32 2, i32 1)
  %443 = mul i64 %430, 64
  %444 = add i64 %2, %443
  %445 = mul i64 %430, 4
  %446 = add i64 %114, %445
  %447 = inttoptr i64 %446 to ptr
  %448 = load <2 x i16>, ptr %447, align 1
  %449 = add i64 %116, %445
  %450 = inttoptr i64 %449 to ptr
  %451 = load <2 x i16>, ptr %450, align 1
  %452 = add i64 %118, %445
  %453 = inttoptr i64 %452 to ptr
  %454 = load <2 x i16>, ptr %453, align 1
  %455 = add i64 %120, %445
  %456 = inttoptr i64 %455 to ptr
  %457 = load <2 x i16>, ptr %456, align 1
  %458 = add i64 %122, %445
  %459 = inttoptr i64 %458 to ptr
  %460 = load <2 x i16>, ptr %459, align 1
  %461 = add i64 %124, %445
  %462 = inttoptr i64 %461 to ptr
  %463 = load <2 x i16>, ptr %462, align 1
  %464 = add i64 %126, %445
  %465 = inttoptr i64 %464 to ptr
  %466 = load <2 x i16>, ptr %465, align 1
  %467 = add i64 %128, %445
  %468 = inttoptr i64 %467 to ptr
  %469 = load <2 x i16>, ptr %468, align 1
  %470 = shufflevector <2 x i16> %448, <2 x i16> %448, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %471 = shufflevector <2 x i16> %451, <2 x i16> %451, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %472 = shufflevector <2 x i16> %454, <2 x i16> %454, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %473 = shufflevector <2 x i16> %457, <2 x i16> %457, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %474 = shufflevector <2 x i16> %460, <2 x i16> %460, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %475 = shufflevector <2 x i16> %463, <2 x i16> %463, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %476 = shufflevector <2 x i16> %466, <2 x i16> %466, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %477 = shufflevector <2 x i16> %469, <2 x i16> %469, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %478 = add nuw nsw i64 %444, 0
  %479 = inttoptr i64 %478 to ptr
  %480 = load <32 x i8>, ptr %479, align 1
  %481 = add i64 %444, 32
  %482 = inttoptr i64 %481 to ptr
  %483 = load <32 x i8>, ptr %482, align 1
  %484 = sext <32 x i8> %480 to <32 x i32>
  %485 = sext <32 x i16> %470 to <32 x i32>
  %486 = mul nsw <32 x i32> %484, %485
  %487 = shufflevector <32 x i32> %486, <32 x i32> %486, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %488 = shufflevector <32 x i32> %486, <32 x i32> %486, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %489 = add <16 x i32> %487, %488
  %490 = add <16 x i32> %411, %489
  %491 = sext <32 x i8> %480 to <32 x i32>
  %492 = sext <32 x i16> %471 to <32 x i32>
  %493 = mul nsw <32 x i32> %491, %492
  %494 = shufflevector <32 x i32> %493, <32 x i32> %493, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %495 = shufflevector <32 x i32> %493, <32 x i32> %493, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %496 = add <16 x i32> %494, %495
  %497 = add <16 x i32> %413, %496
  %498 = sext <32 x i8> %480 to <32 x i32>
  %499 = sext <32 x i16> %472 to <32 x i32>
  %500 = mul nsw <32 x i32> %498, %499
  %501 = shufflevector <32 x i32> %500, <32 x i32> %500, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %502 = shufflevector <32 x i32> %500, <32 x i32> %500, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %503 = add <16 x i32> %501, %502
  %504 = add <16 x i32> %415, %503
  %505 = sext <32 x i8> %480 to <32 x i32>
  %506 = sext <32 x i16> %473 to <32 x i32>
  %507 = mul nsw <32 x i32> %505, %506
  %508 = shufflevector <32 x i32> %507, <32 x i32> %507, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %509 = shufflevector <32 x i32> %507, <32 x i32> %507, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %510 = add <16 x i32> %508, %509
  %511 = add <16 x i32> %417, %510
  %512 = sext <32 x i8> %480 to <32 x i32>
  %513 = sext <32 x i16> %474 to <32 x i32>
  %514 = mul nsw <32 x i32> %512, %513
  %515 = shufflevector <32 x i32> %514, <32 x i32> %514, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %516 = shufflevector <32 x i32> %514, <32 x i32> %514, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %517 = add <16 x i32> %515, %516
  %518 = add <16 x i32> %419, %517
  %519 = sext <32 x i8> %480 to <32 x i32>
  %520 = sext <32 x i16> %475 to <32 x i32>
  %521 = mul nsw <32 x i32> %519, %520
  %522 = shufflevector <32 x i32> %521, <32 x i32> %521, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %523 = shufflevector <32 x i32> %521, <32 x i32> %521, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %524 = add <16 x i32> %522, %523
  %525 = add <16 x i32> %421, %524
  %526 = sext <32 x i8> %480 to <32 x i32>
  %527 = sext <32 x i16> %476 to <32 x i32>
  %528 = mul nsw <32 x i32> %526, %527
  %529 = shufflevector <32 x i32> %528, <32 x i32> %528, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %530 = shufflevector <32 x i32> %528, <32 x i32> %528, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %531 = add <16 x i32> %529, %530
  %532 = add <16 x i32> %423, %531
  %533 = sext <32 x i8> %480 to <32 x i32>
  %534 = sext <32 x i16> %477 to <32 x i32>
  %535 = mul nsw <32 x i32> %533, %534
  %536 = shufflevector <32 x i32> %535, <32 x i32> %535, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %537 = shufflevector <32 x i32> %535, <32 x i32> %535, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %538 = add <16 x i32> %536, %537
  %539 = add <16 x i32> %425, %538
  %540 = sext <32 x i8> %483 to <32 x i32>
  %541 = sext <32 x i16> %470 to <32 x i32>
  %542 = mul nsw <32 x i32> %540, %541
  %543 = shufflevector <32 x i32> %542, <32 x i32> %542, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %544 = shufflevector <32 x i32> %542, <32 x i32> %542, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %545 = add <16 x i32> %543, %544
  %546 = add <16 x i32> %412, %545
  %547 = sext <32 x i8> %483 to <32 x i32>
  %548 = sext <32 x i16> %471 to <32 x i32>
  %549 = mul nsw <32 x i32> %547, %548
  %550 = shufflevector <32 x i32> %549, <32 x i32> %549, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %551 = shufflevector <32 x i32> %549, <32 x i32> %549, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %552 = add <16 x i32> %550, %551
  %553 = add <16 x i32> %414, %552
  %554 = sext <32 x i8> %483 to <32 x i32>
  %555 = sext <32 x i16> %472 to <32 x i32>
  %556 = mul nsw <32 x i32> %554, %555
  %557 = shufflevector <32 x i32> %556, <32 x i32> %556, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %558 = shufflevector <32 x i32> %556, <32 x i32> %556, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %559 = add <16 x i32> %557, %558
  %560 = add <16 x i32> %416, %559
  %561 = sext <32 x i8> %483 to <32 x i32>
  %562 = sext <32 x i16> %473 to <32 x i32>
  %563 = mul nsw <32 x i32> %561, %562
  %564 = shufflevector <32 x i32> %563, <32 x i32> %563, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %565 = shufflevector <32 x i32> %563, <32 x i32> %563, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %566 = add <16 x i32> %564, %565
  %567 = add <16 x i32> %418, %566
  %568 = sext <32 x i8> %483 to <32 x i32>
  %569 = sext <32 x i16> %474 to <32 x i32>
  %570 = mul nsw <32 x i32> %568, %569
  %571 = shufflevector <32 x i32> %570, <32 x i32> %570, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %572 = shufflevector <32 x i32> %570, <32 x i32> %570, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %573 = add <16 x i32> %571, %572
  %574 = add <16 x i32> %420, %573
  %575 = sext <32 x i8> %483 to <32 x i32>
  %576 = sext <32 x i16> %475 to <32 x i32>
  %577 = mul nsw <32 x i32> %575, %576
  %578 = shufflevector <32 x i32> %577, <32 x i32> %577, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %579 = shufflevector <32 x i32> %577, <32 x i32> %577, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %580 = add <16 x i32> %578, %579
  %581 = add <16 x i32> %422, %580
  %582 = sext <32 x i8> %483 to <32 x i32>
  %583 = sext <32 x i16> %476 to <32 x i32>
  %584 = mul nsw <32 x i32> %582, %583
  %585 = shufflevector <32 x i32> %584, <32 x i32> %584, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %586 = shufflevector <32 x i32> %584, <32 x i32> %584, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %587 = add <16 x i32> %585, %586
  %588 = add <16 x i32> %424, %587
  %589 = sext <32 x i8> %483 to <32 x i32>
  %590 = sext <32 x i16> %477 to <32 x i32>
  %591 = mul nsw <32 x i32> %589, %590
  %592 = shufflevector <32 x i32> %591, <32 x i32> %591, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %593 = shufflevector <32 x i32> %591, <32 x i32> %591, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %594 = add <16 x i32> %592, %593
  %595 = add <16 x i32> %426, %594
  %596 = add nsw i64 %427, 1
  br label %410
597:
  %598 = add nuw nsw i64 %9, 0
  %599 = inttoptr i64 %598 to ptr
  store <16 x i32> %411, ptr %599, align 4
  %600 = add i64 %9, 64
  %601 = inttoptr i64 %600 to ptr
  store <16 x i32> %412, ptr %601, align 4
  %602 = add i64 %9, 128
  %603 = inttoptr i64 %602 to ptr
  store <16 x i32> %413, ptr %603, align 4
  %604 = add i64 %9, 192
  %605 = inttoptr i64 %604 to ptr
  store <16 x i32> %414, ptr %605, align 4
  %606 = add i64 %9, 256
  %607 = inttoptr i64 %606 to ptr
  store <16 x i32> %415, ptr %607, align 4
  %608 = add i64 %9, 320
  %609 = inttoptr i64 %608 to ptr
  store <16 x i32> %416, ptr %609, align 4
  %610 = add i64 %9, 384
  %611 = inttoptr i64 %610 to ptr
  store <16 x i32> %417, ptr %611, align 4
  %612 = add i64 %9, 448
  %613 = inttoptr i64 %612 to ptr
  store <16 x i32> %418, ptr %613, align 4
  %614 = add i64 %9, 512
  %615 = inttoptr i64 %614 to ptr
  store <16 x i32> %419, ptr %615, align 4
  %616 = add i64 %9, 576
  %617 = inttoptr i64 %616 to ptr
  store <16 x i32> %420, ptr %617, align 4
  %618 = add i64 %9, 640
  %619 = inttoptr i64 %618 to ptr
  store <16 x i32> %421, ptr %619, align 4
  %620 = add i64 %9, 704
  %621 = inttoptr i64 %620 to ptr
  store <16 x i32> %422, ptr %621, align 4
  %622 = add i64 %9, 768
  %623 = inttoptr i64 %622 to ptr
  store <16 x i32> %423, ptr %623, align 4
  %624 = add i64 %9, 832
  %625 = inttoptr i64 %624 to ptr
  store <16 x i32> %424, ptr %625, align 4
  %626 = add i64 %9, 896
  %627 = inttoptr i64 %626 to ptr
  store <16 x i32> %425, ptr %627, align 4
  %628 = add i64 %9, 960
  %629 = inttoptr i64 %628 to ptr
  store <16 x i32> %426, ptr %629, align 4
  %630 = add nsw i64 %101, 24
  br label %179
631:
  %632 = phi <16 x i32> [ zeroinitializer, %132 ], [ %702, %650 ]
  %633 = phi <16 x i32> [ zeroinitializer, %132 ], [ %758, %650 ]
  %634 = phi <16 x i32> [ zeroinitializer, %132 ], [ %709, %650 ]
  %635 = phi <16 x i32> [ zeroinitializer, %132 ], [ %765, %650 ]
  %636 = phi <16 x i32> [ zeroinitializer, %132 ], [ %716, %650 ]
  %637 = phi <16 x i32> [ zeroinitializer, %132 ], [ %772, %650 ]
  %638 = phi <16 x i32> [ zeroinitializer, %132 ], [ %723, %650 ]
  %639 = phi <16 x i32> [ zeroinitializer, %132 ], [ %779, %650 ]
  %640 = phi <16 x i32> [ zeroinitializer, %132 ], [ %730, %650 ]
  %641 = phi <16 x i32> [ zeroinitializer, %132 ], [ %786, %650 ]
  %642 = phi <16 x i32> [ zeroinitializer, %132 ], [ %737, %650 ]
  %643 = phi <16 x i32> [ zeroinitializer, %132 ], [ %793, %650 ]
  %644 = phi <16 x i32> [ zeroinitializer, %132 ], [ %744, %650 ]
  %645 = phi <16 x i32> [ zeroinitializer, %132 ], [ %800, %650 ]
  %646 = phi <16 x i32> [ zeroinitializer, %132 ], [ %751, %650 ]
  %647 = phi <16 x i32> [ zeroinitializer, %132 ], [ %807, %650 ]
  %648 = phi i64 [ 0, %132 ], [ %808, %650 ]
  %649 = icmp slt i64 %648, %149
  br i1 %649, label %650, label %809
650:
  %651 = add nuw nsw i64 %648, 0
  %652 = mul i64 %651, %393
  %653 = add i64 %100, %652
  %654 = inttoptr i64 %653 to ptr
  call void @llvm.prefetch.p0(ptr %654, i32 0, i32 2, i32 1)
  %655 = mul i64 %651, 64
  %656 = add i64 %2, %655
  %657 = mul i64 %651, 4
  %658 = add i64 %133, %657
  %659 = inttoptr i64 %658 to ptr
  %660 = load <2 x i16>, ptr %659, align 1
  %661 = add i64 %135, %657
  %662 = inttoptr i64 %661 to ptr
  %663 = load <2 x i16>, ptr %662, align 1
  %664 = add i64 %137, %657
  %665 = inttoptr i64 %664 to ptr
  %666 = load <2 x i16>, ptr %665, align 1
  %667 = add i64 %139, %657
  %668 = inttoptr i64 %667 to ptr
  %669 = load <2 x i16>, ptr %668, align 1
  %670 = add i64 %141, %657
  %671 = inttoptr i64 %670 to ptr
  %672 = load <2 x i16>, ptr %671, align 1
  %673 = add i64 %143, %657
  %674 = inttoptr i64 %673 to ptr
  %675 = load <2 x i16>, ptr %674, align 1
  %676 = add i64 %145, %657
  %677 = inttoptr i64 %676 to ptr
  %678 = load <2 x i16>, ptr %677, align 1
  %679 = add i64 %147, %657
  %680 = inttoptr i64 %679 to ptr
  %681 = load <2 x i16>, ptr %680, align 1
  %682 = shufflevector <2 x i16> %660, <2 x i16> %660, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %683 = shufflevector <2 x i16> %663, <2 x i16> %663, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %684 = shufflevector <2 x i16> %666, <2 x i16> %666, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %685 = shufflevector <2 x i16> %669, <2 x i16> %669, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %686 = shufflevector <2 x i16> %672, <2 x i16> %672, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %687 = shufflevector <2 x i16> %675, <2 x i16> %675, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %688 = shufflevector <2 x i16> %678, <2 x i16> %678, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %689 = shufflevector <2 x i16> %681, <2 x i16> %681, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %690 = add nuw nsw i64 %656, 0
  %691 = inttoptr i64 %690 to ptr
  %692 = load <32 x i8>, ptr %691, align 1
  %693 = add i64 %656, 32
  %694 = inttoptr i64 %693 to ptr
  %695 = load <32 x i8>, ptr %694, align 1
  %696 = sext <32 x i8> %692 to <32 x i32>
  %697 = sext <32 x i16> %682 to <32 x i32>
  %698 = mul nsw <32 x i32> %696, %697
  %699 = shufflevector <32 x i32> %698, <32 x i32> %698, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %700 = shufflevector <32 x i32> %698, <32 x i32> %698, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %701 = add <16 x i32> %699, %700
  %702 = add <16 x i32> %632, %701
  %703 = sext <32 x i8> %692 to <32 x i32>
  %704 = sext <32 x i16> %683 to <32 x i32>
  %705 = mul nsw <32 x i32> %703, %704
  %706 = shufflevector <32 x i32> %705, <32 x i32> %705, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %707 = shufflevector <32 x i32> %705, <32 x i32> %705, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %708 = add <16 x i32> %706, %707
  %709 = add <16 x i32> %634, %708
  %710 = sext <32 x i8> %692 to <32 x i32>
  %711 = sext <32 x i16> %684 to <32 x i32>
  %712 = mul nsw <32 x i32> %710, %711
  %713 = shufflevector <32 x i32> %712, <32 x i32> %712, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %714 = shufflevector <32 x i32> %712, <32 x i32> %712, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %715 = add <16 x i32> %713, %714
  %716 = add <16 x i32> %636, %715
  %717 = sext <32 x i8> %692 to <32 x i32>
  %718 = sext <32 x i16> %685 to <32 x i32>
  %719 = mul nsw <32 x i32> %717, %718
  %720 = shufflevector <32 x i32> %719, <32 x i32> %719, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %721 = shufflevector <32 x i32> %719, <32 x i32> %719, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %722 = add <16 x i32> %720, %721
  %723 = add <16 x i32> %638, %722
  %724 = sext <32 x i8> %692 to <32 x i32>
  %725 = sext <32 x i16> %686 to <32 x i32>
  %726 = mul nsw <32 x i32> %724, %725
  %727 = shufflevector <32 x i32> %726, <32 x i32> %726, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %728 = shufflevector <32 x i32> %726, <32 x i32> %726, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %729 = add <16 x i32> %727, %728
  %730 = add <16 x i32> %640, %729
  %731 = sext <32 x i8> %692 to <32 x i32>
  %732 = sext <32 x i16> %687 to <32 x i32>
  %733 = mul nsw <32 x i32> %731, %732
  %734 = shufflevector <32 x i32> %733, <32 x i32> %733, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %735 = shufflevector <32 x i32> %733, <32 x i32> %733, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %736 = add <16 x i32> %734, %735
  %737 = add <16 x i32> %642, %736
  %738 = sext <32 x i8> %692 to <32 x i32>
  %739 = sext <32 x i16> %688 to <32 x i32>
  %740 = mul nsw <32 x i32> %738, %739
  %741 = shufflevector <32 x i32> %740, <32 x i32> %740, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %742 = shufflevector <32 x i32> %740, <32 x i32> %740, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %743 = add <16 x i32> %741, %742
  %744 = add <16 x i32> %644, %743
  %745 = sext <32 x i8> %692 to <32 x i32>
  %746 = sext <32 x i16> %689 to <32 x i32>
  %747 = mul nsw <32 x i32> %745, %746
  %748 = shufflevector <32 x i32> %747, <32 x i32> %747, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %749 = shufflevector <32 x i32> %747, <32 x i32> %747, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %750 = add <16 x i32> %748, %749
  %751 = add <16 x i32> %646, %750
  %752 = sext <32 x i8> %695 to <32 x i32>
  %753 = sext <32 x i16> %682 to <32 x i32>
  %754 = mul nsw <32 x i32> %752, %753
  %755 = shufflevector <32 x i32> %754, <32 x i32> %754, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %756 = shufflevector <32 x i32> %754, <32 x i32> %754, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %757 = add <16 x i32> %755, %756
  %758 = add <16 x i32> %633, %757
  %759 = sext <32 x i8> %695 to <32 x i32>
  %760 = sext <32 x i16> %683 to <32 x i32>
  %761 = mul nsw <32 x i32> %759, %760
  %762 = shufflevector <32 x i32> %761, <32 x i32> %761, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %763 = shufflevector <32 x i32> %761, <32 x i32> %761, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %764 = add <16 x i32> %762, %763
  %765 = add <16 x i32> %635, %764
  %766 = sext <32 x i8> %695 to <32 x i32>
  %767 = sext <32 x i16> %684 to <32 x i32>
  %768 = mul nsw <32 x i32> %766, %767
  %769 = shufflevector <32 x i32> %768, <32 x i32> %768, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %770 = shufflevector <32 x i32> %768, <32 x i32> %768, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %771 = add <16 x i32> %769, %770
  %772 = add <16 x i32> %637, %771
  %773 = sext <32 x i8> %695 to <32 x i32>
  %774 = sext <32 x i16> %685 to <32 x i32>
  %775 = mul nsw <32 x i32> %773, %774
  %776 = shufflevector <32 x i32> %775, <32 x i32> %775, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %777 = shufflevector <32 x i32> %775, <32 x i32> %775, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %778 = add <16 x i32> %776, %777
  %779 = add <16 x i32> %639, %778
  %780 = sext <32 x i8> %695 to <32 x i32>
  %781 = sext <32 x i16> %686 to <32 x i32>
  %782 = mul nsw <32 x i32> %780, %781
  %783 = shufflevector <32 x i32> %782, <32 x i32> %782, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %784 = shufflevector <32 x i32> %782, <32 x i32> %782, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %785 = add <16 x i32> %783, %784
  %786 = add <16 x i32> %641, %785
  %787 = sext <32 x i8> %695 to <32 x i32>
  %788 = sext <32 x i16> %687 to <32 x i32>
  %789 = mul nsw <32 x i32> %787, %788
  %790 = shufflevector <32 x i32> %789, <32 x i32> %789, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %791 = shufflevector <32 x i32> %789, <32 x i32> %789, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %792 = add <16 x i32> %790, %791
  %793 = add <16 x i32> %643, %792
  %794 = sext <32 x i8> %695 to <32 x i32>
  %795 = sext <32 x i16> %688 to <32 x i32>
  %796 = mul nsw <32 x i32> %794, %795
  %797 = shufflevector <32 x i32> %796, <32 x i32> %796, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %798 = shufflevector <32 x i32> %796, <32 x i32> %796, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %799 = add <16 x i32> %797, %798
  %800 = add <16 x i32> %645, %799
  %801 = sext <32 x i8> %695 to <32 x i32>
  %802 = sext <32 x i16> %689 to <32 x i32>
  %803 = mul nsw <32 x i32> %801, %802
  %804 = shufflevector <32 x i32> %803, <32 x i32> %803, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %805 = shufflevector <32 x i32> %803, <32 x i32> %803, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %806 = add <16 x i32> %804, %805
  %807 = add <16 x i32> %647, %806
  %808 = add nsw i64 %648, 1
  br label %631
809:
  %810 = add nuw nsw i64 %9, 0
  %811 = inttoptr i64 %810 to ptr
  store <16 x i32> %632, ptr %811, align 4
  %812 = add i64 %9, 64
  %813 = inttoptr i64 %812 to ptr
  store <16 x i32> %633, ptr %813, align 4
  %814 = add i64 %9, 128
  %815 = inttoptr i64 %814 to ptr
  store <16 x i32> %634, ptr %815, align 4
  %816 = add i64 %9, 192
  %817 = inttoptr i64 %816 to ptr
  store <16 x i32> %635, ptr %817, align 4
  %818 = add i64 %9, 256
  %819 = inttoptr i64 %818 to ptr
  store <16 x i32> %636, ptr %819, align 4
  %820 = add i64 %9, 320
  %821 = inttoptr i64 %820 to ptr
  store <16 x i32> %637, ptr %821, align 4
  %822 = add i64 %9, 384
  %823 = inttoptr i64 %822 to ptr
  store <16 x i32> %638, ptr %823, align 4
  %824 = add i64 %9, 448
  %825 = inttoptr i64 %824 to ptr
  store <16 x i32> %639, ptr %825, align 4
  %826 = add i64 %9, 512
  %827 = inttoptr i64 %826 to ptr
  store <16 x i32> %640, ptr %827, align 4
  %828 = add i64 %9, 576
  %829 = inttoptr i64 %828 to ptr
  store <16 x i32> %641, ptr %829, align 4
  %830 = add i64 %9, 640
  %831 = inttoptr i64 %830 to ptr
  store <16 x i32> %642, ptr %831, align 4
  %832 = add i64 %9, 704
  %833 = inttoptr i64 %832 to ptr
  store <16 x i32> %643, ptr %833, align 4
  %834 = add i64 %9, 768
  %835 = inttoptr i64 %834 to ptr
  store <16 x i32> %644, ptr %835, align 4
  %836 = add i64 %9, 832
  %837 = inttoptr i64 %836 to ptr
  store <16 x i32> %645, ptr %837, align 4
  %838 = add i64 %9, 896
  %839 = inttoptr i64 %838 to ptr
  store <16 x i32> %646, ptr %839, align 4
  %840 = add i64 %9, 960
  %841 = inttoptr i64 %840 to ptr
  store <16 x i32> %647, ptr %841, align 4
  br label %179
842:
  %843 = phi <16 x i32> [ zeroinitializer, %150 ], [ %889, %853 ]
  %844 = phi <16 x i32> [ zeroinitializer, %150 ], [ %917, %853 ]
  %845 = phi <16 x i32> [ zeroinitializer, %150 ], [ %896, %853 ]
  %846 = phi <16 x i32> [ zeroinitializer, %150 ], [ %924, %853 ]
  %847 = phi <16 x i32> [ zeroinitializer, %150 ], [ %903, %853 ]
  %848 = phi <16 x i32> [ zeroinitializer, %150 ], [ %931, %853 ]
  %849 = phi <16 x i32> [ zeroinitializer, %150 ], [ %910, %853 ]
  %850 = phi <16 x i32> [ zeroinitializer, %150 ], [ %938, %853 ]
  %851 = phi i64 [ 0, %150 ], [ %939, %853 ]
  %852 = icmp slt i64 %851, %159
  br i1 %852, label %853, label %940
853:
  %854 = add nuw nsw i64 %851, 0
  %855 = mul i64 %854, %393
  %856 = add i64 %100, %855
  %857 = inttoptr i64 %856 to ptr
  call void @llvm.prefetch.p0(ptr %857, i32 0, i32 2, i32 1)
  %858 = mul i64 %854, 64
  %859 = add i64 %2, %858
  %860 = mul i64 %854, 4
  %861 = add i64 %151, %860
  %862 = inttoptr i64 %861 to ptr
  %863 = load <2 x i16>, ptr %862, align 1
  %864 = add i64 %153, %860
  %865 = inttoptr i64 %864 to ptr
  %866 = load <2 x i16>, ptr %865, align 1
  %867 = add i64 %155, %860
  %868 = inttoptr i64 %867 to ptr
  %869 = load <2 x i16>, ptr %868, align 1
  %870 = add i64 %157, %860
  %871 = inttoptr i64 %870 to ptr
  %872 = load <2 x i16>, ptr %871, align 1
  %873 = shufflevector <2 x i16> %863, <2 x i16> %863, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %874 = shufflevector <2 x i16> %866, <2 x i16> %866, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %875 = shufflevector <2 x i16> %869, <2 x i16> %869, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %876 = shufflevector <2 x i16> %872, <2 x i16> %872, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %877 = add nuw nsw i64 %859, 0
  %878 = inttoptr i64 %877 to ptr
  %879 = load <32 x i8>, ptr %878, align 1
  %880 = add i64 %859, 32
  %881 = inttoptr i64 %880 to ptr
  %882 = load <32 x i8>, ptr %881, align 1
  %883 = sext <32 x i8> %879 to <32 x i32>
  %884 = sext <32 x i16> %873 to <32 x i32>
  %885 = mul nsw <32 x i32> %883, %884
  %886 = shufflevector <32 x i32> %885, <32 x i32> %885, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %887 = shufflevector <32 x i32> %885, <32 x i32> %885, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %888 = add <16 x i32> %886, %887
  %889 = add <16 x i32> %843, %888
  %890 = sext <32 x i8> %879 to <32 x i32>
  %891 = sext <32 x i16> %874 to <32 x i32>
  %892 = mul nsw <32 x i32> %890, %891
  %893 = shufflevector <32 x i32> %892, <32 x i32> %892, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %894 = shufflevector <32 x i32> %892, <32 x i32> %892, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %895 = add <16 x i32> %893, %894
  %896 = add <16 x i32> %845, %895
  %897 = sext <32 x i8> %879 to <32 x i32>
  %898 = sext <32 x i16> %875 to <32 x i32>
  %899 = mul nsw <32 x i32> %897, %898
  %900 = shufflevector <32 x i32> %899, <32 x i32> %899, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %901 = shufflevector <32 x i32> %899, <32 x i32> %899, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %902 = add <16 x i32> %900, %901
  %903 = add <16 x i32> %847, %902
  %904 = sext <32 x i8> %879 to <32 x i32>
  %905 = sext <32 x i16> %876 to <32 x i32>
  %906 = mul nsw <32 x i32> %904, %905
  %907 = shufflevector <32 x i32> %906, <32 x i32> %906, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %908 = shufflevector <32 x i32> %906, <32 x i32> %906, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %909 = add <16 x i32> %907, %908
  %910 = add <16 x i32> %849, %909
  %911 = sext <32 x i8> %882 to <32 x i32>
  %912 = sext <32 x i16> %873 to <32 x i32>
  %913 = mul nsw <32 x i32> %911, %912
  %914 = shufflevector <32 x i32> %913, <32 x i32> %913, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %915 = shufflevector <32 x i32> %913, <32 x i32> %913, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %916 = add <16 x i32> %914, %915
  %917 = add <16 x i32> %844, %916
  %918 = sext <32 x i8> %882 to <32 x i32>
  %919 = sext <32 x i16> %874 to <32 x i32>
  %920 = mul nsw <32 x i32> %918, %919
  %921 = shufflevector <32 x i32> %920, <32 x i32> %920, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %922 = shufflevector <32 x i32> %920, <32 x i32> %920, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %923 = add <16 x i32> %921, %922
  %924 = add <16 x i32> %846, %923
  %925 = sext <32 x i8> %882 to <32 x i32>
  %926 = sext <32 x i16> %875 to <32 x i32>
  %927 = mul nsw <32 x i32> %925, %926
  %928 = shufflevector <32 x i32> %927, <32 x i32> %927, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %929 = shufflevector <32 x i32> %927, <32 x i32> %927, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %930 = add <16 x i32> %928, %929
  %931 = add <16 x i32> %848, %930
  %932 = sext <32 x i8> %882 to <32 x i32>
  %933 = sext <32 x i16> %876 to <32 x i32>
  %934 = mul nsw <32 x i32> %932, %933
  %935 = shufflevector <32 x i32> %934, <32 x i32> %934, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %936 = shufflevector <32 x i32> %934, <32 x i32> %934, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %937 = add <16 x i32> %935, %936
  %938 = add <16 x i32> %850, %937
  %939 = add nsw i64 %851, 1
  br label %842
940:
  %941 = add nuw nsw i64 %9, 0
  %942 = inttoptr i64 %941 to ptr
  store <16 x i32> %843, ptr %942, align 4
  %943 = add i64 %9, 64
  %944 = inttoptr i64 %943 to ptr
  store <16 x i32> %844, ptr %944, align 4
  %945 = add i64 %9, 128
  %946 = inttoptr i64 %945 to ptr
  store <16 x i32> %845, ptr %946, align 4
  %947 = add i64 %9, 192
  %948 = inttoptr i64 %947 to ptr
  store <16 x i32> %846, ptr %948, align 4
  %949 = add i64 %9, 256
  %950 = inttoptr i64 %949 to ptr
  store <16 x i32> %847, ptr %950, align 4
  %951 = add i64 %9, 320
  %952 = inttoptr i64 %951 to ptr
  store <16 x i32> %848, ptr %952, align 4
  %953 = add i64 %9, 384
  %954 = inttoptr i64 %953 to ptr
  store <16 x i32> %849, ptr %954, align 4
  %955 = add i64 %9, 448
  %956 = inttoptr i64 %955 to ptr
  store <16 x i32> %850, ptr %956, align 4
  br label %179
957:
  %958 = phi <16 x i32> [ zeroinitializer, %162 ], [ %996, %968 ]
  %959 = phi <16 x i32> [ zeroinitializer, %162 ], [ %1010, %968 ]
  %960 = phi <16 x i32> [ zeroinitializer, %162 ], [ %1003, %968 ]
  %961 = phi <16 x i32> [ zeroinitializer, %162 ], [ %1017, %968 ]
  %962 = phi <16 x i32> [ zeroinitializer, %162 ], [ %1045, %968 ]
  %963 = phi <16 x i32> [ zeroinitializer, %162 ], [ %1059, %968 ]
  %964 = phi <16 x i32> [ zeroinitializer, %162 ], [ %1052, %968 ]
  %965 = phi <16 x i32> [ zeroinitializer, %162 ], [ %1066, %968 ]
  %966 = phi i64 [ 0, %162 ], [ %1067, %968 ]
  %967 = icmp slt i64 %966, %167
  br i1 %967, label %968, label %1068
968:
  %969 = add nuw nsw i64 %966, 0
  %970 = mul i64 %969, %393
  %971 = add i64 %100, %970
  %972 = inttoptr i64 %971 to ptr
  call void @llvm.prefetch.p0(ptr %972, i32 0, i32 2, i32 1)
  %973 = mul i64 %969, 64
  %974 = add i64 %2, %973
  %975 = mul i64 %969, 4
  %976 = add i64 %163, %975
  %977 = inttoptr i64 %976 to ptr
  %978 = load <2 x i16>, ptr %977, align 1
  %979 = add i64 %165, %975
  %980 = inttoptr i64 %979 to ptr
  %981 = load <2 x i16>, ptr %980, align 1
  %982 = shufflevector <2 x i16> %978, <2 x i16> %978, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %983 = shufflevector <2 x i16> %981, <2 x i16> %981, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %984 = add nuw nsw i64 %974, 0
  %985 = inttoptr i64 %984 to ptr
  %986 = load <32 x i8>, ptr %985, align 1
  %987 = add i64 %974, 32
  %988 = inttoptr i64 %987 to ptr
  %989 = load <32 x i8>, ptr %988, align 1
  %990 = sext <32 x i8> %986 to <32 x i32>
  %991 = sext <32 x i16> %982 to <32 x i32>
  %992 = mul nsw <32 x i32> %990, %991
  %993 = shufflevector <32 x i32> %992, <32 x i32> %992, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %994 = shufflevector <32 x i32> %992, <32 x i32> %992, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %995 = add <16 x i32> %993, %994
  %996 = add <16 x i32> %958, %995
  %997 = sext <32 x i8> %986 to <32 x i32>
  %998 = sext <32 x i16> %983 to <32 x i32>
  %999 = mul nsw <32 x i32> %997, %998
  %1000 = shufflevector <32 x i32> %999, <32 x i32> %999, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1001 = shufflevector <32 x i32> %999, <32 x i32> %999, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1002 = add <16 x i32> %1000, %1001
  %1003 = add <16 x i32> %960, %1002
  %1004 = sext <32 x i8> %989 to <32 x i32>
  %1005 = sext <32 x i16> %982 to <32 x i32>
  %1006 = mul nsw <32 x i32> %1004, %1005
  %1007 = shufflevector <32 x i32> %1006, <32 x i32> %1006, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1008 = shufflevector <32 x i32> %1006, <32 x i32> %1006, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1009 = add <16 x i32> %1007, %1008
  %1010 = add <16 x i32> %959, %1009
  %1011 = sext <32 x i8> %989 to <32 x i32>
  %1012 = sext <32 x i16> %983 to <32 x i32>
  %1013 = mul nsw <32 x i32> %1011, %1012
  %1014 = shufflevector <32 x i32> %1013, <32 x i32> %1013, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1015 = shufflevector <32 x i32> %1013, <32 x i32> %1013, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1016 = add <16 x i32> %1014, %1015
  %1017 = add <16 x i32> %961, %1016
  %1018 = add nsw i64 %966, 1
  %1019 = mul i64 %1018, %393
  %1020 = add i64 %100, %1019
  %1021 = inttoptr i64 %1020 to ptr
  call void @llvm.prefetch.p0(ptr %1021, i32 0, i32 2, i32 1)
  %1022 = mul i64 %1018, 64
  %1023 = add i64 %2, %1022
  %1024 = mul i64 %1018, 4
  %1025 = add i64 %163, %1024
  %1026 = inttoptr i64 %1025 to ptr
  %1027 = load <2 x i16>, ptr %1026, align 1
  %1028 = add i64 %165, %1024
  %1029 = inttoptr i64 %1028 to ptr
  %1030 = load <2 x i16>, ptr %1029, align 1
  %1031 = shufflevector <2 x i16> %1027, <2 x i16> %1027, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %1032 = shufflevector <2 x i16> %1030, <2 x i16> %1030, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %1033 = add nuw nsw i64 %1023, 0
  %1034 = inttoptr i64 %1033 to ptr
  %1035 = load <32 x i8>, ptr %1034, align 1
  %1036 = add i64 %1023, 32
  %1037 = inttoptr i64 %1036 to ptr
  %1038 = load <32 x i8>, ptr %1037, align 1
  %1039 = sext <32 x i8> %1035 to <32 x i32>
  %1040 = sext <32 x i16> %1031 to <32 x i32>
  %1041 = mul nsw <32 x i32> %1039, %1040
  %1042 = shufflevector <32 x i32> %1041, <32 x i32> %1041, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1043 = shufflevector <32 x i32> %1041, <32 x i32> %1041, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1044 = add <16 x i32> %1042, %1043
  %1045 = add <16 x i32> %962, %1044
  %1046 = sext <32 x i8> %1035 to <32 x i32>
  %1047 = sext <32 x i16> %1032 to <32 x i32>
  %1048 = mul nsw <32 x i32> %1046, %1047
  %1049 = shufflevector <32 x i32> %1048, <32 x i32> %1048, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1050 = shufflevector <32 x i32> %1048, <32 x i32> %1048, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1051 = add <16 x i32> %1049, %1050
  %1052 = add <16 x i32> %964, %1051
  %1053 = sext <32 x i8> %1038 to <32 x i32>
  %1054 = sext <32 x i16> %1031 to <32 x i32>
  %1055 = mul nsw <32 x i32> %1053, %1054
  %1056 = shufflevector <32 x i32> %1055, <32 x i32> %1055, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1057 = shufflevector <32 x i32> %1055, <32 x i32> %1055, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1058 = add <16 x i32> %1056, %1057
  %1059 = add <16 x i32> %963, %1058
  %1060 = sext <32 x i8> %1038 to <32 x i32>
  %1061 = sext <32 x i16> %1032 to <32 x i32>
  %1062 = mul nsw <32 x i32> %1060, %1061
  %1063 = shufflevector <32 x i32> %1062, <32 x i32> %1062, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1064 = shufflevector <32 x i32> %1062, <32 x i32> %1062, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1065 = add <16 x i32> %1063, %1064
  %1066 = add <16 x i32> %965, %1065
  %1067 = add nsw i64 %966, 2
  br label %957
1068:
  %1069 = phi <16 x i32> [ %1102, %1075 ], [ %958, %957 ]
  %1070 = phi <16 x i32> [ %1116, %1075 ], [ %959, %957 ]
  %1071 = phi <16 x i32> [ %1109, %1075 ], [ %960, %957 ]
  %1072 = phi <16 x i32> [ %1123, %1075 ], [ %961, %957 ]
  %1073 = phi i64 [ %1124, %1075 ], [ %167, %957 ]
  %1074 = icmp slt i64 %1073, %4
  br i1 %1074, label %1075, label %1125
1075:
  %1076 = mul i64 %1073, %393
  %1077 = add i64 %100, %1076
  %1078 = inttoptr i64 %1077 to ptr
  call void @llvm.prefetch.p0(ptr %1078, i32 0, i32 2, i32 1)
  %1079 = mul i64 %1073, 64
  %1080 = add i64 %2, %1079
  %1081 = mul i64 %1073, 4
  %1082 = add i64 %163, %1081
  %1083 = inttoptr i64 %1082 to ptr
  %1084 = load <2 x i16>, ptr %1083, align 1
  %1085 = add i64 %165, %1081
  %1086 = inttoptr i64 %1085 to ptr
  %1087 = load <2 x i16>, ptr %1086, align 1
  %1088 = shufflevector <2 x i16> %1084, <2 x i16> %1084, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %1089 = shufflevector <2 x i16> %1087, <2 x i16> %1087, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %1090 = add nuw nsw i64 %1080, 0
  %1091 = inttoptr i64 %1090 to ptr
  %1092 = load <32 x i8>, ptr %1091, align 1
  %1093 = add i64 %1080, 32
  %1094 = inttoptr i64 %1093 to ptr
  %1095 = load <32 x i8>, ptr %1094, align 1
  %1096 = sext <32 x i8> %1092 to <32 x i32>
  %1097 = sext <32 x i16> %1088 to <32 x i32>
  %1098 = mul nsw <32 x i32> %1096, %1097
  %1099 = shufflevector <32 x i32> %1098, <32 x i32> %1098, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1100 = shufflevector <32 x i32> %1098, <32 x i32> %1098, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1101 = add <16 x i32> %1099, %1100
  %1102 = add <16 x i32> %1069, %1101
  %1103 = sext <32 x i8> %1092 to <32 x i32>
  %1104 = sext <32 x i16> %1089 to <32 x i32>
  %1105 = mul nsw <32 x i32> %1103, %1104
  %1106 = shufflevector <32 x i32> %1105, <32 x i32> %1105, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1107 = shufflevector <32 x i32> %1105, <32 x i32> %1105, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1108 = add <16 x i32> %1106, %1107
  %1109 = add <16 x i32> %1071, %1108
  %1110 = sext <32 x i8> %1095 to <32 x i32>
  %1111 = sext <32 x i16> %1088 to <32 x i32>
  %1112 = mul nsw <32 x i32> %1110, %1111
  %1113 = shufflevector <32 x i32> %1112, <32 x i32> %1112, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1114 = shufflevector <32 x i32> %1112, <32 x i32> %1112, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1115 = add <16 x i32> %1113, %1114
  %1116 = add <16 x i32> %1070, %1115
  %1117 = sext <32 x i8> %1095 to <32 x i32>
  %1118 = sext <32 x i16> %1089 to <32 x i32>
  %1119 = mul nsw <32 x i32> %1117, %1118
  %1120 = shufflevector <32 x i32> %1119, <32 x i32> %1119, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1121 = shufflevector <32 x i32> %1119, <32 x i32> %1119, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1122 = add <16 x i32> %1120, %1121
  %1123 = add <16 x i32> %1072, %1122
  %1124 = add nsw i64 %1073, 1
  br label %1068
1125:
  %1126 = add <16 x i32> %1069, %962
  %1127 = add <16 x i32> %1070, %963
  %1128 = add nuw nsw i64 %9, 0
  %1129 = inttoptr i64 %1128 to ptr
  store <16 x i32> %1126, ptr %1129, align 4
  %1130 = add i64 %9, 64
  %1131 = inttoptr i64 %1130 to ptr
  store <16 x i32> %1127, ptr %1131, align 4
  %1132 = add <16 x i32> %1071, %964
  %1133 = add <16 x i32> %1072, %965
  %1134 = add i64 %9, 128
  %1135 = inttoptr i64 %1134 to ptr
  store <16 x i32> %1132, ptr %1135, align 4
  %1136 = add i64 %9, 192
  %1137 = inttoptr i64 %1136 to ptr
  store <16 x i32> %1133, ptr %1137, align 4
  br label %179
1138:
  %1139 = phi <16 x i32> [ zeroinitializer, %169 ], [ %1173, %1145 ]
  %1140 = phi <16 x i32> [ zeroinitializer, %169 ], [ %1187, %1145 ]
  %1141 = phi <16 x i32> [ zeroinitializer, %169 ], [ %1180, %1145 ]
  %1142 = phi <16 x i32> [ zeroinitializer, %169 ], [ %1194, %1145 ]
  %1143 = phi i64 [ 0, %169 ], [ %1195, %1145 ]
  %1144 = icmp slt i64 %1143, %174
  br i1 %1144, label %1145, label %1196
1145:
  %1146 = add nuw nsw i64 %1143, 0
  %1147 = mul i64 %1146, %393
  %1148 = add i64 %100, %1147
  %1149 = inttoptr i64 %1148 to ptr
  call void @llvm.prefetch.p0(ptr %1149, i32 0, i32 2, i32 1)
  %1150 = mul i64 %1146, 64
  %1151 = add i64 %2, %1150
  %1152 = mul i64 %1146, 4
  %1153 = add i64 %170, %1152
  %1154 = inttoptr i64 %1153 to ptr
  %1155 = load <2 x i16>, ptr %1154, align 1
  %1156 = add i64 %172, %1152
  %1157 = inttoptr i64 %1156 to ptr
  %1158 = load <2 x i16>, ptr %1157, align 1
  %1159 = shufflevector <2 x i16> %1155, <2 x i16> %1155, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %1160 = shufflevector <2 x i16> %1158, <2 x i16> %1158, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %1161 = add nuw nsw i64 %1151, 0
  %1162 = inttoptr i64 %1161 to ptr
  %1163 = load <32 x i8>, ptr %1162, align 1
  %1164 = add i64 %1151, 32
  %1165 = inttoptr i64 %1164 to ptr
  %1166 = load <32 x i8>, ptr %1165, align 1
  %1167 = sext <32 x i8> %1163 to <32 x i32>
  %1168 = sext <32 x i16> %1159 to <32 x i32>
  %1169 = mul nsw <32 x i32> %1167, %1168
  %1170 = shufflevector <32 x i32> %1169, <32 x i32> %1169, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1171 = shufflevector <32 x i32> %1169, <32 x i32> %1169, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1172 = add <16 x i32> %1170, %1171
  %1173 = add <16 x i32> %1139, %1172
  %1174 = sext <32 x i8> %1163 to <32 x i32>
  %1175 = sext <32 x i16> %1160 to <32 x i32>
  %1176 = mul nsw <32 x i32> %1174, %1175
  %1177 = shufflevector <32 x i32> %1176, <32 x i32> %1176, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1178 = shufflevector <32 x i32> %1176, <32 x i32> %1176, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1179 = add <16 x i32> %1177, %1178
  %1180 = add <16 x i32> %1141, %1179
  %1181 = sext <32 x i8> %1166 to <32 x i32>
  %1182 = sext <32 x i16> %1159 to <32 x i32>
  %1183 = mul nsw <32 x i32> %1181, %1182
  %1184 = shufflevector <32 x i32> %1183, <32 x i32> %1183, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1185 = shufflevector <32 x i32> %1183, <32 x i32> %1183, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1186 = add <16 x i32> %1184, %1185
  %1187 = add <16 x i32> %1140, %1186
  %1188 = sext <32 x i8> %1166 to <32 x i32>
  %1189 = sext <32 x i16> %1160 to <32 x i32>
  %1190 = mul nsw <32 x i32> %1188, %1189
  %1191 = shufflevector <32 x i32> %1190, <32 x i32> %1190, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1192 = shufflevector <32 x i32> %1190, <32 x i32> %1190, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1193 = add <16 x i32> %1191, %1192
  %1194 = add <16 x i32> %1142, %1193
  %1195 = add nsw i64 %1143, 1
  br label %1138
1196:
  %1197 = add nuw nsw i64 %9, 0
  %1198 = inttoptr i64 %1197 to ptr
  store <16 x i32> %1139, ptr %1198, align 4
  %1199 = add i64 %9, 64
  %1200 = inttoptr i64 %1199 to ptr
  store <16 x i32> %1140, ptr %1200, align 4
  %1201 = add i64 %9, 128
  %1202 = inttoptr i64 %1201 to ptr
  store <16 x i32> %1141, ptr %1202, align 4
  %1203 = add i64 %9, 192
  %1204 = inttoptr i64 %1203 to ptr
  store <16 x i32> %1142, ptr %1204, align 4
  br label %179
1205:
  %1206 = phi <16 x i32> [ zeroinitializer, %175 ], [ %1236, %1212 ]
  %1207 = phi <16 x i32> [ zeroinitializer, %175 ], [ %1243, %1212 ]
  %1208 = phi <16 x i32> [ zeroinitializer, %175 ], [ %1267, %1212 ]
  %1209 = phi <16 x i32> [ zeroinitializer, %175 ], [ %1274, %1212 ]
  %1210 = phi i64 [ 0, %175 ], [ %1275, %1212 ]
  %1211 = icmp slt i64 %1210, %178
  br i1 %1211, label %1212, label %1276
1212:
  %1213 = add nuw nsw i64 %1210, 0
  %1214 = mul i64 %1213, %393
  %1215 = add i64 %100, %1214
  %1216 = inttoptr i64 %1215 to ptr
  call void @llvm.prefetch.p0(ptr %1216, i32 0, i32 2, i32 1)
  %1217 = mul i64 %1213, 64
  %1218 = add i64 %2, %1217
  %1219 = mul i64 %1213, 4
  %1220 = add i64 %176, %1219
  %1221 = inttoptr i64 %1220 to ptr
  %1222 = load <2 x i16>, ptr %1221, align 1
  %1223 = shufflevector <2 x i16> %1222, <2 x i16> %1222, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %1224 = add nuw nsw i64 %1218, 0
  %1225 = inttoptr i64 %1224 to ptr
  %1226 = load <32 x i8>, ptr %1225, align 1
  %1227 = add i64 %1218, 32
  %1228 = inttoptr i64 %1227 to ptr
  %1229 = load <32 x i8>, ptr %1228, align 1
  %1230 = sext <32 x i8> %1226 to <32 x i32>
  %1231 = sext <32 x i16> %1223 to <32 x i32>
  %1232 = mul nsw <32 x i32> %1230, %1231
  %1233 = shufflevector <32 x i32> %1232, <32 x i32> %1232, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1234 = shufflevector <32 x i32> %1232, <32 x i32> %1232, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1235 = add <16 x i32> %1233, %1234
  %1236 = add <16 x i32> %1206, %1235
  %1237 = sext <32 x i8> %1229 to <32 x i32>
  %1238 = sext <32 x i16> %1223 to <32 x i32>
  %1239 = mul nsw <32 x i32> %1237, %1238
  %1240 = shufflevector <32 x i32> %1239, <32 x i32> %1239, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1241 = shufflevector <32 x i32> %1239, <32 x i32> %1239, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1242 = add <16 x i32> %1240, %1241
  %1243 = add <16 x i32> %1207, %1242
  %1244 = add nsw i64 %1210, 1
  %1245 = mul i64 %1244, %393
  %1246 = add i64 %100, %1245
  %1247 = inttoptr i64 %1246 to ptr
  call void @llvm.prefetch.p0(ptr %1247, i32 0, i32 2, i32 1)
  %1248 = mul i64 %1244, 64
  %1249 = add i64 %2, %1248
  %1250 = mul i64 %1244, 4
  %1251 = add i64 %176, %1250
  %1252 = inttoptr i64 %1251 to ptr
  %1253 = load <2 x i16>, ptr %1252, align 1
  %1254 = shufflevector <2 x i16> %1253, <2 x i16> %1253, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %1255 = add nuw nsw i64 %1249, 0
  %1256 = inttoptr i64 %1255 to ptr
  %1257 = load <32 x i8>, ptr %1256, align 1
  %1258 = add i64 %1249, 32
  %1259 = inttoptr i64 %1258 to ptr
  %1260 = load <32 x i8>, ptr %1259, align 1
  %1261 = sext <32 x i8> %1257 to <32 x i32>
  %1262 = sext <32 x i16> %1254 to <32 x i32>
  %1263 = mul nsw <32 x i32> %1261, %1262
  %1264 = shufflevector <32 x i32> %1263, <32 x i32> %1263, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1265 = shufflevector <32 x i32> %1263, <32 x i32> %1263, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1266 = add <16 x i32> %1264, %1265
  %1267 = add <16 x i32> %1208, %1266
  %1268 = sext <32 x i8> %1260 to <32 x i32>
  %1269 = sext <32 x i16> %1254 to <32 x i32>
  %1270 = mul nsw <32 x i32> %1268, %1269
  %1271 = shufflevector <32 x i32> %1270, <32 x i32> %1270, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1272 = shufflevector <32 x i32> %1270, <32 x i32> %1270, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1273 = add <16 x i32> %1271, %1272
  %1274 = add <16 x i32> %1209, %1273
  %1275 = add nsw i64 %1210, 2
  br label %1205
1276:
  %1277 = phi <16 x i32> [ %1304, %1281 ], [ %1206, %1205 ]
  %1278 = phi <16 x i32> [ %1311, %1281 ], [ %1207, %1205 ]
  %1279 = phi i64 [ %1312, %1281 ], [ %178, %1205 ]
  %1280 = icmp slt i64 %1279, %4
  br i1 %1280, label %1281, label %1313
1281:
  %1282 = mul i64 %1279, %393
  %1283 = add i64 %100, %1282
  %1284 = inttoptr i64 %1283 to ptr
  call void @llvm.prefetch.p0(ptr %1284, i32 0, i32 2, i32 1)
  %1285 = mul i64 %1279, 64
  %1286 = add i64 %2, %1285
  %1287 = mul i64 %1279, 4
  %1288 = add i64 %176, %1287
  %1289 = inttoptr i64 %1288 to ptr
  %1290 = load <2 x i16>, ptr %1289, align 1
  %1291 = shufflevector <2 x i16> %1290, <2 x i16> %1290, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %1292 = add nuw nsw i64 %1286, 0
  %1293 = inttoptr i64 %1292 to ptr
  %1294 = load <32 x i8>, ptr %1293, align 1
  %1295 = add i64 %1286, 32
  %1296 = inttoptr i64 %1295 to ptr
  %1297 = load <32 x i8>, ptr %1296, align 1
  %1298 = sext <32 x i8> %1294 to <32 x i32>
  %1299 = sext <32 x i16> %1291 to <32 x i32>
  %1300 = mul nsw <32 x i32> %1298, %1299
  %1301 = shufflevector <32 x i32> %1300, <32 x i32> %1300, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1302 = shufflevector <32 x i32> %1300, <32 x i32> %1300, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1303 = add <16 x i32> %1301, %1302
  %1304 = add <16 x i32> %1277, %1303
  %1305 = sext <32 x i8> %1297 to <32 x i32>
  %1306 = sext <32 x i16> %1291 to <32 x i32>
  %1307 = mul nsw <32 x i32> %1305, %1306
  %1308 = shufflevector <32 x i32> %1307, <32 x i32> %1307, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %1309 = shufflevector <32 x i32> %1307, <32 x i32> %1307, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %1310 = add <16 x i32> %1308, %1309
  %1311 = add <16 x i32> %1278, %1310
  %1312 = add nsw i64 %1279, 1
  br label %1276
1313:
  %1314 = add <16 x i32> %1277, %1208
  %1315 = add <16 x i32> %1278, %1209
  %1316 = add nuw nsw i64 %9, 0
  %1317 = inttoptr i64 %1316 to ptr
  store <16 x i32> %1314, ptr %1317, align 4
  %1318 = add i64 %9, 64
  %1319 = inttoptr i64 %1318 to ptr
  store <16 x i32> %1315, ptr %1319, align 4
  br label %179
1320:
  br i1 %191, label %1321, label %1322
1321:
  store i64 0, ptr %25, align 8
  br label %1330
1322:
  %1323 = srem i64 %189, 1
  %1324 = sub i64 0, %1323
  %1325 = select i1 %190, i64 %1323, i64 %1324
  %1326 = icmp sgt i64 %1325, 0
  %1327 = sdiv i64 %189, 1
  %1328 = select i1 %1326, i64 1, i64 0
  %1329 = add i64 %1327, %1328
  store i64 %1329, ptr %25, align 8
  br label %1330
1330:
  %1331 = insertvalue { ptr, i64, i64, ptr } poison, ptr %24, 0
  %1332 = insertvalue { ptr, i64, i64, ptr } %1331, i64 %188, 1
  %1333 = insertvalue { ptr, i64, i64, ptr } %1332, i64 1, 2
  %1334 = insertvalue { ptr, i64, i64, ptr } %1333, ptr %25, 3
  %1335 = extractvalue { ptr, i64, i64, ptr } %1334, 0
  %1336 = extractvalue { ptr, i64, i64, ptr } %1334, 1
  %1337 = extractvalue { ptr, i64, i64, ptr } %1334, 3
  br label %192
1338:
  %1339 = load i64, ptr %197, align 8
  %1340 = sub nuw nsw i64 %199, 1
  store i64 %1340, ptr %198, align 8
  %1341 = add i64 %1339, 1
  store i64 %1341, ptr %197, align 8
  br label %1342
1342:
  %1343 = phi i64 [ %1339, %1338 ], [ 0, %192 ]
  %1344 = insertvalue { i64, i1 } poison, i64 %1343, 0
  %1345 = insertvalue { i64, i1 } %1344, i1 %200, 1
  %1346 = extractvalue { i64, i1 } %1345, 0
  %1347 = extractvalue { i64, i1 } %1345, 1
  br i1 %1347, label %201, label %377
1348:
  br i1 %268, label %1349, label %1350
1349:
  store i64 0, ptr %27, align 8
  br label %1358
1350:
  %1351 = srem i64 %266, 1
  %1352 = sub i64 0, %1351
  %1353 = select i1 %267, i64 %1351, i64 %1352
  %1354 = icmp sgt i64 %1353, 0
  %1355 = sdiv i64 %266, 1
  %1356 = select i1 %1354, i64 1, i64 0
  %1357 = add i64 %1355, %1356
  store i64 %1357, ptr %27, align 8
  br label %1358
1358:
  %1359 = insertvalue { ptr, i64, i64, ptr } poison, ptr %26, 0
  %1360 = insertvalue { ptr, i64, i64, ptr } %1359, i64 %265, 1
  %1361 = insertvalue { ptr, i64, i64, ptr } %1360, i64 1, 2
  %1362 = insertvalue { ptr, i64, i64, ptr } %1361, ptr %27, 3
  %1363 = extractvalue { ptr, i64, i64, ptr } %1362, 0
  %1364 = extractvalue { ptr, i64, i64, ptr } %1362, 1
  %1365 = extractvalue { ptr, i64, i64, ptr } %1362, 3
  br label %269
1366:
  %1367 = load i64, ptr %274, align 8
  %1368 = sub nuw nsw i64 %276, 1
  store i64 %1368, ptr %275, align 8
  %1369 = add i64 %1367, 1
  store i64 %1369, ptr %274, align 8
  br label %1370
1370:
  %1371 = phi i64 [ %1367, %1366 ], [ 0, %269 ]
  %1372 = insertvalue { i64, i1 } poison, i64 %1371, 0
  %1373 = insertvalue { i64, i1 } %1372, i1 %277, 1
  %1374 = extractvalue { i64, i1 } %1373, 0
  %1375 = extractvalue { i64, i1 } %1373, 1
  br i1 %1375, label %278, label %376
}
define internal i32 @39(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3, i64 %4, i64 %5) {
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
  %33 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 268
  %34 = bitcast ptr %33 to ptr
  %35 = load i64, ptr %34, align 1
  %36 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 28
  %37 = bitcast ptr %36 to ptr
  %38 = load i64, ptr %37, align 1
  %39 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 252
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
  %46 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 316
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
  %74 = call i32 @34(ptr %11, ptr %12, i64 %226, i64 %41)
  %75 = load float, ptr %11, align 4
  br label %246
76:
  %77 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 324
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
  %103 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 332
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
  %130 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 340
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
  %161 = call i32 @40(ptr %15, ptr %16, i32 %160)
  %162 = load i32, ptr %15, align 4
  br label %250
163:
  store float 0.000000e+00, ptr %25, align 4
  %164 = call i32 @34(ptr %25, ptr %26, i64 %230, i64 %41)
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
  %174 = call i32 @41(ptr %31, ptr %32, i64 %230, i64 %41, float %173)
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
  br i1 %203, label %207, label %204, !prof !1
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
  br i1 %220, label %232, label %221, !prof !1
221:
  %222 = phi i64 [ 0, %204 ], [ %239, %232 ], [ 0, %216 ]
  %223 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 468
  %224 = bitcast ptr %223 to ptr
  %225 = load i64, ptr %224, align 1
  %226 = add nsw i64 %5, %225
  %227 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 476
  %228 = bitcast ptr %227 to ptr
  %229 = load i64, ptr %228, align 1
  %230 = add nsw i64 %5, %229
  store ptr null, ptr %7, align 8
  %231 = call i32 @42(ptr %7, ptr %8, ptr %2, i64 %205, i64 %222, i64 %226)
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
  %241 = call i32 @37(ptr %9, ptr %10, i64 %226, i64 %41)
  %242 = load float, ptr %9, align 4
  br label %243
243:
  %244 = bitcast float %242 to i32
  %245 = icmp sge i32 %244, 2139095040
  br i1 %245, label %44, label %45
246:
  store i64 0, ptr %13, align 8
  %247 = call i32 @43(ptr %13, ptr %14, i64 %226, i64 %41, float %75)
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
  %255 = call i32 @40(ptr %17, ptr %18, i32 %254)
  %256 = load i32, ptr %17, align 4
  br label %257
257:
  %258 = trunc i64 %222 to i32
  %259 = zext i32 %258 to i64
  %260 = add nuw nsw i64 %259, 1013904242
  %261 = trunc i64 %260 to i32
  store i32 0, ptr %19, align 4
  %262 = call i32 @40(ptr %19, ptr %20, i32 %261)
  %263 = load i32, ptr %19, align 4
  br label %264
264:
  %265 = zext i32 %256 to i64
  %266 = zext i32 %263 to i64
  %267 = xor i64 %265, %266
  %268 = trunc nuw i64 %267 to i32
  store i32 0, ptr %21, align 4
  %269 = call i32 @40(ptr %21, ptr %22, i32 %268)
  %270 = load i32, ptr %21, align 4
  br label %271
271:
  %272 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 260
  %273 = bitcast ptr %272 to ptr
  %274 = load i64, ptr %273, align 1
  store ptr null, ptr %23, align 8
  %275 = call i32 @44(ptr %23, ptr %24, i64 %226, i32 %270, i64 %274, i64 %41, i64 %230)
  br label %276
276:
  br label %163
277:
  store i64 0, ptr %27, align 8
  %278 = call i32 @43(ptr %27, ptr %28, i64 %230, i64 %41, float %165)
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
  %304 = call i32 @41(ptr %29, ptr %30, i64 %226, i64 %41, float %303)
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
define internal i32 @40(ptr nonnull %0, ptr nonnull %1, i32 %2) {
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
define internal i32 @41(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, float %4) {
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
define internal i32 @42(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3, i64 %4, i64 %5) {
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
  %19 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 268
  %20 = bitcast ptr %19 to ptr
  %21 = load i64, ptr %20, align 1
  %22 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 252
  %23 = bitcast ptr %22 to ptr
  %24 = load i64, ptr %23, align 1
  %25 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 292
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
  %41 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 300
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
  %116 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 308
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
  %142 = call i32 @46(ptr %7, ptr %8, ptr %2, i64 %67, i64 %4)
  %143 = load i64, ptr %7, align 8
  br label %226
144:
  store i64 0, ptr %9, align 8
  %145 = call i32 @46(ptr %9, ptr %10, ptr %2, i64 %79, i64 %4)
  %146 = load i64, ptr %9, align 8
  br label %228
147:
  %148 = phi i64 [ %143, %226 ], [ %5, %228 ]
  store i64 0, ptr %13, align 8
  %149 = call i32 @46(ptr %13, ptr %14, ptr %2, i64 %92, i64 %4)
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
  %229 = call i32 @47(ptr %11, ptr %12, i64 %143, i64 %146, float %115, i64 %24, i64 %5)
  br label %147
230:
  store ptr null, ptr %15, align 8
  %231 = call i32 @47(ptr %15, ptr %16, i64 %148, i64 %150, float %103, i64 %24, i64 %5)
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
define internal i32 @43(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, float %4) {
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
define internal i32 @44(ptr nonnull %0, ptr nonnull %1, i64 %2, i32 %3, i64 %4, i64 %5, i64 %6) {
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
  %111 = call i32 @40(ptr %10, ptr %11, i32 %110)
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
  %168 = call i32 @45(ptr %12, ptr %13, float %149)
  %169 = load float, ptr %12, align 4
  br label %170
170:
  %171 = fsub float -0.000000e+00, %169
  store float 0.000000e+00, ptr %14, align 4
  %172 = call i32 @45(ptr %14, ptr %15, float %171)
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
define internal i32 @45(ptr nonnull %0, ptr nonnull %1, float %2) {
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
define internal i32 @46(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3, i64 %4) {
  %6 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 380
  %7 = bitcast ptr %6 to ptr
  %8 = load i64, ptr %7, align 1
  %9 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 252
  %10 = bitcast ptr %9 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = mul nsw i64 4, %11
  %13 = getelementptr inbounds nuw [484 x i8], ptr %2, i32 0, i32 28
  %14 = bitcast ptr %13 to ptr
  %15 = load i64, ptr %14, align 1
  %16 = mul nsw i64 %15, %3
  %17 = add nsw i64 %16, %4
  %18 = mul nsw i64 %12, %17
  %19 = add nsw i64 %8, %18
  store i64 %19, ptr %0, align 8
  ret i32 poison
}
define internal i32 @47(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, float %4, i64 %5, i64 %6) {
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
define internal i32 @48(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5) {
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
  %99 = call i32 @49(ptr %7, ptr %8, i64 %2, i64 %3)
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
  %192 = call i32 @50(ptr %9, ptr %10, i64 %2, float %191, i64 %3)
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
define internal i32 @49(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
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
define internal i32 @50(ptr nonnull %0, ptr nonnull %1, i64 %2, float %3, i64 %4) {
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
!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!"branch_weights", i32 99, i32 1}
!2 = !{i1 true}
