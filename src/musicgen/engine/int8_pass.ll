; bd27b401286609799e8145b8eeb2840190c60701697a032038dc542255e84a48
@0 = internal constant [70 x i8] c"\80\04\95;\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AIndexError\94\93\94\8C\18tuple index out of range\94\85\94N\87\94."
@1 = internal constant [20 x i8] c"\A82\A7\F8\17\\%0i*\B8.X\1E$k\F5dj("
@2 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @0, i32 70, ptr @1, ptr null, i32 0 }
@3 = internal constant [70 x i8] c"\80\04\95;\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AIndexError\94\93\94\8C\18tuple index out of range\94\85\94N\87\94."
@4 = internal constant [20 x i8] c"\A82\A7\F8\17\\%0i*\B8.X\1E$k\F5dj("
@5 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @3, i32 70, ptr @4, ptr null, i32 0 }
define i32 @musicgen_int8_pass(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5) {
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
  %19 = insertvalue [1 x i64] undef, i64 420, 0
  %20 = extractvalue [1 x i64] %18, 0
  %21 = mul nuw nsw i64 1, %20
  %22 = extractvalue [1 x i64] %18, 0
  %23 = extractvalue [1 x i64] %19, 0
  %24 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %21, 2
  %25 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %24, i64 420, 3
  %26 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, ptr %17, 4
  %27 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, i64 %22, 5, 0
  %28 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %27, i64 %23, 6, 0
  %29 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %28, 4
  %30 = getelementptr [420 x i8], ptr %29, i64 0
  %31 = getelementptr inbounds nuw [420 x i8], ptr %30, i32 0, i32 324
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
  %57 = getelementptr inbounds nuw [420 x i8], ptr %30, i32 0, i32 324
  %58 = bitcast ptr %57 to ptr
  %59 = load i64, ptr %58, align 1
  %60 = getelementptr inbounds nuw [420 x i8], ptr %30, i32 0, i32 164
  %61 = bitcast ptr %60 to ptr
  %62 = load i64, ptr %61, align 1
  store ptr null, ptr %13, align 8
  %63 = call i32 @8(ptr %13, ptr %14, i64 %59, i64 %62, i64 %3)
  br label %64
64:
  store ptr null, ptr %15, align 8
  %65 = call i32 @10(ptr %15, ptr %16, i64 %2, i64 %3, ptr %30, i64 %143, i64 %84, i64 %5)
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
  %74 = getelementptr inbounds nuw [420 x i8], ptr %30, i32 0, i32 164
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
  %85 = getelementptr inbounds nuw [420 x i8], ptr %30, i32 0, i32 212
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
  %11 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 108
  %12 = bitcast ptr %11 to ptr
  %13 = load i64, ptr %12, align 1
  %14 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 28
  %15 = bitcast ptr %14 to ptr
  %16 = load i64, ptr %15, align 1
  %17 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 204
  %18 = bitcast ptr %17 to ptr
  %19 = load i64, ptr %18, align 1
  %20 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 284
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
  %86 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 140
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
  %102 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 220
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
  %131 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 124
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
  %146 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 132
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
  %7 = alloca ptr, align 8
  store ptr null, ptr %7, align 8
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  store i64 0, ptr %6, align 8
  %10 = call i32 @9(ptr %6, ptr %7, i64 %3, i64 %4)
  %11 = load i64, ptr %6, align 8
  br label %41
12:
  %13 = insertvalue { ptr, i64, i64, ptr } poison, ptr %82, 0
  %14 = insertvalue { ptr, i64, i64, ptr } %13, i64 %83, 1
  %15 = insertvalue { ptr, i64, i64, ptr } %14, i64 1, 2
  %16 = insertvalue { ptr, i64, i64, ptr } %15, ptr %84, 3
  %17 = extractvalue { ptr, i64, i64, ptr } %16, 0
  %18 = extractvalue { ptr, i64, i64, ptr } %16, 3
  %19 = load i64, ptr %18, align 8
  %20 = icmp sgt i64 %19, 0
  br i1 %20, label %85, label %89
21:
  %22 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %54, 0
  %23 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, ptr %55, 1
  %24 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %23, i64 %56, 2
  %25 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %24, i64 %57, 3
  %26 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %25, ptr %58, 4
  %27 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, i64 %59, 5, 0
  %28 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %27, i64 %60, 6, 0
  %29 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %28, 4
  %30 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %28, 5, 0
  %31 = insertvalue [1 x i64] undef, i64 %30, 0
  %32 = extractvalue [1 x i64] %31, 0
  %33 = icmp slt i64 %93, 0
  %34 = add i64 %93, %32
  %35 = select i1 %33, i64 %34, i64 %93
  %36 = mul nuw nsw i64 %35, 1
  %37 = add nuw nsw i64 0, %36
  %38 = getelementptr i64, ptr %29, i64 %37
  store i64 0, ptr %38, align 8
  br label %12
39:
  ret i32 poison
40:
  store ptr null, ptr %0, align 8
  br label %39
41:
  %42 = inttoptr i64 %2 to ptr
  %43 = insertvalue [1 x i64] undef, i64 %11, 0
  %44 = insertvalue [1 x i64] undef, i64 8, 0
  %45 = extractvalue [1 x i64] %43, 0
  %46 = mul nuw nsw i64 1, %45
  %47 = extractvalue [1 x i64] %43, 0
  %48 = extractvalue [1 x i64] %44, 0
  %49 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %46, 2
  %50 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %49, i64 8, 3
  %51 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %50, ptr %42, 4
  %52 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %51, i64 %47, 5, 0
  %53 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %52, i64 %48, 6, 0
  %54 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, 0
  %55 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, 1
  %56 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, 2
  %57 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, 3
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, 4
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, 5, 0
  %60 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %53, 6, 0
  %61 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %11, 1
  %62 = insertvalue { i64, i64, i64 } %61, i64 1, 2
  %63 = extractvalue { i64, i64, i64 } %62, 1
  store i64 0, ptr %8, align 8
  %64 = sub nuw nsw i64 %63, 0
  %65 = icmp sgt i64 %64, 0
  %66 = xor i1 %65, true
  br label %67
67:
  br i1 %66, label %68, label %69
68:
  store i64 0, ptr %9, align 8
  br label %77
69:
  %70 = srem i64 %64, 1
  %71 = sub i64 0, %70
  %72 = select i1 %65, i64 %70, i64 %71
  %73 = icmp sgt i64 %72, 0
  %74 = sdiv i64 %64, 1
  %75 = select i1 %73, i64 1, i64 0
  %76 = add i64 %74, %75
  store i64 %76, ptr %9, align 8
  br label %77
77:
  %78 = insertvalue { ptr, i64, i64, ptr } poison, ptr %8, 0
  %79 = insertvalue { ptr, i64, i64, ptr } %78, i64 %63, 1
  %80 = insertvalue { ptr, i64, i64, ptr } %79, i64 1, 2
  %81 = insertvalue { ptr, i64, i64, ptr } %80, ptr %9, 3
  %82 = extractvalue { ptr, i64, i64, ptr } %81, 0
  %83 = extractvalue { ptr, i64, i64, ptr } %81, 1
  %84 = extractvalue { ptr, i64, i64, ptr } %81, 3
  br label %12
85:
  %86 = load i64, ptr %17, align 8
  %87 = sub nuw nsw i64 %19, 1
  store i64 %87, ptr %18, align 8
  %88 = add i64 %86, 1
  store i64 %88, ptr %17, align 8
  br label %89
89:
  %90 = phi i64 [ %86, %85 ], [ 0, %12 ]
  %91 = insertvalue { i64, i1 } poison, i64 %90, 0
  %92 = insertvalue { i64, i1 } %91, i1 %20, 1
  %93 = extractvalue { i64, i1 } %92, 0
  %94 = extractvalue { i64, i1 } %92, 1
  br i1 %94, label %21, label %40
}
define internal i32 @9(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
  %5 = add nsw i64 %2, 1
  %6 = mul nsw i64 %3, %5
  %7 = add nsw i64 1, %6
  %8 = mul nsw i64 8, %7
  store i64 %8, ptr %0, align 8
  ret i32 poison
}
define internal i32 @10(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, ptr %4, i64 %5, i64 %6, i64 %7) {
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
  %41 = getelementptr inbounds nuw [420 x i8], ptr %4, i32 0, i32 164
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
  %87 = getelementptr inbounds nuw [420 x i8], ptr %4, i32 0, i32 108
  %88 = bitcast ptr %87 to ptr
  %89 = load i64, ptr %88, align 1
  %90 = getelementptr inbounds nuw [420 x i8], ptr %4, i32 0, i32 292
  %91 = bitcast ptr %90 to ptr
  %92 = load i64, ptr %91, align 1
  %93 = icmp eq i64 %86, 7
  br i1 %93, label %94, label %98
94:
  %95 = getelementptr inbounds nuw [420 x i8], ptr %4, i32 0, i32 156
  %96 = bitcast ptr %95 to ptr
  %97 = load i64, ptr %96, align 1
  br label %123
98:
  %99 = insertvalue [2 x i64] undef, i64 2, 0
  %100 = insertvalue [2 x i64] %99, i64 4, 1
  store i8 0, ptr %11, align 1
  %101 = extractvalue [2 x i64] %100, 0
  %102 = extractvalue [2 x i64] %100, 1
  %103 = call i32 @11(ptr %11, ptr %12, i64 %101, i64 %102, i64 %86)
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
  %114 = getelementptr inbounds nuw [420 x i8], ptr %4, i32 0, i32 300
  %115 = bitcast ptr %114 to ptr
  %116 = load i64, ptr %115, align 1
  br label %123
117:
  %118 = icmp eq i64 %86, 6
  br i1 %118, label %119, label %123
119:
  %120 = getelementptr inbounds nuw [420 x i8], ptr %4, i32 0, i32 308
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
  %130 = getelementptr inbounds nuw [420 x i8], ptr %4, i32 0, i32 204
  %131 = bitcast ptr %130 to ptr
  %132 = load i64, ptr %131, align 1
  %133 = getelementptr inbounds nuw [420 x i8], ptr %4, i32 0, i32 28
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
  %167 = call i32 @12(ptr %19, ptr %20, ptr %83, ptr %4, i64 %124, i64 %125, i64 %7)
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
  %184 = call i32 @13(ptr %21, ptr %22, ptr %83, ptr %4, i64 %163, i64 %125, i64 %5, i64 %183, i64 %7)
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
  %194 = getelementptr inbounds nuw [420 x i8], ptr %4, i32 0, i32 324
  %195 = bitcast ptr %194 to ptr
  %196 = load i64, ptr %195, align 1
  store ptr null, ptr %27, align 8
  %197 = call i32 @14(ptr %27, ptr %28, i64 %196, i64 %43, i64 %227, i64 %139)
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
  %247 = call i32 @11(ptr %13, ptr %14, i64 %245, i64 %246, i64 %86)
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
  %346 = getelementptr inbounds nuw [420 x i8], ptr %4, i32 0, i32 324
  %347 = bitcast ptr %346 to ptr
  %348 = load i64, ptr %347, align 1
  store i64 0, ptr %17, align 8
  %349 = call i32 @15(ptr %17, ptr %18, i64 %348, i64 %43, i64 %227, i64 %309)
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
  %365 = getelementptr inbounds nuw [420 x i8], ptr %4, i32 0, i32 324
  %366 = bitcast ptr %365 to ptr
  %367 = load i64, ptr %366, align 1
  store ptr null, ptr %23, align 8
  %368 = call i32 @16(ptr %23, ptr %24, i64 %367, i64 %43, i64 %227)
  br label %369
369:
  %370 = getelementptr inbounds nuw [420 x i8], ptr %4, i32 0, i32 324
  %371 = bitcast ptr %370 to ptr
  %372 = load i64, ptr %371, align 1
  store i64 0, ptr %25, align 8
  %373 = call i32 @15(ptr %25, ptr %26, i64 %372, i64 %43, i64 %227, i64 %309)
  %374 = load i64, ptr %25, align 8
  br label %375
375:
  %376 = add nsw i64 %326, %374
  %377 = icmp slt i64 %376, %345
  br i1 %377, label %161, label %191
378:
  br label %57
}
define internal i32 @11(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4) {
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
define internal i32 @12(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6) {
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
  %17 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 148
  %18 = bitcast ptr %17 to ptr
  %19 = load i64, ptr %18, align 1
  %20 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 156
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
  %42 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 340
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
  %58 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 348
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
  %121 = call i32 @51(ptr %10, ptr %11, i64 %112, i64 %16, i64 %120, i64 %61)
  br label %122
122:
  %123 = phi i64 [ %112, %109 ], [ %61, %117 ]
  %124 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 332
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
  %140 = call i32 @33(ptr %12, ptr %13, i64 %123, i64 %16, i64 %136, i64 %133, i64 %139)
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
define internal i32 @13(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8) {
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
  %24 = call i32 @18(ptr %10, ptr %11, ptr %3, i64 %4)
  br label %56
25:
  store ptr null, ptr %12, align 8
  %26 = call i32 @19(ptr %12, ptr %13, ptr %3, i64 %6, i64 %4, i64 %8)
  br label %57
27:
  %28 = insertvalue [3 x i64] undef, i64 1, 0
  %29 = insertvalue [3 x i64] %28, i64 3, 1
  %30 = insertvalue [3 x i64] %29, i64 8, 2
  store i8 0, ptr %14, align 1
  %31 = extractvalue [3 x i64] %30, 0
  %32 = extractvalue [3 x i64] %30, 1
  %33 = extractvalue [3 x i64] %30, 2
  %34 = call i32 @20(ptr %14, ptr %15, i64 %31, i64 %32, i64 %33, i64 %22)
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
  %45 = call i32 @21(ptr %16, ptr %17, ptr %2, ptr %3, i64 %4, i64 %7, i64 %8)
  br label %60
46:
  store ptr null, ptr %18, align 8
  %47 = call i32 @22(ptr %18, ptr %19, ptr %2, ptr %3, i64 %4, i64 %5, i64 %7, i64 %8)
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
define internal i32 @14(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  store i64 0, ptr %7, align 8
  %9 = call i32 @17(ptr %7, ptr %8, i64 %2, i64 %3, i64 %4, i64 %3)
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
define internal i32 @15(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  store i64 0, ptr %7, align 8
  %9 = call i32 @17(ptr %7, ptr %8, i64 %2, i64 %3, i64 %4, i64 %5)
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
define internal i32 @16(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4) {
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = alloca ptr, align 8
  store ptr null, ptr %7, align 8
  store i64 0, ptr %6, align 8
  %8 = call i32 @17(ptr %6, ptr %7, i64 %2, i64 %3, i64 %4, i64 %3)
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
define internal i32 @17(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5) {
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
define internal i32 @18(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3) {
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
  %13 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 4
  %14 = bitcast ptr %13 to ptr
  %15 = load i64, ptr %14, align 1
  %16 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 28
  %17 = bitcast ptr %16 to ptr
  %18 = load i64, ptr %17, align 1
  %19 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 132
  %20 = bitcast ptr %19 to ptr
  %21 = load i64, ptr %20, align 1
  %22 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 108
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
  %48 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 124
  %49 = bitcast ptr %48 to ptr
  %50 = load i64, ptr %49, align 1
  %51 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 108
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
  %77 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 292
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
  %95 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 100
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
  %129 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 140
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
  %188 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 36
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
  %281 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 92
  %282 = bitcast ptr %281 to ptr
  %283 = load i64, ptr %282, align 1
  %284 = icmp sgt i64 %283, 0
  br i1 %284, label %285, label %426
285:
  %286 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 92
  %287 = bitcast ptr %286 to ptr
  %288 = load i64, ptr %287, align 1
  %289 = icmp slt i64 %47, %288
  br i1 %289, label %295, label %290
290:
  %291 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 92
  %292 = bitcast ptr %291 to ptr
  %293 = load i64, ptr %292, align 1
  %294 = sub nsw i64 %293, 1
  br label %295
295:
  %296 = phi i64 [ %294, %290 ], [ %47, %285 ]
  %297 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 116
  %298 = bitcast ptr %297 to ptr
  %299 = load i64, ptr %298, align 1
  %300 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 108
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
  %326 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 84
  %327 = bitcast ptr %326 to ptr
  %328 = load i64, ptr %327, align 1
  %329 = mul nsw i64 4, %15
  %330 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 92
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
  %536 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 44
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
define internal i32 @19(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3, i64 %4, i64 %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  %9 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 204
  %10 = bitcast ptr %9 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 28
  %13 = bitcast ptr %12 to ptr
  %14 = load i64, ptr %13, align 1
  %15 = mul nsw i64 %11, %14
  store i64 0, ptr %7, align 8
  %16 = call i32 @42(ptr %7, ptr %8, ptr %2, i64 %3, i64 %4, i64 %5)
  %17 = load i64, ptr %7, align 8
  br label %19
18:
  ret i32 poison
19:
  %20 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 284
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
define internal i32 @20(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5) {
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
define internal i32 @21(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6) {
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
  %26 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 108
  %27 = bitcast ptr %26 to ptr
  %28 = load i64, ptr %27, align 1
  %29 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 4
  %30 = bitcast ptr %29 to ptr
  %31 = load i64, ptr %30, align 1
  %32 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 20
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
  br i1 %46, label %371, label %366, !prof !0
47:
  %48 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 60
  %49 = bitcast ptr %48 to ptr
  %50 = load i64, ptr %49, align 1
  br label %55
51:
  %52 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 68
  %53 = bitcast ptr %52 to ptr
  %54 = load i64, ptr %53, align 1
  br label %55
55:
  %56 = phi i64 [ %50, %47 ], [ %54, %51 ]
  %57 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 52
  %58 = bitcast ptr %57 to ptr
  %59 = load i64, ptr %58, align 1
  %60 = inttoptr i64 %56 to ptr
  %61 = insertvalue [1 x i64] undef, i64 %59, 0
  %62 = insertvalue [1 x i64] undef, i64 56, 0
  %63 = extractvalue [1 x i64] %61, 0
  %64 = mul nuw nsw i64 1, %63
  %65 = extractvalue [1 x i64] %61, 0
  %66 = extractvalue [1 x i64] %62, 0
  %67 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %64, 2
  %68 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, i64 56, 3
  %69 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, ptr %60, 4
  %70 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, i64 %65, 5, 0
  %71 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, i64 %66, 6, 0
  %72 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 8
  %73 = bitcast ptr %72 to ptr
  %74 = load i64, ptr %73, align 1
  %75 = mul nsw i64 %74, %44
  %76 = add nsw i64 %75, %4
  %77 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, 0
  %78 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, 1
  %79 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, 2
  %80 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, 3
  %81 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, 4
  %82 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, 5, 0
  %83 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, 6, 0
  %84 = add nsw i64 %372, 32
  %85 = sub nsw i64 %84, 1
  br label %441
86:
  %87 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 172
  %88 = bitcast ptr %87 to ptr
  %89 = load i64, ptr %88, align 1
  %90 = icmp eq i64 %89, 8
  %91 = icmp sge i64 %42, 8
  %92 = select i1 %90, i1 %91, i1 false
  %93 = icmp ne i64 %45, 8
  %94 = select i1 %92, i1 %93, i1 false
  br i1 %94, label %95, label %107
95:
  %96 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 112
  %97 = bitcast ptr %96 to ptr
  %98 = load i64, ptr %97, align 1
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %100, label %107
100:
  %101 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 396
  %102 = bitcast ptr %101 to ptr
  %103 = load i64, ptr %102, align 1
  %104 = add nsw i64 %6, %103
  store i64 0, ptr %8, align 8
  %105 = call i32 @30(ptr %8, ptr %9, i64 %45, ptr %3, i64 %76, i64 %104)
  %106 = load i64, ptr %8, align 8
  br label %499
107:
  %108 = phi i64 [ 0, %474 ], [ 0, %95 ], [ 0, %86 ], [ %104, %501 ], [ %104, %512 ], [ %104, %507 ]
  %109 = phi i64 [ 0, %474 ], [ 0, %95 ], [ 0, %86 ], [ 0, %501 ], [ %520, %512 ], [ 0, %507 ]
  %110 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %475, 1
  %111 = insertvalue { i64, i64, i64 } %110, i64 1, 2
  %112 = extractvalue { i64, i64, i64 } %111, 1
  store i64 0, ptr %10, align 8
  %113 = sub nuw nsw i64 %112, 0
  %114 = icmp sgt i64 %113, 0
  %115 = xor i1 %114, true
  br label %521
116:
  %117 = phi i64 [ %485, %531 ], [ %138, %362 ]
  %118 = phi i64 [ %108, %531 ], [ %139, %362 ]
  %119 = phi i64 [ 0, %531 ], [ %140, %362 ]
  %120 = insertvalue { ptr, i64, i64, ptr } poison, ptr %536, 0
  %121 = insertvalue { ptr, i64, i64, ptr } %120, i64 %537, 1
  %122 = insertvalue { ptr, i64, i64, ptr } %121, i64 1, 2
  %123 = insertvalue { ptr, i64, i64, ptr } %122, ptr %538, 3
  %124 = extractvalue { ptr, i64, i64, ptr } %123, 0
  %125 = extractvalue { ptr, i64, i64, ptr } %123, 3
  %126 = load i64, ptr %125, align 8
  %127 = icmp sgt i64 %126, 0
  br i1 %127, label %539, label %543
128:
  %129 = sub nsw i64 %475, 1
  %130 = sub nsw i64 %129, %547
  %131 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %452, 1
  %132 = insertvalue { i64, i64, i64 } %131, i64 1, 2
  %133 = extractvalue { i64, i64, i64 } %132, 1
  store i64 0, ptr %12, align 8
  %134 = sub nuw nsw i64 %133, 0
  %135 = icmp sgt i64 %134, 0
  %136 = xor i1 %135, true
  br label %549
137:
  %138 = phi i64 [ %117, %559 ], [ %151, %579 ]
  %139 = phi i64 [ %118, %559 ], [ %587, %579 ]
  %140 = phi i64 [ %119, %559 ], [ %580, %579 ]
  %141 = insertvalue { ptr, i64, i64, ptr } poison, ptr %564, 0
  %142 = insertvalue { ptr, i64, i64, ptr } %141, i64 %565, 1
  %143 = insertvalue { ptr, i64, i64, ptr } %142, i64 1, 2
  %144 = insertvalue { ptr, i64, i64, ptr } %143, ptr %566, 3
  %145 = extractvalue { ptr, i64, i64, ptr } %144, 0
  %146 = extractvalue { ptr, i64, i64, ptr } %144, 3
  %147 = load i64, ptr %146, align 8
  %148 = icmp sgt i64 %147, 0
  br i1 %148, label %567, label %571
149:
  %150 = mul nsw i64 %575, 32
  %151 = add nsw i64 %138, 1
  %152 = add nsw i64 %547, 1
  %153 = icmp eq i64 %152, %475
  %154 = add nsw i64 %575, 1
  %155 = icmp eq i64 %154, %452
  %156 = select i1 %153, i1 %155, i1 %153
  %157 = sub nsw i64 %151, 1
  %158 = mul nsw i64 4, %150
  %159 = add nsw i64 %479, %158
  %160 = sub nsw i64 %372, %150
  %161 = icmp slt i64 %160, 32
  %162 = sub nsw i64 %372, %150
  %163 = select i1 %161, i64 %162, i64 32
  %164 = icmp eq i64 %45, 2
  br i1 %156, label %174, label %165
165:
  %166 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 24
  %167 = bitcast ptr %166 to ptr
  %168 = load i64, ptr %167, align 1
  %169 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 96
  %170 = bitcast ptr %169 to ptr
  %171 = load i64, ptr %170, align 1
  %172 = mul nsw i64 %151, %171
  %173 = add nsw i64 %168, %172
  br label %174
174:
  %175 = phi i64 [ %173, %165 ], [ %5, %149 ]
  store ptr null, ptr %14, align 8
  %176 = zext i1 %164 to i8
  %177 = call i32 @31(ptr %14, ptr %15, ptr %2, ptr %3, i64 %157, i64 %42, i64 %159, i64 %372, i64 %163, i8 %176, i64 %175, i64 %139, i64 %109, i64 %6)
  br label %577
178:
  %179 = icmp eq i64 %45, 8
  %180 = add nsw i64 %130, 1
  %181 = select i1 %179, i64 %180, i64 %130
  %182 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %42, 1
  %183 = insertvalue { i64, i64, i64 } %182, i64 1, 2
  %184 = extractvalue { i64, i64, i64 } %183, 1
  store i64 0, ptr %16, align 8
  %185 = sub nuw nsw i64 %184, 0
  %186 = icmp sgt i64 %185, 0
  %187 = xor i1 %186, true
  br label %597
188:
  %189 = insertvalue { ptr, i64, i64, ptr } poison, ptr %612, 0
  %190 = insertvalue { ptr, i64, i64, ptr } %189, i64 %613, 1
  %191 = insertvalue { ptr, i64, i64, ptr } %190, i64 1, 2
  %192 = insertvalue { ptr, i64, i64, ptr } %191, ptr %614, 3
  %193 = extractvalue { ptr, i64, i64, ptr } %192, 0
  %194 = extractvalue { ptr, i64, i64, ptr } %192, 3
  %195 = load i64, ptr %194, align 8
  %196 = icmp sgt i64 %195, 0
  br i1 %196, label %615, label %619
197:
  %198 = mul nsw i64 4, %372
  %199 = mul nsw i64 %198, %623
  %200 = add nsw i64 %479, %199
  %201 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %424, 0
  %202 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %201, ptr %425, 1
  %203 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %202, i64 %426, 2
  %204 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %203, i64 %427, 3
  %205 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %204, ptr %428, 4
  %206 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %205, i64 %429, 5, 0
  %207 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %206, i64 %430, 6, 0
  %208 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %207, 4
  %209 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %207, 5, 0
  %210 = insertvalue [1 x i64] undef, i64 %209, 0
  %211 = extractvalue [1 x i64] %210, 0
  %212 = icmp slt i64 %623, 0
  %213 = add i64 %623, %211
  %214 = select i1 %212, i64 %213, i64 %623
  %215 = mul nuw nsw i64 %214, 1
  %216 = add nuw nsw i64 0, %215
  %217 = getelementptr i64, ptr %208, i64 %216
  %218 = load i64, ptr %217, align 8
  %219 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %77, 0
  %220 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %219, ptr %78, 1
  %221 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %220, i64 %79, 2
  %222 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %221, i64 %80, 3
  %223 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %222, ptr %81, 4
  %224 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %223, i64 %82, 5, 0
  %225 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %224, i64 %83, 6, 0
  %226 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %225, 4
  %227 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %225, 5, 0
  %228 = insertvalue [1 x i64] undef, i64 %227, 0
  %229 = extractvalue [1 x i64] %228, 0
  %230 = icmp slt i64 %218, 0
  %231 = add i64 %218, %229
  %232 = select i1 %230, i64 %231, i64 %218
  %233 = mul nuw nsw i64 %232, 1
  %234 = add nuw nsw i64 0, %233
  %235 = getelementptr [56 x i8], ptr %226, i64 %234
  %236 = getelementptr inbounds nuw [56 x i8], ptr %235, i32 0, i32 0
  %237 = bitcast ptr %236 to ptr
  %238 = load i64, ptr %237, align 1
  %239 = getelementptr inbounds nuw [56 x i8], ptr %235, i32 0, i32 8
  %240 = bitcast ptr %239 to ptr
  %241 = load i64, ptr %240, align 1
  %242 = getelementptr inbounds nuw [56 x i8], ptr %235, i32 0, i32 40
  %243 = bitcast ptr %242 to ptr
  %244 = load i64, ptr %243, align 1
  %245 = mul nsw i64 %76, %244
  %246 = add nsw i64 %241, %245
  %247 = getelementptr inbounds nuw [56 x i8], ptr %235, i32 0, i32 24
  %248 = bitcast ptr %247 to ptr
  %249 = load i64, ptr %248, align 1
  %250 = getelementptr inbounds nuw [56 x i8], ptr %235, i32 0, i32 48
  %251 = bitcast ptr %250 to ptr
  %252 = load i64, ptr %251, align 1
  %253 = mul nsw i64 %76, %252
  %254 = add nsw i64 %249, %253
  %255 = getelementptr inbounds nuw [56 x i8], ptr %235, i32 0, i32 16
  %256 = bitcast ptr %255 to ptr
  %257 = load i64, ptr %256, align 1
  %258 = mul nsw i64 4, %76
  %259 = mul nsw i64 %258, %238
  %260 = add nsw i64 %257, %259
  %261 = getelementptr inbounds nuw [56 x i8], ptr %235, i32 0, i32 32
  %262 = bitcast ptr %261 to ptr
  %263 = load i64, ptr %262, align 1
  %264 = mul nsw i64 4, %76
  %265 = mul nsw i64 %264, %238
  %266 = add nsw i64 %263, %265
  %267 = icmp sgt i64 %181, 0
  br i1 %267, label %268, label %321
268:
  %269 = icmp eq i64 %181, 1
  %270 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 180
  %271 = bitcast ptr %270 to ptr
  %272 = load i64, ptr %271, align 1
  %273 = icmp sgt i64 %272, 0
  %274 = xor i1 %273, true
  %275 = select i1 %274, i1 true, i1 %269
  br i1 %275, label %295, label %276
276:
  %277 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %417, 0
  %278 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %277, ptr %418, 1
  %279 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %278, i64 %419, 2
  %280 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %279, i64 %420, 3
  %281 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %280, ptr %421, 4
  %282 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %281, i64 %422, 5, 0
  %283 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %282, i64 %423, 6, 0
  %284 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %283, 4
  %285 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %283, 5, 0
  %286 = insertvalue [1 x i64] undef, i64 %285, 0
  %287 = extractvalue [1 x i64] %286, 0
  %288 = icmp slt i64 %623, 0
  %289 = add i64 %623, %287
  %290 = select i1 %288, i64 %289, i64 %623
  %291 = mul nuw nsw i64 %290, 1
  %292 = add nuw nsw i64 0, %291
  %293 = getelementptr i64, ptr %284, i64 %292
  %294 = load i64, ptr %293, align 8
  br label %625
295:
  %296 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %417, 0
  %297 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %296, ptr %418, 1
  %298 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %297, i64 %419, 2
  %299 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %298, i64 %420, 3
  %300 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %299, ptr %421, 4
  %301 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %300, i64 %422, 5, 0
  %302 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %301, i64 %423, 6, 0
  %303 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %302, 4
  %304 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %302, 5, 0
  %305 = insertvalue [1 x i64] undef, i64 %304, 0
  %306 = extractvalue [1 x i64] %305, 0
  %307 = icmp slt i64 %623, 0
  %308 = add i64 %623, %306
  %309 = select i1 %307, i64 %308, i64 %623
  %310 = mul nuw nsw i64 %309, 1
  %311 = add nuw nsw i64 0, %310
  %312 = getelementptr i64, ptr %303, i64 %311
  %313 = load i64, ptr %312, align 8
  %314 = select i1 %269, i64 %246, i64 %254
  br i1 %269, label %316, label %315
315:
  br label %652
316:
  %317 = phi i64 [ %468, %295 ], [ %661, %653 ]
  store float 0.000000e+00, ptr %18, align 4
  %318 = zext i1 %269 to i8
  %319 = call i32 @32(ptr %18, ptr %19, i64 %200, i64 %372, i64 %313, i64 %314, i64 %317, i8 %318)
  %320 = load float, ptr %18, align 4
  br label %662
321:
  %322 = mul nsw i64 2, %468
  store float 0.000000e+00, ptr %20, align 4
  %323 = call i32 @33(ptr %20, ptr %21, i64 %200, i64 %372, i64 32767, i64 %483, i64 %322)
  %324 = load float, ptr %20, align 4
  br label %704
325:
  %326 = mul nsw i64 4, %710
  %327 = add nsw i64 %326, 64
  %328 = sub nsw i64 %327, 1
  br label %785
329:
  %330 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 372
  %331 = bitcast ptr %330 to ptr
  %332 = load i64, ptr %331, align 1
  %333 = add nsw i64 %6, %332
  %334 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 380
  %335 = bitcast ptr %334 to ptr
  %336 = load i64, ptr %335, align 1
  %337 = add nsw i64 %6, %336
  %338 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 388
  %339 = bitcast ptr %338 to ptr
  %340 = load i64, ptr %339, align 1
  %341 = add nsw i64 %6, %340
  %342 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 300
  %343 = bitcast ptr %342 to ptr
  %344 = load i64, ptr %343, align 1
  %345 = mul nsw i64 %43, %623
  %346 = mul nsw i64 %372, %4
  %347 = add nsw i64 %345, %346
  %348 = mul nsw i64 4, %347
  %349 = add nsw i64 %344, %348
  %350 = getelementptr inbounds nuw [56 x i8], ptr %778, i32 0, i32 8
  %351 = bitcast ptr %350 to ptr
  %352 = load i64, ptr %351, align 1
  %353 = getelementptr inbounds nuw [56 x i8], ptr %778, i32 0, i32 40
  %354 = bitcast ptr %353 to ptr
  %355 = load i64, ptr %354, align 1
  %356 = mul nsw i64 %780, %355
  %357 = add nsw i64 %352, %356
  %358 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 180
  %359 = bitcast ptr %358 to ptr
  %360 = load i64, ptr %359, align 1
  store ptr null, ptr %24, align 8
  %361 = call i32 @34(ptr %24, ptr %25, i64 %483, float %708, i64 %372, i64 %246, i64 %260, i64 %254, i64 %266, i64 %238, i64 %710, i64 %333, i64 %337, i64 %341, i64 %349, i64 %357, i64 %360)
  br label %365
362:
  br label %116
363:
  ret i32 poison
364:
  store ptr null, ptr %0, align 8
  br label %363
365:
  br label %188
366:
  %367 = icmp eq i64 %43, -9223372036854775808
  %368 = icmp eq i64 %44, -1
  %369 = and i1 %367, %368
  %370 = xor i1 %369, true
  br i1 %370, label %376, label %371, !prof !1
371:
  %372 = phi i64 [ 0, %7 ], [ %384, %376 ], [ 0, %366 ]
  %373 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 104
  %374 = bitcast ptr %373 to ptr
  %375 = load i64, ptr %374, align 1
  br label %385
376:
  %377 = sdiv i64 %43, %44
  %378 = srem i64 %43, %44
  %379 = xor i64 %44, %378
  %380 = icmp slt i64 %379, 0
  %381 = icmp ne i64 %378, 0
  %382 = and i1 %381, %380
  %383 = sub i64 %377, 1
  %384 = select i1 %382, i64 %383, i64 %377
  br label %371
385:
  br label %432
386:
  %387 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 116
  %388 = bitcast ptr %387 to ptr
  %389 = load i64, ptr %388, align 1
  %390 = inttoptr i64 %389 to ptr
  %391 = insertvalue [1 x i64] undef, i64 %42, 0
  %392 = insertvalue [1 x i64] undef, i64 8, 0
  %393 = extractvalue [1 x i64] %391, 0
  %394 = mul nuw nsw i64 1, %393
  %395 = extractvalue [1 x i64] %391, 0
  %396 = extractvalue [1 x i64] %392, 0
  %397 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %394, 2
  %398 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %397, i64 8, 3
  %399 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %398, ptr %390, 4
  %400 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %399, i64 %395, 5, 0
  %401 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %400, i64 %396, 6, 0
  %402 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 124
  %403 = bitcast ptr %402 to ptr
  %404 = load i64, ptr %403, align 1
  %405 = inttoptr i64 %404 to ptr
  %406 = insertvalue [1 x i64] undef, i64 %42, 0
  %407 = insertvalue [1 x i64] undef, i64 8, 0
  %408 = extractvalue [1 x i64] %406, 0
  %409 = mul nuw nsw i64 1, %408
  %410 = extractvalue [1 x i64] %406, 0
  %411 = extractvalue [1 x i64] %407, 0
  %412 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %409, 2
  %413 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %412, i64 8, 3
  %414 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %413, ptr %405, 4
  %415 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %414, i64 %410, 5, 0
  %416 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %415, i64 %411, 6, 0
  %417 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %416, 0
  %418 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %416, 1
  %419 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %416, 2
  %420 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %416, 3
  %421 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %416, 4
  %422 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %416, 5, 0
  %423 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %416, 6, 0
  %424 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %401, 0
  %425 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %401, 1
  %426 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %401, 2
  %427 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %401, 3
  %428 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %401, 4
  %429 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %401, 5, 0
  %430 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %401, 6, 0
  %431 = icmp eq i64 %45, 1
  br i1 %431, label %47, label %51
432:
  %433 = sdiv i64 %375, 2
  %434 = srem i64 %375, 2
  %435 = xor i64 2, %434
  %436 = icmp slt i64 %435, 0
  %437 = icmp ne i64 %434, 0
  %438 = and i1 %437, %436
  %439 = sub nsw i64 %433, 1
  %440 = select i1 %438, i64 %439, i64 %433
  br label %386
441:
  br label %444
442:
  %443 = add nsw i64 %372, 1
  br label %453
444:
  %445 = sdiv i64 %85, 32
  %446 = srem i64 %85, 32
  %447 = xor i64 32, %446
  %448 = icmp slt i64 %447, 0
  %449 = icmp ne i64 %446, 0
  %450 = and i1 %449, %448
  %451 = sub nsw i64 %445, 1
  %452 = select i1 %450, i64 %451, i64 %445
  br label %442
453:
  br label %460
454:
  %455 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 72
  %456 = bitcast ptr %455 to ptr
  %457 = load i64, ptr %456, align 1
  %458 = mul nsw i64 %452, %44
  %459 = icmp eq i64 %458, 0
  br i1 %459, label %474, label %469, !prof !0
460:
  %461 = sdiv i64 %443, 2
  %462 = srem i64 %443, 2
  %463 = xor i64 2, %462
  %464 = icmp slt i64 %463, 0
  %465 = icmp ne i64 %462, 0
  %466 = and i1 %465, %464
  %467 = sub nsw i64 %461, 1
  %468 = select i1 %466, i64 %467, i64 %461
  br label %454
469:
  %470 = icmp eq i64 %457, -9223372036854775808
  %471 = icmp eq i64 %458, -1
  %472 = and i1 %470, %471
  %473 = xor i1 %472, true
  br i1 %473, label %490, label %474, !prof !1
474:
  %475 = phi i64 [ 0, %454 ], [ %498, %490 ], [ 0, %469 ]
  %476 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 356
  %477 = bitcast ptr %476 to ptr
  %478 = load i64, ptr %477, align 1
  %479 = add nsw i64 %6, %478
  %480 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 364
  %481 = bitcast ptr %480 to ptr
  %482 = load i64, ptr %481, align 1
  %483 = add nsw i64 %6, %482
  %484 = mul nsw i64 %4, %475
  %485 = mul nsw i64 %484, %452
  %486 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 180
  %487 = bitcast ptr %486 to ptr
  %488 = load i64, ptr %487, align 1
  %489 = icmp sgt i64 %488, 0
  br i1 %489, label %86, label %107
490:
  %491 = sdiv i64 %457, %458
  %492 = srem i64 %457, %458
  %493 = xor i64 %458, %492
  %494 = icmp slt i64 %493, 0
  %495 = icmp ne i64 %492, 0
  %496 = and i1 %495, %494
  %497 = sub i64 %491, 1
  %498 = select i1 %496, i64 %497, i64 %491
  br label %474
499:
  br label %500
500:
  br label %506
501:
  %502 = mul nsw i64 128, %106
  %503 = add nsw i64 %502, %440
  %504 = sub nsw i64 %503, 1
  %505 = icmp eq i64 %440, 0
  br i1 %505, label %107, label %507, !prof !0
506:
  br label %501
507:
  %508 = icmp eq i64 %504, -9223372036854775808
  %509 = icmp eq i64 %440, -1
  %510 = and i1 %508, %509
  %511 = xor i1 %510, true
  br i1 %511, label %512, label %107, !prof !1
512:
  %513 = sdiv i64 %504, %440
  %514 = srem i64 %504, %440
  %515 = xor i64 %440, %514
  %516 = icmp slt i64 %515, 0
  %517 = icmp ne i64 %514, 0
  %518 = and i1 %517, %516
  %519 = sub i64 %513, 1
  %520 = select i1 %518, i64 %519, i64 %513
  br label %107
521:
  br i1 %115, label %522, label %523
522:
  store i64 0, ptr %11, align 8
  br label %531
523:
  %524 = srem i64 %113, 1
  %525 = sub i64 0, %524
  %526 = select i1 %114, i64 %524, i64 %525
  %527 = icmp sgt i64 %526, 0
  %528 = sdiv i64 %113, 1
  %529 = select i1 %527, i64 1, i64 0
  %530 = add i64 %528, %529
  store i64 %530, ptr %11, align 8
  br label %531
531:
  %532 = insertvalue { ptr, i64, i64, ptr } poison, ptr %10, 0
  %533 = insertvalue { ptr, i64, i64, ptr } %532, i64 %112, 1
  %534 = insertvalue { ptr, i64, i64, ptr } %533, i64 1, 2
  %535 = insertvalue { ptr, i64, i64, ptr } %534, ptr %11, 3
  %536 = extractvalue { ptr, i64, i64, ptr } %535, 0
  %537 = extractvalue { ptr, i64, i64, ptr } %535, 1
  %538 = extractvalue { ptr, i64, i64, ptr } %535, 3
  br label %116
539:
  %540 = load i64, ptr %124, align 8
  %541 = sub nuw nsw i64 %126, 1
  store i64 %541, ptr %125, align 8
  %542 = add i64 %540, 1
  store i64 %542, ptr %124, align 8
  br label %543
543:
  %544 = phi i64 [ %540, %539 ], [ 0, %116 ]
  %545 = insertvalue { i64, i1 } poison, i64 %544, 0
  %546 = insertvalue { i64, i1 } %545, i1 %127, 1
  %547 = extractvalue { i64, i1 } %546, 0
  %548 = extractvalue { i64, i1 } %546, 1
  br i1 %548, label %128, label %364
549:
  br i1 %136, label %550, label %551
550:
  store i64 0, ptr %13, align 8
  br label %559
551:
  %552 = srem i64 %134, 1
  %553 = sub nsw i64 0, %552
  %554 = select i1 %135, i64 %552, i64 %553
  %555 = icmp sgt i64 %554, 0
  %556 = sdiv i64 %134, 1
  %557 = select i1 %555, i64 1, i64 0
  %558 = add nsw i64 %556, %557
  store i64 %558, ptr %13, align 8
  br label %559
559:
  %560 = insertvalue { ptr, i64, i64, ptr } poison, ptr %12, 0
  %561 = insertvalue { ptr, i64, i64, ptr } %560, i64 %133, 1
  %562 = insertvalue { ptr, i64, i64, ptr } %561, i64 1, 2
  %563 = insertvalue { ptr, i64, i64, ptr } %562, ptr %13, 3
  %564 = extractvalue { ptr, i64, i64, ptr } %563, 0
  %565 = extractvalue { ptr, i64, i64, ptr } %563, 1
  %566 = extractvalue { ptr, i64, i64, ptr } %563, 3
  br label %137
567:
  %568 = load i64, ptr %145, align 8
  %569 = sub nuw nsw i64 %147, 1
  store i64 %569, ptr %146, align 8
  %570 = add i64 %568, 1
  store i64 %570, ptr %145, align 8
  br label %571
571:
  %572 = phi i64 [ %568, %567 ], [ 0, %137 ]
  %573 = insertvalue { i64, i1 } poison, i64 %572, 0
  %574 = insertvalue { i64, i1 } %573, i1 %148, 1
  %575 = extractvalue { i64, i1 } %574, 0
  %576 = extractvalue { i64, i1 } %574, 1
  br i1 %576, label %149, label %178
577:
  br label %578
578:
  br label %588
579:
  %580 = add nsw i64 %140, %596
  %581 = icmp ne i64 %139, 0
  %582 = add nsw i64 %580, %596
  %583 = icmp sle i64 %582, %42
  %584 = select i1 %581, i1 %583, i1 false
  %585 = mul nsw i64 32, %596
  %586 = add nsw i64 %139, %585
  %587 = select i1 %584, i64 %586, i64 0
  br label %137
588:
  %589 = sdiv i64 %42, 8
  %590 = srem i64 %42, 8
  %591 = xor i64 8, %590
  %592 = icmp slt i64 %591, 0
  %593 = icmp ne i64 %590, 0
  %594 = and i1 %593, %592
  %595 = sub nsw i64 %589, 1
  %596 = select i1 %594, i64 %595, i64 %589
  br label %579
597:
  br i1 %187, label %598, label %599
598:
  store i64 0, ptr %17, align 8
  br label %607
599:
  %600 = srem i64 %185, 1
  %601 = sub i64 0, %600
  %602 = select i1 %186, i64 %600, i64 %601
  %603 = icmp sgt i64 %602, 0
  %604 = sdiv i64 %185, 1
  %605 = select i1 %603, i64 1, i64 0
  %606 = add i64 %604, %605
  store i64 %606, ptr %17, align 8
  br label %607
607:
  %608 = insertvalue { ptr, i64, i64, ptr } poison, ptr %16, 0
  %609 = insertvalue { ptr, i64, i64, ptr } %608, i64 %184, 1
  %610 = insertvalue { ptr, i64, i64, ptr } %609, i64 1, 2
  %611 = insertvalue { ptr, i64, i64, ptr } %610, ptr %17, 3
  %612 = extractvalue { ptr, i64, i64, ptr } %611, 0
  %613 = extractvalue { ptr, i64, i64, ptr } %611, 1
  %614 = extractvalue { ptr, i64, i64, ptr } %611, 3
  br label %188
615:
  %616 = load i64, ptr %193, align 8
  %617 = sub nuw nsw i64 %195, 1
  store i64 %617, ptr %194, align 8
  %618 = add i64 %616, 1
  store i64 %618, ptr %193, align 8
  br label %619
619:
  %620 = phi i64 [ %616, %615 ], [ 0, %188 ]
  %621 = insertvalue { i64, i1 } poison, i64 %620, 0
  %622 = insertvalue { i64, i1 } %621, i1 %196, 1
  %623 = extractvalue { i64, i1 } %622, 0
  %624 = extractvalue { i64, i1 } %622, 1
  br i1 %624, label %197, label %362
625:
  br label %631
626:
  %627 = mul nsw i64 %639, 2
  %628 = mul nsw i64 %627, 32
  %629 = mul nsw i64 %628, %468
  %630 = add nsw i64 %246, %629
  br label %640
631:
  %632 = sdiv i64 %294, 32
  %633 = srem i64 %294, 32
  %634 = xor i64 32, %633
  %635 = icmp slt i64 %634, 0
  %636 = icmp ne i64 %633, 0
  %637 = and i1 %636, %635
  %638 = sub nsw i64 %632, 1
  %639 = select i1 %637, i64 %638, i64 %632
  br label %626
640:
  br label %643
641:
  %642 = mul nuw nsw i64 1, %468
  br label %644
643:
  br label %641
644:
  %645 = phi i64 [ 0, %641 ], [ %651, %647 ]
  %646 = icmp slt i64 %645, %642
  br i1 %646, label %647, label %295
647:
  %648 = mul i64 %645, 64
  %649 = add i64 %630, %648
  %650 = inttoptr i64 %649 to ptr
  call void @llvm.prefetch.p0(ptr %650, i32 0, i32 2, i32 1)
  %651 = add nsw i64 %645, 1
  br label %644
652:
  br label %653
653:
  %654 = sdiv i64 %238, 2
  %655 = srem i64 %238, 2
  %656 = xor i64 2, %655
  %657 = icmp slt i64 %656, 0
  %658 = icmp ne i64 %655, 0
  %659 = and i1 %658, %657
  %660 = sub nsw i64 %654, 1
  %661 = select i1 %659, i64 %660, i64 %654
  br label %316
662:
  %663 = select i1 %269, i64 %260, i64 %266
  %664 = inttoptr i64 %663 to ptr
  %665 = insertvalue [1 x i64] undef, i64 %238, 0
  %666 = insertvalue [1 x i64] undef, i64 4, 0
  %667 = extractvalue [1 x i64] %665, 0
  %668 = mul nuw nsw i64 1, %667
  %669 = extractvalue [1 x i64] %665, 0
  %670 = extractvalue [1 x i64] %666, 0
  %671 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %668, 2
  %672 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %671, i64 4, 3
  %673 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %672, ptr %664, 4
  %674 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %673, i64 %669, 5, 0
  %675 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %674, i64 %670, 6, 0
  %676 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %417, 0
  %677 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %676, ptr %418, 1
  %678 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %677, i64 %419, 2
  %679 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %678, i64 %420, 3
  %680 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %679, ptr %421, 4
  %681 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %680, i64 %422, 5, 0
  %682 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %681, i64 %423, 6, 0
  %683 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %682, 4
  %684 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %682, 5, 0
  %685 = insertvalue [1 x i64] undef, i64 %684, 0
  %686 = extractvalue [1 x i64] %685, 0
  %687 = icmp slt i64 %623, 0
  %688 = add i64 %623, %686
  %689 = select i1 %687, i64 %688, i64 %623
  %690 = mul nuw nsw i64 %689, 1
  %691 = add nuw nsw i64 0, %690
  %692 = getelementptr i64, ptr %683, i64 %691
  %693 = load i64, ptr %692, align 8
  %694 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %675, 4
  %695 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %675, 5, 0
  %696 = insertvalue [1 x i64] undef, i64 %695, 0
  %697 = extractvalue [1 x i64] %696, 0
  %698 = icmp slt i64 %693, 0
  %699 = add i64 %693, %697
  %700 = select i1 %698, i64 %699, i64 %693
  %701 = mul nuw nsw i64 %700, 1
  %702 = add nuw nsw i64 0, %701
  %703 = getelementptr float, ptr %694, i64 %702
  store float %320, ptr %703, align 4
  br label %365
704:
  %705 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 0
  %706 = bitcast ptr %705 to ptr
  %707 = load float, ptr %706, align 1
  %708 = fmul float %324, %707
  store i64 0, ptr %22, align 8
  %709 = call i32 @35(ptr %22, ptr %23, i64 %45, ptr %3, i64 %623)
  %710 = load i64, ptr %22, align 8
  br label %711
711:
  %712 = add nsw i64 %623, 1
  %713 = icmp eq i64 %712, %42
  %714 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %77, 0
  %715 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %714, ptr %78, 1
  %716 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %715, i64 %79, 2
  %717 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %716, i64 %80, 3
  %718 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %717, ptr %81, 4
  %719 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %718, i64 %82, 5, 0
  %720 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %719, i64 %83, 6, 0
  %721 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %720, 0
  %722 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %720, 1
  %723 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %720, 2
  %724 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %720, 3
  %725 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %720, 4
  %726 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %720, 5, 0
  %727 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %720, 6, 0
  %728 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %424, 0
  %729 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %728, ptr %425, 1
  %730 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %729, i64 %426, 2
  %731 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %730, i64 %427, 3
  %732 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %731, ptr %428, 4
  %733 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %732, i64 %429, 5, 0
  %734 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %733, i64 %430, 6, 0
  %735 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %734, 0
  %736 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %734, 1
  %737 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %734, 2
  %738 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %734, 3
  %739 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %734, 4
  %740 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %734, 5, 0
  %741 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %734, 6, 0
  %742 = add nsw i64 %623, 1
  %743 = select i1 %713, i64 0, i64 %742
  %744 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %735, 0
  %745 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %744, ptr %736, 1
  %746 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %745, i64 %737, 2
  %747 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %746, i64 %738, 3
  %748 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %747, ptr %739, 4
  %749 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %748, i64 %740, 5, 0
  %750 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %749, i64 %741, 6, 0
  %751 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %750, 4
  %752 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %750, 5, 0
  %753 = insertvalue [1 x i64] undef, i64 %752, 0
  %754 = extractvalue [1 x i64] %753, 0
  %755 = icmp slt i64 %743, 0
  %756 = add i64 %743, %754
  %757 = select i1 %755, i64 %756, i64 %743
  %758 = mul nuw nsw i64 %757, 1
  %759 = add nuw nsw i64 0, %758
  %760 = getelementptr i64, ptr %751, i64 %759
  %761 = load i64, ptr %760, align 8
  %762 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %721, 0
  %763 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %762, ptr %722, 1
  %764 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %763, i64 %723, 2
  %765 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %764, i64 %724, 3
  %766 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %765, ptr %725, 4
  %767 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %766, i64 %726, 5, 0
  %768 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %767, i64 %727, 6, 0
  %769 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %768, 4
  %770 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %768, 5, 0
  %771 = insertvalue [1 x i64] undef, i64 %770, 0
  %772 = extractvalue [1 x i64] %771, 0
  %773 = icmp slt i64 %761, 0
  %774 = add i64 %761, %772
  %775 = select i1 %773, i64 %774, i64 %761
  %776 = mul nuw nsw i64 %775, 1
  %777 = add nuw nsw i64 0, %776
  %778 = getelementptr [56 x i8], ptr %769, i64 %777
  %779 = add nsw i64 %76, 1
  %780 = select i1 %713, i64 %779, i64 %76
  %781 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 180
  %782 = bitcast ptr %781 to ptr
  %783 = load i64, ptr %782, align 1
  %784 = icmp sgt i64 %783, 0
  br i1 %784, label %325, label %329
785:
  br label %796
786:
  %787 = mul nsw i64 4, %780
  %788 = getelementptr inbounds nuw [56 x i8], ptr %778, i32 0, i32 0
  %789 = bitcast ptr %788 to ptr
  %790 = load i64, ptr %789, align 1
  %791 = mul nsw i64 %787, %790
  %792 = getelementptr inbounds nuw [56 x i8], ptr %778, i32 0, i32 16
  %793 = bitcast ptr %792 to ptr
  %794 = load i64, ptr %793, align 1
  %795 = add nsw i64 %794, %791
  br label %805
796:
  %797 = sdiv i64 %328, 64
  %798 = srem i64 %328, 64
  %799 = xor i64 64, %798
  %800 = icmp slt i64 %799, 0
  %801 = icmp ne i64 %798, 0
  %802 = and i1 %801, %800
  %803 = sub nsw i64 %797, 1
  %804 = select i1 %802, i64 %803, i64 %797
  br label %786
805:
  %806 = phi i64 [ 0, %786 ], [ %812, %808 ]
  %807 = icmp slt i64 %806, %804
  br i1 %807, label %808, label %813
808:
  %809 = mul i64 %806, 64
  %810 = add i64 %795, %809
  %811 = inttoptr i64 %810 to ptr
  call void @llvm.prefetch.p0(ptr %811, i32 0, i32 2, i32 1)
  %812 = add nsw i64 %806, 1
  br label %805
813:
  %814 = getelementptr inbounds nuw [56 x i8], ptr %778, i32 0, i32 32
  %815 = bitcast ptr %814 to ptr
  %816 = load i64, ptr %815, align 1
  %817 = add nsw i64 %816, %791
  br label %818
818:
  %819 = phi i64 [ 0, %813 ], [ %825, %821 ]
  %820 = icmp slt i64 %819, %804
  br i1 %820, label %821, label %329
821:
  %822 = mul i64 %819, 64
  %823 = add i64 %817, %822
  %824 = inttoptr i64 %823 to ptr
  call void @llvm.prefetch.p0(ptr %824, i32 0, i32 2, i32 1)
  %825 = add nsw i64 %819, 1
  br label %818
}
define internal i32 @22(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 %7) {
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
  %20 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 292
  %21 = bitcast ptr %20 to ptr
  %22 = load i64, ptr %21, align 1
  %23 = mul nsw i64 %4, 32
  switch i64 %19, label %32 [
    i64 5, label %24
    i64 7, label %28
  ]
24:
  %25 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 308
  %26 = bitcast ptr %25 to ptr
  %27 = load i64, ptr %26, align 1
  br label %32
28:
  %29 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 316
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
  %55 = call i32 @11(ptr %9, ptr %10, i64 %53, i64 %54, i64 %19)
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
  %88 = call i32 @23(ptr %15, ptr %16, i64 %87, i64 %47)
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
  %97 = call i32 @24(ptr %11, ptr %12, ptr %2, ptr %3, i64 %4, i64 %5, i64 %35, i64 %50, i64 %47, i8 %96, i64 %6, i64 0, i64 0, i64 %7)
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
define internal i32 @23(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
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
  %112 = call i32 @29(ptr %7, ptr %8, float %111)
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
define internal i32 @24(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i8 %9, i64 %10, i64 %11, i64 %12, i64 %13) {
  %15 = icmp eq i8 %9, 0
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  %17 = alloca ptr, align 8
  store ptr null, ptr %17, align 8
  %18 = select i1 %15, i1 false, i1 true
  %19 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 24
  %20 = bitcast ptr %19 to ptr
  %21 = load i64, ptr %20, align 1
  %22 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 96
  %23 = bitcast ptr %22 to ptr
  %24 = load i64, ptr %23, align 1
  %25 = mul nsw i64 %4, %24
  %26 = add nsw i64 %21, %25
  %27 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 32
  %28 = bitcast ptr %27 to ptr
  %29 = load i64, ptr %28, align 1
  %30 = mul nsw i64 128, %4
  %31 = add nsw i64 %29, %30
  %32 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 104
  %33 = bitcast ptr %32 to ptr
  %34 = load i64, ptr %33, align 1
  br label %35
35:
  br label %60
36:
  %37 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 112
  %38 = bitcast ptr %37 to ptr
  %39 = load i64, ptr %38, align 1
  %40 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 332
  %41 = bitcast ptr %40 to ptr
  %42 = load i64, ptr %41, align 1
  %43 = add nsw i64 %13, %42
  %44 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 340
  %45 = bitcast ptr %44 to ptr
  %46 = load i64, ptr %45, align 1
  %47 = add nsw i64 %13, %46
  %48 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 172
  %49 = bitcast ptr %48 to ptr
  %50 = load i64, ptr %49, align 1
  %51 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 388
  %52 = bitcast ptr %51 to ptr
  %53 = load i64, ptr %52, align 1
  %54 = add nsw i64 %13, %53
  %55 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 180
  %56 = bitcast ptr %55 to ptr
  %57 = load i64, ptr %56, align 1
  store ptr null, ptr %16, align 8
  %58 = zext i1 %18 to i8
  %59 = call i32 @25(ptr %16, ptr %17, i64 %26, i64 %31, i64 %68, i64 %39, i64 %43, i64 %47, i64 %5, i64 %50, i64 %54, i64 %6, i64 %7, i64 %8, i8 %58, i64 %10, i64 %57, i64 0, i64 0)
  br label %70
60:
  %61 = sdiv i64 %34, 2
  %62 = srem i64 %34, 2
  %63 = xor i64 2, %62
  %64 = icmp slt i64 %63, 0
  %65 = icmp ne i64 %62, 0
  %66 = and i1 %65, %64
  %67 = sub nsw i64 %61, 1
  %68 = select i1 %66, i64 %67, i64 %61
  br label %36
69:
  ret i32 poison
70:
  store ptr null, ptr %0, align 8
  br label %69
}
define internal i32 @25(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, i8 %14, i64 %15, i64 %16, i64 %17, i64 %18) {
  %20 = icmp eq i8 %14, 0
  %21 = alloca i64, align 8
  store i64 0, ptr %21, align 8
  %22 = alloca ptr, align 8
  store ptr null, ptr %22, align 8
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  %24 = alloca ptr, align 8
  store ptr null, ptr %24, align 8
  %25 = alloca ptr, align 8
  store ptr null, ptr %25, align 8
  %26 = alloca ptr, align 8
  store ptr null, ptr %26, align 8
  %27 = alloca ptr, align 8
  store ptr null, ptr %27, align 8
  %28 = alloca ptr, align 8
  store ptr null, ptr %28, align 8
  %29 = alloca i64, align 8
  store i64 0, ptr %29, align 8
  %30 = alloca i64, align 8
  store i64 0, ptr %30, align 8
  %31 = alloca i64, align 8
  store i64 0, ptr %31, align 8
  %32 = alloca i64, align 8
  store i64 0, ptr %32, align 8
  %33 = select i1 %20, i1 false, i1 true
  %34 = inttoptr i64 %3 to ptr
  %35 = insertvalue [1 x i64] undef, i64 32, 0
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
  %46 = inttoptr i64 %7 to ptr
  %47 = insertvalue [1 x i64] undef, i64 %8, 0
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
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 0
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 1
  %60 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 2
  %61 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 3
  %62 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 4
  %63 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 5, 0
  %64 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 6, 0
  %65 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 0
  %66 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 1
  %67 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 2
  %68 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 3
  %69 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 4
  %70 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 5, 0
  %71 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 6, 0
  %72 = mul nsw i64 %9, 32
  %73 = inttoptr i64 %10 to ptr
  %74 = insertvalue [1 x i64] undef, i64 %72, 0
  %75 = insertvalue [1 x i64] undef, i64 4, 0
  %76 = extractvalue [1 x i64] %74, 0
  %77 = mul nuw nsw i64 1, %76
  %78 = extractvalue [1 x i64] %74, 0
  %79 = extractvalue [1 x i64] %75, 0
  %80 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %77, 2
  %81 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %80, i64 4, 3
  %82 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %81, ptr %73, 4
  %83 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %82, i64 %78, 5, 0
  %84 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %83, i64 %79, 6, 0
  %85 = mul nsw i64 %9, 32
  %86 = inttoptr i64 %10 to ptr
  %87 = insertvalue [1 x i64] undef, i64 %85, 0
  %88 = insertvalue [1 x i64] undef, i64 4, 0
  %89 = extractvalue [1 x i64] %87, 0
  %90 = mul nuw nsw i64 1, %89
  %91 = extractvalue [1 x i64] %87, 0
  %92 = extractvalue [1 x i64] %88, 0
  %93 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %90, 2
  %94 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %93, i64 4, 3
  %95 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %94, ptr %86, 4
  %96 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %95, i64 %91, 5, 0
  %97 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %96, i64 %92, 6, 0
  %98 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 0
  %99 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 1
  %100 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 2
  %101 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 3
  %102 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 4
  %103 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 5, 0
  %104 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 6, 0
  %105 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 0
  %106 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 1
  %107 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 2
  %108 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 3
  %109 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 4
  %110 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 5, 0
  %111 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 6, 0
  %112 = icmp slt i64 0, %8
  br i1 %112, label %113, label %120
113:
  %114 = phi i64 [ 0, %19 ], [ %116, %418 ]
  %115 = phi i64 [ 0, %19 ], [ %419, %418 ]
  %116 = add nsw i64 %114, 1
  %117 = sub nsw i64 %8, %115
  store i64 0, ptr %21, align 8
  %118 = call i32 @26(ptr %21, ptr %22, i64 %117, i64 %9)
  %119 = load i64, ptr %21, align 8
  br label %418
120:
  %121 = phi i64 [ %116, %418 ], [ 0, %19 ]
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %426, label %421, !prof !0
123:
  %124 = phi i64 [ %15, %426 ], [ %138, %411 ]
  %125 = phi i64 [ 0, %426 ], [ %412, %411 ]
  %126 = sub nsw i64 %8, %125
  store i64 0, ptr %23, align 8
  %127 = call i32 @26(ptr %23, ptr %24, i64 %126, i64 %9)
  %128 = load i64, ptr %23, align 8
  br label %438
129:
  %130 = icmp eq i64 %125, 0
  %131 = icmp sgt i64 %16, 0
  %132 = select i1 %130, i1 %131, i1 false
  %133 = select i1 %132, i64 %124, i64 %2
  store ptr null, ptr %25, align 8
  %134 = call i32 @27(ptr %25, ptr %26, i64 %2, i64 %5, i64 %441, i64 %128, i64 %10, i64 %133)
  br label %137
135:
  store ptr null, ptr %27, align 8
  %136 = call i32 @28(ptr %27, ptr %28, i64 %2, i64 %4, i64 %441, i64 %128, i64 %9, i64 %10, i64 %124, i64 %427, i64 0, i64 0)
  br label %443
137:
  %138 = phi i64 [ %445, %443 ], [ %124, %129 ]
  %139 = add nsw i64 %125, %128
  %140 = insertvalue { i64, i64, i64 } poison, i64 %125, 0
  %141 = insertvalue { i64, i64, i64 } %140, i64 %139, 1
  %142 = insertvalue { i64, i64, i64 } %141, i64 1, 2
  %143 = extractvalue { i64, i64, i64 } %142, 0
  %144 = extractvalue { i64, i64, i64 } %142, 1
  store i64 %143, ptr %29, align 8
  %145 = sub i64 %144, %143
  %146 = icmp sgt i64 %145, 0
  %147 = xor i1 %146, true
  br label %446
148:
  %149 = insertvalue { ptr, i64, i64, ptr } poison, ptr %461, 0
  %150 = insertvalue { ptr, i64, i64, ptr } %149, i64 %462, 1
  %151 = insertvalue { ptr, i64, i64, ptr } %150, i64 1, 2
  %152 = insertvalue { ptr, i64, i64, ptr } %151, ptr %463, 3
  %153 = extractvalue { ptr, i64, i64, ptr } %152, 0
  %154 = extractvalue { ptr, i64, i64, ptr } %152, 3
  %155 = load i64, ptr %154, align 8
  %156 = icmp sgt i64 %155, 0
  br i1 %156, label %464, label %468
157:
  %158 = mul nsw i64 4, %12
  %159 = mul nsw i64 %158, %472
  %160 = add nsw i64 %11, %159
  %161 = sub nsw i64 %472, %125
  %162 = mul nsw i64 %161, 32
  %163 = icmp eq i64 %13, 32
  %164 = icmp sgt i64 %5, 0
  %165 = select i1 %163, i1 %164, i1 false
  br i1 %165, label %166, label %197
166:
  %167 = mul nsw i64 4, %162
  %168 = add nsw i64 %10, %167
  %169 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %58, 0
  %170 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %169, ptr %59, 1
  %171 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %170, i64 %60, 2
  %172 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %171, i64 %61, 3
  %173 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %172, ptr %62, 4
  %174 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %173, i64 %63, 5, 0
  %175 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %174, i64 %64, 6, 0
  %176 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %175, 4
  %177 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %175, 5, 0
  %178 = insertvalue [1 x i64] undef, i64 %177, 0
  %179 = extractvalue [1 x i64] %178, 0
  %180 = icmp slt i64 %472, 0
  %181 = add i64 %472, %179
  %182 = select i1 %180, i64 %181, i64 %472
  %183 = mul nuw nsw i64 %182, 1
  %184 = add nuw nsw i64 0, %183
  %185 = getelementptr float, ptr %176, i64 %184
  %186 = load float, ptr %185, align 4
  %187 = inttoptr i64 %168 to ptr
  %188 = load <32 x float>, ptr %187, align 4
  %189 = insertelement <32 x float> undef, float %186, i32 0
  %190 = shufflevector <32 x float> %189, <32 x float> %189, <32 x i32> zeroinitializer
  %191 = fmul <32 x float> %188, %190
  %192 = inttoptr i64 %160 to ptr
  %193 = load <32 x float>, ptr %192, align 4
  %194 = fadd <32 x float> %193, %191
  %195 = select i1 %33, <32 x float> %194, <32 x float> %191
  %196 = inttoptr i64 %160 to ptr
  store <32 x float> %195, ptr %196, align 4
  br label %417
197:
  %198 = icmp eq i64 %13, 32
  br i1 %198, label %199, label %234
199:
  %200 = mul nsw i64 4, %162
  %201 = add nsw i64 %10, %200
  %202 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %58, 0
  %203 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %202, ptr %59, 1
  %204 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %203, i64 %60, 2
  %205 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %204, i64 %61, 3
  %206 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %205, ptr %62, 4
  %207 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %206, i64 %63, 5, 0
  %208 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %207, i64 %64, 6, 0
  %209 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %208, 4
  %210 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %208, 5, 0
  %211 = insertvalue [1 x i64] undef, i64 %210, 0
  %212 = extractvalue [1 x i64] %211, 0
  %213 = icmp slt i64 %472, 0
  %214 = add i64 %472, %212
  %215 = select i1 %213, i64 %214, i64 %472
  %216 = mul nuw nsw i64 %215, 1
  %217 = add nuw nsw i64 0, %216
  %218 = getelementptr float, ptr %209, i64 %217
  %219 = load float, ptr %218, align 4
  %220 = inttoptr i64 %3 to ptr
  %221 = load <32 x float>, ptr %220, align 4
  %222 = insertelement <32 x float> undef, float %219, i32 0
  %223 = shufflevector <32 x float> %222, <32 x float> %222, <32 x i32> zeroinitializer
  %224 = fmul <32 x float> %221, %223
  %225 = inttoptr i64 %201 to ptr
  %226 = load <32 x i32>, ptr %225, align 4
  %227 = sitofp <32 x i32> %226 to <32 x float>
  %228 = fmul <32 x float> %227, %224
  %229 = inttoptr i64 %160 to ptr
  %230 = load <32 x float>, ptr %229, align 4
  %231 = fadd <32 x float> %230, %228
  %232 = select i1 %33, <32 x float> %231, <32 x float> %228
  %233 = inttoptr i64 %160 to ptr
  store <32 x float> %232, ptr %233, align 4
  br label %417
234:
  %235 = inttoptr i64 %160 to ptr
  %236 = insertvalue [1 x i64] undef, i64 %13, 0
  %237 = insertvalue [1 x i64] undef, i64 4, 0
  %238 = extractvalue [1 x i64] %236, 0
  %239 = mul nuw nsw i64 1, %238
  %240 = extractvalue [1 x i64] %236, 0
  %241 = extractvalue [1 x i64] %237, 0
  %242 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %239, 2
  %243 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %242, i64 4, 3
  %244 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %243, ptr %235, 4
  %245 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %244, i64 %240, 5, 0
  %246 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %245, i64 %241, 6, 0
  %247 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %246, 0
  %248 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %246, 1
  %249 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %246, 2
  %250 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %246, 3
  %251 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %246, 4
  %252 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %246, 5, 0
  %253 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %246, 6, 0
  %254 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %13, 1
  %255 = insertvalue { i64, i64, i64 } %254, i64 1, 2
  %256 = extractvalue { i64, i64, i64 } %255, 1
  store i64 0, ptr %31, align 8
  %257 = sub nuw nsw i64 %256, 0
  %258 = icmp sgt i64 %257, 0
  %259 = xor i1 %258, true
  br label %474
260:
  %261 = insertvalue { ptr, i64, i64, ptr } poison, ptr %489, 0
  %262 = insertvalue { ptr, i64, i64, ptr } %261, i64 %490, 1
  %263 = insertvalue { ptr, i64, i64, ptr } %262, i64 1, 2
  %264 = insertvalue { ptr, i64, i64, ptr } %263, ptr %491, 3
  %265 = extractvalue { ptr, i64, i64, ptr } %264, 0
  %266 = extractvalue { ptr, i64, i64, ptr } %264, 3
  %267 = load i64, ptr %266, align 8
  %268 = icmp sgt i64 %267, 0
  br i1 %268, label %492, label %496
269:
  %270 = icmp sgt i64 %5, 0
  br i1 %270, label %271, label %310
271:
  %272 = add nsw i64 %162, %500
  %273 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %98, 0
  %274 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %273, ptr %99, 1
  %275 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %274, i64 %100, 2
  %276 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %275, i64 %101, 3
  %277 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %276, ptr %102, 4
  %278 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %277, i64 %103, 5, 0
  %279 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %278, i64 %104, 6, 0
  %280 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %279, 4
  %281 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %279, 5, 0
  %282 = insertvalue [1 x i64] undef, i64 %281, 0
  %283 = extractvalue [1 x i64] %282, 0
  %284 = icmp slt i64 %272, 0
  %285 = add i64 %272, %283
  %286 = select i1 %284, i64 %285, i64 %272
  %287 = mul nuw nsw i64 %286, 1
  %288 = add nuw nsw i64 0, %287
  %289 = getelementptr float, ptr %280, i64 %288
  %290 = load float, ptr %289, align 4
  %291 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %58, 0
  %292 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %291, ptr %59, 1
  %293 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %292, i64 %60, 2
  %294 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %293, i64 %61, 3
  %295 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %294, ptr %62, 4
  %296 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %295, i64 %63, 5, 0
  %297 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %296, i64 %64, 6, 0
  %298 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %297, 4
  %299 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %297, 5, 0
  %300 = insertvalue [1 x i64] undef, i64 %299, 0
  %301 = extractvalue [1 x i64] %300, 0
  %302 = icmp slt i64 %472, 0
  %303 = add i64 %472, %301
  %304 = select i1 %302, i64 %303, i64 %472
  %305 = mul nuw nsw i64 %304, 1
  %306 = add nuw nsw i64 0, %305
  %307 = getelementptr float, ptr %298, i64 %306
  %308 = load float, ptr %307, align 4
  %309 = fmul float %290, %308
  br label %369
310:
  %311 = add nsw i64 %162, %500
  %312 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %105, 0
  %313 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %312, ptr %106, 1
  %314 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %313, i64 %107, 2
  %315 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %314, i64 %108, 3
  %316 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %315, ptr %109, 4
  %317 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %316, i64 %110, 5, 0
  %318 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %317, i64 %111, 6, 0
  %319 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %318, 4
  %320 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %318, 5, 0
  %321 = insertvalue [1 x i64] undef, i64 %320, 0
  %322 = extractvalue [1 x i64] %321, 0
  %323 = icmp slt i64 %311, 0
  %324 = add i64 %311, %322
  %325 = select i1 %323, i64 %324, i64 %311
  %326 = mul nuw nsw i64 %325, 1
  %327 = add nuw nsw i64 0, %326
  %328 = getelementptr i32, ptr %319, i64 %327
  %329 = load i32, ptr %328, align 4
  %330 = sitofp i32 %329 to float
  %331 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %65, 0
  %332 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %331, ptr %66, 1
  %333 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %332, i64 %67, 2
  %334 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %333, i64 %68, 3
  %335 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %334, ptr %69, 4
  %336 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %335, i64 %70, 5, 0
  %337 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %336, i64 %71, 6, 0
  %338 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %337, 4
  %339 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %337, 5, 0
  %340 = insertvalue [1 x i64] undef, i64 %339, 0
  %341 = extractvalue [1 x i64] %340, 0
  %342 = icmp slt i64 %500, 0
  %343 = add i64 %500, %341
  %344 = select i1 %342, i64 %343, i64 %500
  %345 = mul nuw nsw i64 %344, 1
  %346 = add nuw nsw i64 0, %345
  %347 = getelementptr float, ptr %338, i64 %346
  %348 = load float, ptr %347, align 4
  %349 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %58, 0
  %350 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %349, ptr %59, 1
  %351 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %350, i64 %60, 2
  %352 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %351, i64 %61, 3
  %353 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %352, ptr %62, 4
  %354 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %353, i64 %63, 5, 0
  %355 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %354, i64 %64, 6, 0
  %356 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %355, 4
  %357 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %355, 5, 0
  %358 = insertvalue [1 x i64] undef, i64 %357, 0
  %359 = extractvalue [1 x i64] %358, 0
  %360 = icmp slt i64 %472, 0
  %361 = add i64 %472, %359
  %362 = select i1 %360, i64 %361, i64 %472
  %363 = mul nuw nsw i64 %362, 1
  %364 = add nuw nsw i64 0, %363
  %365 = getelementptr float, ptr %356, i64 %364
  %366 = load float, ptr %365, align 4
  %367 = fmul float %348, %366
  %368 = fmul float %330, %367
  br label %369
369:
  %370 = phi float [ %309, %271 ], [ %368, %310 ]
  br i1 %33, label %371, label %391
371:
  %372 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %247, 0
  %373 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %372, ptr %248, 1
  %374 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %373, i64 %249, 2
  %375 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %374, i64 %250, 3
  %376 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %375, ptr %251, 4
  %377 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %376, i64 %252, 5, 0
  %378 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %377, i64 %253, 6, 0
  %379 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %378, 4
  %380 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %378, 5, 0
  %381 = insertvalue [1 x i64] undef, i64 %380, 0
  %382 = extractvalue [1 x i64] %381, 0
  %383 = icmp slt i64 %500, 0
  %384 = add i64 %500, %382
  %385 = select i1 %383, i64 %384, i64 %500
  %386 = mul nuw nsw i64 %385, 1
  %387 = add nuw nsw i64 0, %386
  %388 = getelementptr float, ptr %379, i64 %387
  %389 = load float, ptr %388, align 4
  %390 = fadd float %389, %370
  br label %391
391:
  %392 = phi float [ %390, %371 ], [ %370, %369 ]
  %393 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %247, 0
  %394 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %393, ptr %248, 1
  %395 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %394, i64 %249, 2
  %396 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, i64 %250, 3
  %397 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %396, ptr %251, 4
  %398 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %397, i64 %252, 5, 0
  %399 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %398, i64 %253, 6, 0
  %400 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %399, 4
  %401 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %399, 5, 0
  %402 = insertvalue [1 x i64] undef, i64 %401, 0
  %403 = extractvalue [1 x i64] %402, 0
  %404 = icmp slt i64 %500, 0
  %405 = add i64 %500, %403
  %406 = select i1 %404, i64 %405, i64 %500
  %407 = mul nuw nsw i64 %406, 1
  %408 = add nuw nsw i64 0, %407
  %409 = getelementptr float, ptr %400, i64 %408
  store float %392, ptr %409, align 4
  br label %260
410:
  br label %417
411:
  %412 = add nsw i64 %125, %128
  %413 = icmp slt i64 %412, %8
  br i1 %413, label %123, label %415
414:
  ret i32 poison
415:
  store ptr null, ptr %0, align 8
  br label %414
416:
  store ptr null, ptr %0, align 8
  br label %414
417:
  br label %148
418:
  %419 = add nsw i64 %115, %119
  %420 = icmp slt i64 %419, %8
  br i1 %420, label %113, label %120
421:
  %422 = icmp eq i64 %16, -9223372036854775808
  %423 = icmp eq i64 %121, -1
  %424 = and i1 %422, %423
  %425 = xor i1 %424, true
  br i1 %425, label %429, label %426, !prof !1
426:
  %427 = phi i64 [ 0, %120 ], [ %437, %429 ], [ 0, %421 ]
  %428 = icmp slt i64 0, %8
  br i1 %428, label %123, label %416
429:
  %430 = sdiv i64 %16, %121
  %431 = srem i64 %16, %121
  %432 = xor i64 %121, %431
  %433 = icmp slt i64 %432, 0
  %434 = icmp ne i64 %431, 0
  %435 = and i1 %434, %433
  %436 = sub i64 %430, 1
  %437 = select i1 %435, i64 %436, i64 %430
  br label %426
438:
  %439 = mul nsw i64 %125, 4
  %440 = mul nsw i64 %439, %4
  %441 = add nsw i64 %6, %440
  %442 = icmp sgt i64 %5, 0
  br i1 %442, label %129, label %135
443:
  %444 = mul nsw i64 %427, %4
  %445 = add nsw i64 %124, %444
  br label %137
446:
  br i1 %147, label %447, label %448
447:
  store i64 0, ptr %30, align 8
  br label %456
448:
  %449 = srem i64 %145, 1
  %450 = sub i64 0, %449
  %451 = select i1 %146, i64 %449, i64 %450
  %452 = icmp sgt i64 %451, 0
  %453 = sdiv i64 %145, 1
  %454 = select i1 %452, i64 1, i64 0
  %455 = add i64 %453, %454
  store i64 %455, ptr %30, align 8
  br label %456
456:
  %457 = insertvalue { ptr, i64, i64, ptr } poison, ptr %29, 0
  %458 = insertvalue { ptr, i64, i64, ptr } %457, i64 %144, 1
  %459 = insertvalue { ptr, i64, i64, ptr } %458, i64 1, 2
  %460 = insertvalue { ptr, i64, i64, ptr } %459, ptr %30, 3
  %461 = extractvalue { ptr, i64, i64, ptr } %460, 0
  %462 = extractvalue { ptr, i64, i64, ptr } %460, 1
  %463 = extractvalue { ptr, i64, i64, ptr } %460, 3
  br label %148
464:
  %465 = load i64, ptr %153, align 8
  %466 = sub nuw nsw i64 %155, 1
  store i64 %466, ptr %154, align 8
  %467 = add i64 %465, 1
  store i64 %467, ptr %153, align 8
  br label %468
468:
  %469 = phi i64 [ %465, %464 ], [ 0, %148 ]
  %470 = insertvalue { i64, i1 } poison, i64 %469, 0
  %471 = insertvalue { i64, i1 } %470, i1 %156, 1
  %472 = extractvalue { i64, i1 } %471, 0
  %473 = extractvalue { i64, i1 } %471, 1
  br i1 %473, label %157, label %411
474:
  br i1 %259, label %475, label %476
475:
  store i64 0, ptr %32, align 8
  br label %484
476:
  %477 = srem i64 %257, 1
  %478 = sub i64 0, %477
  %479 = select i1 %258, i64 %477, i64 %478
  %480 = icmp sgt i64 %479, 0
  %481 = sdiv i64 %257, 1
  %482 = select i1 %480, i64 1, i64 0
  %483 = add i64 %481, %482
  store i64 %483, ptr %32, align 8
  br label %484
484:
  %485 = insertvalue { ptr, i64, i64, ptr } poison, ptr %31, 0
  %486 = insertvalue { ptr, i64, i64, ptr } %485, i64 %256, 1
  %487 = insertvalue { ptr, i64, i64, ptr } %486, i64 1, 2
  %488 = insertvalue { ptr, i64, i64, ptr } %487, ptr %32, 3
  %489 = extractvalue { ptr, i64, i64, ptr } %488, 0
  %490 = extractvalue { ptr, i64, i64, ptr } %488, 1
  %491 = extractvalue { ptr, i64, i64, ptr } %488, 3
  br label %260
492:
  %493 = load i64, ptr %265, align 8
  %494 = sub nuw nsw i64 %267, 1
  store i64 %494, ptr %266, align 8
  %495 = add i64 %493, 1
  store i64 %495, ptr %265, align 8
  br label %496
496:
  %497 = phi i64 [ %493, %492 ], [ 0, %260 ]
  %498 = insertvalue { i64, i1 } poison, i64 %497, 0
  %499 = insertvalue { i64, i1 } %498, i1 %268, 1
  %500 = extractvalue { i64, i1 } %499, 0
  %501 = extractvalue { i64, i1 } %499, 1
  br i1 %501, label %269, label %410
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
define internal i32 @27(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7) {
  %9 = mul nsw i64 64, %3
  switch i64 %5, label %38 [
    i64 8, label %10
    i64 4, label %26
    i64 2, label %34
  ]
10:
  %11 = add nuw nsw i64 %4, 0
  %12 = mul nuw nsw i64 %9, 1
  %13 = add i64 %4, %12
  %14 = mul nuw i64 %9, 2
  %15 = add i64 %4, %14
  %16 = mul i64 %9, 3
  %17 = add i64 %4, %16
  %18 = mul i64 %9, 4
  %19 = add i64 %4, %18
  %20 = mul i64 %9, 5
  %21 = add i64 %4, %20
  %22 = mul i64 %9, 6
  %23 = add i64 %4, %22
  %24 = mul i64 %9, 7
  %25 = add i64 %4, %24
  br label %40
26:
  %27 = add nuw nsw i64 %4, 0
  %28 = mul nuw nsw i64 %9, 1
  %29 = add i64 %4, %28
  %30 = mul nuw i64 %9, 2
  %31 = add i64 %4, %30
  %32 = mul i64 %9, 3
  %33 = add i64 %4, %32
  br label %366
34:
  %35 = add nuw nsw i64 %4, 0
  %36 = mul nuw nsw i64 %9, 1
  %37 = add i64 %4, %36
  br label %563
38:
  %39 = add nuw nsw i64 %4, 0
  br label %696
40:
  %41 = phi <16 x float> [ zeroinitializer, %10 ], [ %313, %304 ]
  %42 = phi <16 x float> [ zeroinitializer, %10 ], [ %343, %304 ]
  %43 = phi <16 x float> [ zeroinitializer, %10 ], [ %316, %304 ]
  %44 = phi <16 x float> [ zeroinitializer, %10 ], [ %346, %304 ]
  %45 = phi <16 x float> [ zeroinitializer, %10 ], [ %319, %304 ]
  %46 = phi <16 x float> [ zeroinitializer, %10 ], [ %349, %304 ]
  %47 = phi <16 x float> [ zeroinitializer, %10 ], [ %322, %304 ]
  %48 = phi <16 x float> [ zeroinitializer, %10 ], [ %352, %304 ]
  %49 = phi <16 x float> [ zeroinitializer, %10 ], [ %325, %304 ]
  %50 = phi <16 x float> [ zeroinitializer, %10 ], [ %355, %304 ]
  %51 = phi <16 x float> [ zeroinitializer, %10 ], [ %328, %304 ]
  %52 = phi <16 x float> [ zeroinitializer, %10 ], [ %358, %304 ]
  %53 = phi <16 x float> [ zeroinitializer, %10 ], [ %331, %304 ]
  %54 = phi <16 x float> [ zeroinitializer, %10 ], [ %361, %304 ]
  %55 = phi <16 x float> [ zeroinitializer, %10 ], [ %334, %304 ]
  %56 = phi <16 x float> [ zeroinitializer, %10 ], [ %364, %304 ]
  %57 = phi i64 [ 0, %10 ], [ %365, %304 ]
  %58 = icmp slt i64 %57, %3
  br i1 %58, label %59, label %84
59:
  %60 = mul i64 %57, 576
  %61 = add i64 %2, %60
  %62 = mul i64 %57, 576
  %63 = add i64 %7, %62
  %64 = add nuw nsw i64 %63, 0
  %65 = inttoptr i64 %64 to ptr
  call void @llvm.prefetch.p0(ptr %65, i32 0, i32 2, i32 1)
  %66 = add i64 %63, 64
  %67 = inttoptr i64 %66 to ptr
  call void @llvm.prefetch.p0(ptr %67, i32 0, i32 2, i32 1)
  %68 = add i64 %63, 128
  %69 = inttoptr i64 %68 to ptr
  call void @llvm.prefetch.p0(ptr %69, i32 0, i32 2, i32 1)
  %70 = add i64 %63, 192
  %71 = inttoptr i64 %70 to ptr
  call void @llvm.prefetch.p0(ptr %71, i32 0, i32 2, i32 1)
  %72 = add i64 %63, 256
  %73 = inttoptr i64 %72 to ptr
  call void @llvm.prefetch.p0(ptr %73, i32 0, i32 2, i32 1)
  %74 = add i64 %63, 320
  %75 = inttoptr i64 %74 to ptr
  call void @llvm.prefetch.p0(ptr %75, i32 0, i32 2, i32 1)
  %76 = add i64 %63, 384
  %77 = inttoptr i64 %76 to ptr
  call void @llvm.prefetch.p0(ptr %77, i32 0, i32 2, i32 1)
  %78 = add i64 %63, 448
  %79 = inttoptr i64 %78 to ptr
  call void @llvm.prefetch.p0(ptr %79, i32 0, i32 2, i32 1)
  %80 = add i64 %63, 512
  %81 = inttoptr i64 %80 to ptr
  call void @llvm.prefetch.p0(ptr %81, i32 0, i32 2, i32 1)
  %82 = mul i64 %57, 16
  br label %117
83:
  ret i32 poison
84:
  %85 = add nuw nsw i64 %6, 0
  %86 = inttoptr i64 %85 to ptr
  store <16 x float> %41, ptr %86, align 4
  %87 = add i64 %6, 64
  %88 = inttoptr i64 %87 to ptr
  store <16 x float> %42, ptr %88, align 4
  %89 = add i64 %6, 128
  %90 = inttoptr i64 %89 to ptr
  store <16 x float> %43, ptr %90, align 4
  %91 = add i64 %6, 192
  %92 = inttoptr i64 %91 to ptr
  store <16 x float> %44, ptr %92, align 4
  %93 = add i64 %6, 256
  %94 = inttoptr i64 %93 to ptr
  store <16 x float> %45, ptr %94, align 4
  %95 = add i64 %6, 320
  %96 = inttoptr i64 %95 to ptr
  store <16 x float> %46, ptr %96, align 4
  %97 = add i64 %6, 384
  %98 = inttoptr i64 %97 to ptr
  store <16 x float> %47, ptr %98, align 4
  %99 = add i64 %6, 448
  %100 = inttoptr i64 %99 to ptr
  store <16 x float> %48, ptr %100, align 4
  %101 = add i64 %6, 512
  %102 = inttoptr i64 %101 to ptr
  store <16 x float> %49, ptr %102, align 4
  %103 = add i64 %6, 576
  %104 = inttoptr i64 %103 to ptr
  store <16 x float> %50, ptr %104, align 4
  %105 = add i64 %6, 640
  %106 = inttoptr i64 %105 to ptr
  store <16 x float> %51, ptr %106, align 4
  %107 = add i64 %6, 704
  %108 = inttoptr i64 %107 to ptr
  store <16 x float> %52, ptr %108, align 4
  %109 = add i64 %6, 768
  %110 = inttoptr i64 %109 to ptr
  store <16 x float> %53, ptr %110, align 4
  %111 = add i64 %6, 832
  %112 = inttoptr i64 %111 to ptr
  store <16 x float> %54, ptr %112, align 4
  %113 = add i64 %6, 896
  %114 = inttoptr i64 %113 to ptr
  store <16 x float> %55, ptr %114, align 4
  %115 = add i64 %6, 960
  %116 = inttoptr i64 %115 to ptr
  store <16 x float> %56, ptr %116, align 4
  store ptr null, ptr %0, align 8
  br label %83
117:
  %118 = phi <16 x i32> [ zeroinitializer, %59 ], [ %197, %136 ]
  %119 = phi <16 x i32> [ zeroinitializer, %59 ], [ %253, %136 ]
  %120 = phi <16 x i32> [ zeroinitializer, %59 ], [ %204, %136 ]
  %121 = phi <16 x i32> [ zeroinitializer, %59 ], [ %260, %136 ]
  %122 = phi <16 x i32> [ zeroinitializer, %59 ], [ %211, %136 ]
  %123 = phi <16 x i32> [ zeroinitializer, %59 ], [ %267, %136 ]
  %124 = phi <16 x i32> [ zeroinitializer, %59 ], [ %218, %136 ]
  %125 = phi <16 x i32> [ zeroinitializer, %59 ], [ %274, %136 ]
  %126 = phi <16 x i32> [ zeroinitializer, %59 ], [ %225, %136 ]
  %127 = phi <16 x i32> [ zeroinitializer, %59 ], [ %281, %136 ]
  %128 = phi <16 x i32> [ zeroinitializer, %59 ], [ %232, %136 ]
  %129 = phi <16 x i32> [ zeroinitializer, %59 ], [ %288, %136 ]
  %130 = phi <16 x i32> [ zeroinitializer, %59 ], [ %239, %136 ]
  %131 = phi <16 x i32> [ zeroinitializer, %59 ], [ %295, %136 ]
  %132 = phi <16 x i32> [ zeroinitializer, %59 ], [ %246, %136 ]
  %133 = phi <16 x i32> [ zeroinitializer, %59 ], [ %302, %136 ]
  %134 = phi i64 [ 0, %59 ], [ %303, %136 ]
  %135 = icmp slt i64 %134, 16
  br i1 %135, label %136, label %304
136:
  %137 = mul i64 %134, 32
  %138 = add i64 %61, %137
  %139 = add i64 %82, %134
  %140 = mul i64 %139, 4
  %141 = add i64 %11, %140
  %142 = inttoptr i64 %141 to ptr
  %143 = load <2 x i16>, ptr %142, align 1
  %144 = add i64 %13, %140
  %145 = inttoptr i64 %144 to ptr
  %146 = load <2 x i16>, ptr %145, align 1
  %147 = add i64 %15, %140
  %148 = inttoptr i64 %147 to ptr
  %149 = load <2 x i16>, ptr %148, align 1
  %150 = add i64 %17, %140
  %151 = inttoptr i64 %150 to ptr
  %152 = load <2 x i16>, ptr %151, align 1
  %153 = add i64 %19, %140
  %154 = inttoptr i64 %153 to ptr
  %155 = load <2 x i16>, ptr %154, align 1
  %156 = add i64 %21, %140
  %157 = inttoptr i64 %156 to ptr
  %158 = load <2 x i16>, ptr %157, align 1
  %159 = add i64 %23, %140
  %160 = inttoptr i64 %159 to ptr
  %161 = load <2 x i16>, ptr %160, align 1
  %162 = add i64 %25, %140
  %163 = inttoptr i64 %162 to ptr
  %164 = load <2 x i16>, ptr %163, align 1
  %165 = shufflevector <2 x i16> %143, <2 x i16> %143, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %166 = shufflevector <2 x i16> %146, <2 x i16> %146, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %167 = shufflevector <2 x i16> %149, <2 x i16> %149, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %168 = shufflevector <2 x i16> %152, <2 x i16> %152, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %169 = shufflevector <2 x i16> %155, <2 x i16> %155, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %170 = shufflevector <2 x i16> %158, <2 x i16> %158, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %171 = shufflevector <2 x i16> %161, <2 x i16> %161, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %172 = shufflevector <2 x i16> %164, <2 x i16> %164, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %173 = add i64 %138, 64
  %174 = inttoptr i64 %173 to ptr
  %175 = load <16 x i8>, ptr %174, align 1
  %176 = zext <16 x i8> %175 to <16 x i32>
  %177 = shl nuw nsw <16 x i32> %176, splat (i32 12)
  %178 = or <16 x i32> %176, %177
  %179 = and <16 x i32> %178, splat (i32 983055)
  %180 = bitcast <16 x i32> %179 to <32 x i16>
  %181 = sub <32 x i16> %180, splat (i16 8)
  %182 = add i64 %138, 80
  %183 = inttoptr i64 %182 to ptr
  %184 = load <16 x i8>, ptr %183, align 1
  %185 = zext <16 x i8> %184 to <16 x i32>
  %186 = shl nuw nsw <16 x i32> %185, splat (i32 12)
  %187 = or <16 x i32> %185, %186
  %188 = and <16 x i32> %187, splat (i32 983055)
  %189 = bitcast <16 x i32> %188 to <32 x i16>
  %190 = sub <32 x i16> %189, splat (i16 8)
  %191 = sext <32 x i16> %181 to <32 x i32>
  %192 = sext <32 x i16> %165 to <32 x i32>
  %193 = mul nsw <32 x i32> %191, %192
  %194 = shufflevector <32 x i32> %193, <32 x i32> %193, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %195 = shufflevector <32 x i32> %193, <32 x i32> %193, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %196 = add <16 x i32> %194, %195
  %197 = add <16 x i32> %118, %196
  %198 = sext <32 x i16> %181 to <32 x i32>
  %199 = sext <32 x i16> %166 to <32 x i32>
  %200 = mul nsw <32 x i32> %198, %199
  %201 = shufflevector <32 x i32> %200, <32 x i32> %200, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %202 = shufflevector <32 x i32> %200, <32 x i32> %200, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %203 = add <16 x i32> %201, %202
  %204 = add <16 x i32> %120, %203
  %205 = sext <32 x i16> %181 to <32 x i32>
  %206 = sext <32 x i16> %167 to <32 x i32>
  %207 = mul nsw <32 x i32> %205, %206
  %208 = shufflevector <32 x i32> %207, <32 x i32> %207, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %209 = shufflevector <32 x i32> %207, <32 x i32> %207, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %210 = add <16 x i32> %208, %209
  %211 = add <16 x i32> %122, %210
  %212 = sext <32 x i16> %181 to <32 x i32>
  %213 = sext <32 x i16> %168 to <32 x i32>
  %214 = mul nsw <32 x i32> %212, %213
  %215 = shufflevector <32 x i32> %214, <32 x i32> %214, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %216 = shufflevector <32 x i32> %214, <32 x i32> %214, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %217 = add <16 x i32> %215, %216
  %218 = add <16 x i32> %124, %217
  %219 = sext <32 x i16> %181 to <32 x i32>
  %220 = sext <32 x i16> %169 to <32 x i32>
  %221 = mul nsw <32 x i32> %219, %220
  %222 = shufflevector <32 x i32> %221, <32 x i32> %221, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %223 = shufflevector <32 x i32> %221, <32 x i32> %221, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %224 = add <16 x i32> %222, %223
  %225 = add <16 x i32> %126, %224
  %226 = sext <32 x i16> %181 to <32 x i32>
  %227 = sext <32 x i16> %170 to <32 x i32>
  %228 = mul nsw <32 x i32> %226, %227
  %229 = shufflevector <32 x i32> %228, <32 x i32> %228, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %230 = shufflevector <32 x i32> %228, <32 x i32> %228, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %231 = add <16 x i32> %229, %230
  %232 = add <16 x i32> %128, %231
  %233 = sext <32 x i16> %181 to <32 x i32>
  %234 = sext <32 x i16> %171 to <32 x i32>
  %235 = mul nsw <32 x i32> %233, %234
  %236 = shufflevector <32 x i32> %235, <32 x i32> %235, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %237 = shufflevector <32 x i32> %235, <32 x i32> %235, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %238 = add <16 x i32> %236, %237
  %239 = add <16 x i32> %130, %238
  %240 = sext <32 x i16> %181 to <32 x i32>
  %241 = sext <32 x i16> %172 to <32 x i32>
  %242 = mul nsw <32 x i32> %240, %241
  %243 = shufflevector <32 x i32> %242, <32 x i32> %242, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %244 = shufflevector <32 x i32> %242, <32 x i32> %242, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %245 = add <16 x i32> %243, %244
  %246 = add <16 x i32> %132, %245
  %247 = sext <32 x i16> %190 to <32 x i32>
  %248 = sext <32 x i16> %165 to <32 x i32>
  %249 = mul nsw <32 x i32> %247, %248
  %250 = shufflevector <32 x i32> %249, <32 x i32> %249, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %251 = shufflevector <32 x i32> %249, <32 x i32> %249, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %252 = add <16 x i32> %250, %251
  %253 = add <16 x i32> %119, %252
  %254 = sext <32 x i16> %190 to <32 x i32>
  %255 = sext <32 x i16> %166 to <32 x i32>
  %256 = mul nsw <32 x i32> %254, %255
  %257 = shufflevector <32 x i32> %256, <32 x i32> %256, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %258 = shufflevector <32 x i32> %256, <32 x i32> %256, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %259 = add <16 x i32> %257, %258
  %260 = add <16 x i32> %121, %259
  %261 = sext <32 x i16> %190 to <32 x i32>
  %262 = sext <32 x i16> %167 to <32 x i32>
  %263 = mul nsw <32 x i32> %261, %262
  %264 = shufflevector <32 x i32> %263, <32 x i32> %263, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %265 = shufflevector <32 x i32> %263, <32 x i32> %263, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %266 = add <16 x i32> %264, %265
  %267 = add <16 x i32> %123, %266
  %268 = sext <32 x i16> %190 to <32 x i32>
  %269 = sext <32 x i16> %168 to <32 x i32>
  %270 = mul nsw <32 x i32> %268, %269
  %271 = shufflevector <32 x i32> %270, <32 x i32> %270, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %272 = shufflevector <32 x i32> %270, <32 x i32> %270, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %273 = add <16 x i32> %271, %272
  %274 = add <16 x i32> %125, %273
  %275 = sext <32 x i16> %190 to <32 x i32>
  %276 = sext <32 x i16> %169 to <32 x i32>
  %277 = mul nsw <32 x i32> %275, %276
  %278 = shufflevector <32 x i32> %277, <32 x i32> %277, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %279 = shufflevector <32 x i32> %277, <32 x i32> %277, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %280 = add <16 x i32> %278, %279
  %281 = add <16 x i32> %127, %280
  %282 = sext <32 x i16> %190 to <32 x i32>
  %283 = sext <32 x i16> %170 to <32 x i32>
  %284 = mul nsw <32 x i32> %282, %283
  %285 = shufflevector <32 x i32> %284, <32 x i32> %284, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %286 = shufflevector <32 x i32> %284, <32 x i32> %284, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %287 = add <16 x i32> %285, %286
  %288 = add <16 x i32> %129, %287
  %289 = sext <32 x i16> %190 to <32 x i32>
  %290 = sext <32 x i16> %171 to <32 x i32>
  %291 = mul nsw <32 x i32> %289, %290
  %292 = shufflevector <32 x i32> %291, <32 x i32> %291, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %293 = shufflevector <32 x i32> %291, <32 x i32> %291, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %294 = add <16 x i32> %292, %293
  %295 = add <16 x i32> %131, %294
  %296 = sext <32 x i16> %190 to <32 x i32>
  %297 = sext <32 x i16> %172 to <32 x i32>
  %298 = mul nsw <32 x i32> %296, %297
  %299 = shufflevector <32 x i32> %298, <32 x i32> %298, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %300 = shufflevector <32 x i32> %298, <32 x i32> %298, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %301 = add <16 x i32> %299, %300
  %302 = add <16 x i32> %133, %301
  %303 = add nsw i64 %134, 1
  br label %117
304:
  %305 = add nuw nsw i64 %61, 0
  %306 = inttoptr i64 %305 to ptr
  %307 = load <16 x i16>, ptr %306, align 1
  %308 = zext <16 x i16> %307 to <16 x i32>
  %309 = shl nuw <16 x i32> %308, splat (i32 16)
  %310 = bitcast <16 x i32> %309 to <16 x float>
  %311 = sitofp <16 x i32> %118 to <16 x float>
  %312 = fmul <16 x float> %311, %310
  %313 = fadd <16 x float> %41, %312
  %314 = sitofp <16 x i32> %120 to <16 x float>
  %315 = fmul <16 x float> %314, %310
  %316 = fadd <16 x float> %43, %315
  %317 = sitofp <16 x i32> %122 to <16 x float>
  %318 = fmul <16 x float> %317, %310
  %319 = fadd <16 x float> %45, %318
  %320 = sitofp <16 x i32> %124 to <16 x float>
  %321 = fmul <16 x float> %320, %310
  %322 = fadd <16 x float> %47, %321
  %323 = sitofp <16 x i32> %126 to <16 x float>
  %324 = fmul <16 x float> %323, %310
  %325 = fadd <16 x float> %49, %324
  %326 = sitofp <16 x i32> %128 to <16 x float>
  %327 = fmul <16 x float> %326, %310
  %328 = fadd <16 x float> %51, %327
  %329 = sitofp <16 x i32> %130 to <16 x float>
  %330 = fmul <16 x float> %329, %310
  %331 = fadd <16 x float> %53, %330
  %332 = sitofp <16 x i32> %132 to <16 x float>
  %333 = fmul <16 x float> %332, %310
  %334 = fadd <16 x float> %55, %333
  %335 = add i64 %61, 32
  %336 = inttoptr i64 %335 to ptr
  %337 = load <16 x i16>, ptr %336, align 1
  %338 = zext <16 x i16> %337 to <16 x i32>
  %339 = shl nuw <16 x i32> %338, splat (i32 16)
  %340 = bitcast <16 x i32> %339 to <16 x float>
  %341 = sitofp <16 x i32> %119 to <16 x float>
  %342 = fmul <16 x float> %341, %340
  %343 = fadd <16 x float> %42, %342
  %344 = sitofp <16 x i32> %121 to <16 x float>
  %345 = fmul <16 x float> %344, %340
  %346 = fadd <16 x float> %44, %345
  %347 = sitofp <16 x i32> %123 to <16 x float>
  %348 = fmul <16 x float> %347, %340
  %349 = fadd <16 x float> %46, %348
  %350 = sitofp <16 x i32> %125 to <16 x float>
  %351 = fmul <16 x float> %350, %340
  %352 = fadd <16 x float> %48, %351
  %353 = sitofp <16 x i32> %127 to <16 x float>
  %354 = fmul <16 x float> %353, %340
  %355 = fadd <16 x float> %50, %354
  %356 = sitofp <16 x i32> %129 to <16 x float>
  %357 = fmul <16 x float> %356, %340
  %358 = fadd <16 x float> %52, %357
  %359 = sitofp <16 x i32> %131 to <16 x float>
  %360 = fmul <16 x float> %359, %340
  %361 = fadd <16 x float> %54, %360
  %362 = sitofp <16 x i32> %133 to <16 x float>
  %363 = fmul <16 x float> %362, %340
  %364 = fadd <16 x float> %56, %363
  %365 = add nsw i64 %57, 1
  br label %40
366:
  %367 = phi <16 x float> [ zeroinitializer, %26 ], [ %534, %525 ]
  %368 = phi <16 x float> [ zeroinitializer, %26 ], [ %552, %525 ]
  %369 = phi <16 x float> [ zeroinitializer, %26 ], [ %537, %525 ]
  %370 = phi <16 x float> [ zeroinitializer, %26 ], [ %555, %525 ]
  %371 = phi <16 x float> [ zeroinitializer, %26 ], [ %540, %525 ]
  %372 = phi <16 x float> [ zeroinitializer, %26 ], [ %558, %525 ]
  %373 = phi <16 x float> [ zeroinitializer, %26 ], [ %543, %525 ]
  %374 = phi <16 x float> [ zeroinitializer, %26 ], [ %561, %525 ]
  %375 = phi i64 [ 0, %26 ], [ %562, %525 ]
  %376 = icmp slt i64 %375, %3
  br i1 %376, label %377, label %401
377:
  %378 = mul i64 %375, 576
  %379 = add i64 %2, %378
  %380 = mul i64 %375, 576
  %381 = add i64 %7, %380
  %382 = add nuw nsw i64 %381, 0
  %383 = inttoptr i64 %382 to ptr
  call void @llvm.prefetch.p0(ptr %383, i32 0, i32 2, i32 1)
  %384 = add i64 %381, 64
  %385 = inttoptr i64 %384 to ptr
  call void @llvm.prefetch.p0(ptr %385, i32 0, i32 2, i32 1)
  %386 = add i64 %381, 128
  %387 = inttoptr i64 %386 to ptr
  call void @llvm.prefetch.p0(ptr %387, i32 0, i32 2, i32 1)
  %388 = add i64 %381, 192
  %389 = inttoptr i64 %388 to ptr
  call void @llvm.prefetch.p0(ptr %389, i32 0, i32 2, i32 1)
  %390 = add i64 %381, 256
  %391 = inttoptr i64 %390 to ptr
  call void @llvm.prefetch.p0(ptr %391, i32 0, i32 2, i32 1)
  %392 = add i64 %381, 320
  %393 = inttoptr i64 %392 to ptr
  call void @llvm.prefetch.p0(ptr %393, i32 0, i32 2, i32 1)
  %394 = add i64 %381, 384
  %395 = inttoptr i64 %394 to ptr
  call void @llvm.prefetch.p0(ptr %395, i32 0, i32 2, i32 1)
  %396 = add i64 %381, 448
  %397 = inttoptr i64 %396 to ptr
  call void @llvm.prefetch.p0(ptr %397, i32 0, i32 2, i32 1)
  %398 = add i64 %381, 512
  %399 = inttoptr i64 %398 to ptr
  call void @llvm.prefetch.p0(ptr %399, i32 0, i32 2, i32 1)
  %400 = mul i64 %375, 16
  br label %418
401:
  %402 = add nuw nsw i64 %6, 0
  %403 = inttoptr i64 %402 to ptr
  store <16 x float> %367, ptr %403, align 4
  %404 = add i64 %6, 64
  %405 = inttoptr i64 %404 to ptr
  store <16 x float> %368, ptr %405, align 4
  %406 = add i64 %6, 128
  %407 = inttoptr i64 %406 to ptr
  store <16 x float> %369, ptr %407, align 4
  %408 = add i64 %6, 192
  %409 = inttoptr i64 %408 to ptr
  store <16 x float> %370, ptr %409, align 4
  %410 = add i64 %6, 256
  %411 = inttoptr i64 %410 to ptr
  store <16 x float> %371, ptr %411, align 4
  %412 = add i64 %6, 320
  %413 = inttoptr i64 %412 to ptr
  store <16 x float> %372, ptr %413, align 4
  %414 = add i64 %6, 384
  %415 = inttoptr i64 %414 to ptr
  store <16 x float> %373, ptr %415, align 4
  %416 = add i64 %6, 448
  %417 = inttoptr i64 %416 to ptr
  store <16 x float> %374, ptr %417, align 4
  store ptr null, ptr %0, align 8
  br label %83
418:
  %419 = phi <16 x i32> [ zeroinitializer, %377 ], [ %474, %429 ]
  %420 = phi <16 x i32> [ zeroinitializer, %377 ], [ %502, %429 ]
  %421 = phi <16 x i32> [ zeroinitializer, %377 ], [ %481, %429 ]
  %422 = phi <16 x i32> [ zeroinitializer, %377 ], [ %509, %429 ]
  %423 = phi <16 x i32> [ zeroinitializer, %377 ], [ %488, %429 ]
  %424 = phi <16 x i32> [ zeroinitializer, %377 ], [ %516, %429 ]
  %425 = phi <16 x i32> [ zeroinitializer, %377 ], [ %495, %429 ]
  %426 = phi <16 x i32> [ zeroinitializer, %377 ], [ %523, %429 ]
  %427 = phi i64 [ 0, %377 ], [ %524, %429 ]
  %428 = icmp slt i64 %427, 16
  br i1 %428, label %429, label %525
429:
  %430 = mul i64 %427, 32
  %431 = add i64 %379, %430
  %432 = add i64 %400, %427
  %433 = mul i64 %432, 4
  %434 = add i64 %27, %433
  %435 = inttoptr i64 %434 to ptr
  %436 = load <2 x i16>, ptr %435, align 1
  %437 = add i64 %29, %433
  %438 = inttoptr i64 %437 to ptr
  %439 = load <2 x i16>, ptr %438, align 1
  %440 = add i64 %31, %433
  %441 = inttoptr i64 %440 to ptr
  %442 = load <2 x i16>, ptr %441, align 1
  %443 = add i64 %33, %433
  %444 = inttoptr i64 %443 to ptr
  %445 = load <2 x i16>, ptr %444, align 1
  %446 = shufflevector <2 x i16> %436, <2 x i16> %436, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %447 = shufflevector <2 x i16> %439, <2 x i16> %439, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %448 = shufflevector <2 x i16> %442, <2 x i16> %442, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %449 = shufflevector <2 x i16> %445, <2 x i16> %445, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %450 = add i64 %431, 64
  %451 = inttoptr i64 %450 to ptr
  %452 = load <16 x i8>, ptr %451, align 1
  %453 = zext <16 x i8> %452 to <16 x i32>
  %454 = shl nuw nsw <16 x i32> %453, splat (i32 12)
  %455 = or <16 x i32> %453, %454
  %456 = and <16 x i32> %455, splat (i32 983055)
  %457 = bitcast <16 x i32> %456 to <32 x i16>
  %458 = sub <32 x i16> %457, splat (i16 8)
  %459 = add i64 %431, 80
  %460 = inttoptr i64 %459 to ptr
  %461 = load <16 x i8>, ptr %460, align 1
  %462 = zext <16 x i8> %461 to <16 x i32>
  %463 = shl nuw nsw <16 x i32> %462, splat (i32 12)
  %464 = or <16 x i32> %462, %463
  %465 = and <16 x i32> %464, splat (i32 983055)
  %466 = bitcast <16 x i32> %465 to <32 x i16>
  %467 = sub <32 x i16> %466, splat (i16 8)
  %468 = sext <32 x i16> %458 to <32 x i32>
  %469 = sext <32 x i16> %446 to <32 x i32>
  %470 = mul nsw <32 x i32> %468, %469
  %471 = shufflevector <32 x i32> %470, <32 x i32> %470, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %472 = shufflevector <32 x i32> %470, <32 x i32> %470, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %473 = add <16 x i32> %471, %472
  %474 = add <16 x i32> %419, %473
  %475 = sext <32 x i16> %458 to <32 x i32>
  %476 = sext <32 x i16> %447 to <32 x i32>
  %477 = mul nsw <32 x i32> %475, %476
  %478 = shufflevector <32 x i32> %477, <32 x i32> %477, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %479 = shufflevector <32 x i32> %477, <32 x i32> %477, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %480 = add <16 x i32> %478, %479
  %481 = add <16 x i32> %421, %480
  %482 = sext <32 x i16> %458 to <32 x i32>
  %483 = sext <32 x i16> %448 to <32 x i32>
  %484 = mul nsw <32 x i32> %482, %483
  %485 = shufflevector <32 x i32> %484, <32 x i32> %484, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %486 = shufflevector <32 x i32> %484, <32 x i32> %484, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %487 = add <16 x i32> %485, %486
  %488 = add <16 x i32> %423, %487
  %489 = sext <32 x i16> %458 to <32 x i32>
  %490 = sext <32 x i16> %449 to <32 x i32>
  %491 = mul nsw <32 x i32> %489, %490
  %492 = shufflevector <32 x i32> %491, <32 x i32> %491, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %493 = shufflevector <32 x i32> %491, <32 x i32> %491, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %494 = add <16 x i32> %492, %493
  %495 = add <16 x i32> %425, %494
  %496 = sext <32 x i16> %467 to <32 x i32>
  %497 = sext <32 x i16> %446 to <32 x i32>
  %498 = mul nsw <32 x i32> %496, %497
  %499 = shufflevector <32 x i32> %498, <32 x i32> %498, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %500 = shufflevector <32 x i32> %498, <32 x i32> %498, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %501 = add <16 x i32> %499, %500
  %502 = add <16 x i32> %420, %501
  %503 = sext <32 x i16> %467 to <32 x i32>
  %504 = sext <32 x i16> %447 to <32 x i32>
  %505 = mul nsw <32 x i32> %503, %504
  %506 = shufflevector <32 x i32> %505, <32 x i32> %505, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %507 = shufflevector <32 x i32> %505, <32 x i32> %505, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %508 = add <16 x i32> %506, %507
  %509 = add <16 x i32> %422, %508
  %510 = sext <32 x i16> %467 to <32 x i32>
  %511 = sext <32 x i16> %448 to <32 x i32>
  %512 = mul nsw <32 x i32> %510, %511
  %513 = shufflevector <32 x i32> %512, <32 x i32> %512, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %514 = shufflevector <32 x i32> %512, <32 x i32> %512, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %515 = add <16 x i32> %513, %514
  %516 = add <16 x i32> %424, %515
  %517 = sext <32 x i16> %467 to <32 x i32>
  %518 = sext <32 x i16> %449 to <32 x i32>
  %519 = mul nsw <32 x i32> %517, %518
  %520 = shufflevector <32 x i32> %519, <32 x i32> %519, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %521 = shufflevector <32 x i32> %519, <32 x i32> %519, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %522 = add <16 x i32> %520, %521
  %523 = add <16 x i32> %426, %522
  %524 = add nsw i64 %427, 1
  br label %418
525:
  %526 = add nuw nsw i64 %379, 0
  %527 = inttoptr i64 %526 to ptr
  %528 = load <16 x i16>, ptr %527, align 1
  %529 = zext <16 x i16> %528 to <16 x i32>
  %530 = shl nuw <16 x i32> %529, splat (i32 16)
  %531 = bitcast <16 x i32> %530 to <16 x float>
  %532 = sitofp <16 x i32> %419 to <16 x float>
  %533 = fmul <16 x float> %532, %531
  %534 = fadd <16 x float> %367, %533
  %535 = sitofp <16 x i32> %421 to <16 x float>
  %536 = fmul <16 x float> %535, %531
  %537 = fadd <16 x float> %369, %536
  %538 = sitofp <16 x i32> %423 to <16 x float>
  %539 = fmul <16 x float> %538, %531
  %540 = fadd <16 x float> %371, %539
  %541 = sitofp <16 x i32> %425 to <16 x float>
  %542 = fmul <16 x float> %541, %531
  %543 = fadd <16 x float> %373, %542
  %544 = add i64 %379, 32
  %545 = inttoptr i64 %544 to ptr
  %546 = load <16 x i16>, ptr %545, align 1
  %547 = zext <16 x i16> %546 to <16 x i32>
  %548 = shl nuw <16 x i32> %547, splat (i32 16)
  %549 = bitcast <16 x i32> %548 to <16 x float>
  %550 = sitofp <16 x i32> %420 to <16 x float>
  %551 = fmul <16 x float> %550, %549
  %552 = fadd <16 x float> %368, %551
  %553 = sitofp <16 x i32> %422 to <16 x float>
  %554 = fmul <16 x float> %553, %549
  %555 = fadd <16 x float> %370, %554
  %556 = sitofp <16 x i32> %424 to <16 x float>
  %557 = fmul <16 x float> %556, %549
  %558 = fadd <16 x float> %372, %557
  %559 = sitofp <16 x i32> %426 to <16 x float>
  %560 = fmul <16 x float> %559, %549
  %561 = fadd <16 x float> %374, %560
  %562 = add nsw i64 %375, 1
  br label %366
563:
  %564 = phi <16 x float> [ zeroinitializer, %34 ], [ %679, %670 ]
  %565 = phi <16 x float> [ zeroinitializer, %34 ], [ %691, %670 ]
  %566 = phi <16 x float> [ zeroinitializer, %34 ], [ %682, %670 ]
  %567 = phi <16 x float> [ zeroinitializer, %34 ], [ %694, %670 ]
  %568 = phi i64 [ 0, %34 ], [ %695, %670 ]
  %569 = icmp slt i64 %568, %3
  br i1 %569, label %570, label %594
570:
  %571 = mul i64 %568, 576
  %572 = add i64 %2, %571
  %573 = mul i64 %568, 576
  %574 = add i64 %7, %573
  %575 = add nuw nsw i64 %574, 0
  %576 = inttoptr i64 %575 to ptr
  call void @llvm.prefetch.p0(ptr %576, i32 0, i32 2, i32 1)
  %577 = add i64 %574, 64
  %578 = inttoptr i64 %577 to ptr
  call void @llvm.prefetch.p0(ptr %578, i32 0, i32 2, i32 1)
  %579 = add i64 %574, 128
  %580 = inttoptr i64 %579 to ptr
  call void @llvm.prefetch.p0(ptr %580, i32 0, i32 2, i32 1)
  %581 = add i64 %574, 192
  %582 = inttoptr i64 %581 to ptr
  call void @llvm.prefetch.p0(ptr %582, i32 0, i32 2, i32 1)
  %583 = add i64 %574, 256
  %584 = inttoptr i64 %583 to ptr
  call void @llvm.prefetch.p0(ptr %584, i32 0, i32 2, i32 1)
  %585 = add i64 %574, 320
  %586 = inttoptr i64 %585 to ptr
  call void @llvm.prefetch.p0(ptr %586, i32 0, i32 2, i32 1)
  %587 = add i64 %574, 384
  %588 = inttoptr i64 %587 to ptr
  call void @llvm.prefetch.p0(ptr %588, i32 0, i32 2, i32 1)
  %589 = add i64 %574, 448
  %590 = inttoptr i64 %589 to ptr
  call void @llvm.prefetch.p0(ptr %590, i32 0, i32 2, i32 1)
  %591 = add i64 %574, 512
  %592 = inttoptr i64 %591 to ptr
  call void @llvm.prefetch.p0(ptr %592, i32 0, i32 2, i32 1)
  %593 = mul i64 %568, 16
  br label %603
594:
  %595 = add nuw nsw i64 %6, 0
  %596 = inttoptr i64 %595 to ptr
  store <16 x float> %564, ptr %596, align 4
  %597 = add i64 %6, 64
  %598 = inttoptr i64 %597 to ptr
  store <16 x float> %565, ptr %598, align 4
  %599 = add i64 %6, 128
  %600 = inttoptr i64 %599 to ptr
  store <16 x float> %566, ptr %600, align 4
  %601 = add i64 %6, 192
  %602 = inttoptr i64 %601 to ptr
  store <16 x float> %567, ptr %602, align 4
  store ptr null, ptr %0, align 8
  br label %83
603:
  %604 = phi <16 x i32> [ zeroinitializer, %570 ], [ %647, %610 ]
  %605 = phi <16 x i32> [ zeroinitializer, %570 ], [ %661, %610 ]
  %606 = phi <16 x i32> [ zeroinitializer, %570 ], [ %654, %610 ]
  %607 = phi <16 x i32> [ zeroinitializer, %570 ], [ %668, %610 ]
  %608 = phi i64 [ 0, %570 ], [ %669, %610 ]
  %609 = icmp slt i64 %608, 16
  br i1 %609, label %610, label %670
610:
  %611 = mul i64 %608, 32
  %612 = add i64 %572, %611
  %613 = add i64 %593, %608
  %614 = mul i64 %613, 4
  %615 = add i64 %35, %614
  %616 = inttoptr i64 %615 to ptr
  %617 = load <2 x i16>, ptr %616, align 1
  %618 = add i64 %37, %614
  %619 = inttoptr i64 %618 to ptr
  %620 = load <2 x i16>, ptr %619, align 1
  %621 = shufflevector <2 x i16> %617, <2 x i16> %617, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %622 = shufflevector <2 x i16> %620, <2 x i16> %620, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %623 = add i64 %612, 64
  %624 = inttoptr i64 %623 to ptr
  %625 = load <16 x i8>, ptr %624, align 1
  %626 = zext <16 x i8> %625 to <16 x i32>
  %627 = shl nuw nsw <16 x i32> %626, splat (i32 12)
  %628 = or <16 x i32> %626, %627
  %629 = and <16 x i32> %628, splat (i32 983055)
  %630 = bitcast <16 x i32> %629 to <32 x i16>
  %631 = sub <32 x i16> %630, splat (i16 8)
  %632 = add i64 %612, 80
  %633 = inttoptr i64 %632 to ptr
  %634 = load <16 x i8>, ptr %633, align 1
  %635 = zext <16 x i8> %634 to <16 x i32>
  %636 = shl nuw nsw <16 x i32> %635, splat (i32 12)
  %637 = or <16 x i32> %635, %636
  %638 = and <16 x i32> %637, splat (i32 983055)
  %639 = bitcast <16 x i32> %638 to <32 x i16>
  %640 = sub <32 x i16> %639, splat (i16 8)
  %641 = sext <32 x i16> %631 to <32 x i32>
  %642 = sext <32 x i16> %621 to <32 x i32>
  %643 = mul nsw <32 x i32> %641, %642
  %644 = shufflevector <32 x i32> %643, <32 x i32> %643, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %645 = shufflevector <32 x i32> %643, <32 x i32> %643, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %646 = add <16 x i32> %644, %645
  %647 = add <16 x i32> %604, %646
  %648 = sext <32 x i16> %631 to <32 x i32>
  %649 = sext <32 x i16> %622 to <32 x i32>
  %650 = mul nsw <32 x i32> %648, %649
  %651 = shufflevector <32 x i32> %650, <32 x i32> %650, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %652 = shufflevector <32 x i32> %650, <32 x i32> %650, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %653 = add <16 x i32> %651, %652
  %654 = add <16 x i32> %606, %653
  %655 = sext <32 x i16> %640 to <32 x i32>
  %656 = sext <32 x i16> %621 to <32 x i32>
  %657 = mul nsw <32 x i32> %655, %656
  %658 = shufflevector <32 x i32> %657, <32 x i32> %657, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %659 = shufflevector <32 x i32> %657, <32 x i32> %657, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %660 = add <16 x i32> %658, %659
  %661 = add <16 x i32> %605, %660
  %662 = sext <32 x i16> %640 to <32 x i32>
  %663 = sext <32 x i16> %622 to <32 x i32>
  %664 = mul nsw <32 x i32> %662, %663
  %665 = shufflevector <32 x i32> %664, <32 x i32> %664, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %666 = shufflevector <32 x i32> %664, <32 x i32> %664, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %667 = add <16 x i32> %665, %666
  %668 = add <16 x i32> %607, %667
  %669 = add nsw i64 %608, 1
  br label %603
670:
  %671 = add nuw nsw i64 %572, 0
  %672 = inttoptr i64 %671 to ptr
  %673 = load <16 x i16>, ptr %672, align 1
  %674 = zext <16 x i16> %673 to <16 x i32>
  %675 = shl nuw <16 x i32> %674, splat (i32 16)
  %676 = bitcast <16 x i32> %675 to <16 x float>
  %677 = sitofp <16 x i32> %604 to <16 x float>
  %678 = fmul <16 x float> %677, %676
  %679 = fadd <16 x float> %564, %678
  %680 = sitofp <16 x i32> %606 to <16 x float>
  %681 = fmul <16 x float> %680, %676
  %682 = fadd <16 x float> %566, %681
  %683 = add i64 %572, 32
  %684 = inttoptr i64 %683 to ptr
  %685 = load <16 x i16>, ptr %684, align 1
  %686 = zext <16 x i16> %685 to <16 x i32>
  %687 = shl nuw <16 x i32> %686, splat (i32 16)
  %688 = bitcast <16 x i32> %687 to <16 x float>
  %689 = sitofp <16 x i32> %605 to <16 x float>
  %690 = fmul <16 x float> %689, %688
  %691 = fadd <16 x float> %565, %690
  %692 = sitofp <16 x i32> %607 to <16 x float>
  %693 = fmul <16 x float> %692, %688
  %694 = fadd <16 x float> %567, %693
  %695 = add nsw i64 %568, 1
  br label %563
696:
  %697 = phi <16 x float> [ zeroinitializer, %38 ], [ %786, %777 ]
  %698 = phi <16 x float> [ zeroinitializer, %38 ], [ %795, %777 ]
  %699 = phi i64 [ 0, %38 ], [ %796, %777 ]
  %700 = icmp slt i64 %699, %3
  br i1 %700, label %701, label %725
701:
  %702 = mul i64 %699, 576
  %703 = add i64 %2, %702
  %704 = mul i64 %699, 576
  %705 = add i64 %7, %704
  %706 = add nuw nsw i64 %705, 0
  %707 = inttoptr i64 %706 to ptr
  call void @llvm.prefetch.p0(ptr %707, i32 0, i32 2, i32 1)
  %708 = add i64 %705, 64
  %709 = inttoptr i64 %708 to ptr
  call void @llvm.prefetch.p0(ptr %709, i32 0, i32 2, i32 1)
  %710 = add i64 %705, 128
  %711 = inttoptr i64 %710 to ptr
  call void @llvm.prefetch.p0(ptr %711, i32 0, i32 2, i32 1)
  %712 = add i64 %705, 192
  %713 = inttoptr i64 %712 to ptr
  call void @llvm.prefetch.p0(ptr %713, i32 0, i32 2, i32 1)
  %714 = add i64 %705, 256
  %715 = inttoptr i64 %714 to ptr
  call void @llvm.prefetch.p0(ptr %715, i32 0, i32 2, i32 1)
  %716 = add i64 %705, 320
  %717 = inttoptr i64 %716 to ptr
  call void @llvm.prefetch.p0(ptr %717, i32 0, i32 2, i32 1)
  %718 = add i64 %705, 384
  %719 = inttoptr i64 %718 to ptr
  call void @llvm.prefetch.p0(ptr %719, i32 0, i32 2, i32 1)
  %720 = add i64 %705, 448
  %721 = inttoptr i64 %720 to ptr
  call void @llvm.prefetch.p0(ptr %721, i32 0, i32 2, i32 1)
  %722 = add i64 %705, 512
  %723 = inttoptr i64 %722 to ptr
  call void @llvm.prefetch.p0(ptr %723, i32 0, i32 2, i32 1)
  %724 = mul i64 %699, 16
  br label %730
725:
  %726 = add nuw nsw i64 %6, 0
  %727 = inttoptr i64 %726 to ptr
  store <16 x float> %697, ptr %727, align 4
  %728 = add i64 %6, 64
  %729 = inttoptr i64 %728 to ptr
  store <16 x float> %698, ptr %729, align 4
  store ptr null, ptr %0, align 8
  br label %83
730:
  %731 = phi <16 x i32> [ zeroinitializer, %701 ], [ %768, %735 ]
  %732 = phi <16 x i32> [ zeroinitializer, %701 ], [ %775, %735 ]
  %733 = phi i64 [ 0, %701 ], [ %776, %735 ]
  %734 = icmp slt i64 %733, 16
  br i1 %734, label %735, label %777
735:
  %736 = mul i64 %733, 32
  %737 = add i64 %703, %736
  %738 = add i64 %724, %733
  %739 = mul i64 %738, 4
  %740 = add i64 %39, %739
  %741 = inttoptr i64 %740 to ptr
  %742 = load <2 x i16>, ptr %741, align 1
  %743 = shufflevector <2 x i16> %742, <2 x i16> %742, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %744 = add i64 %737, 64
  %745 = inttoptr i64 %744 to ptr
  %746 = load <16 x i8>, ptr %745, align 1
  %747 = zext <16 x i8> %746 to <16 x i32>
  %748 = shl nuw nsw <16 x i32> %747, splat (i32 12)
  %749 = or <16 x i32> %747, %748
  %750 = and <16 x i32> %749, splat (i32 983055)
  %751 = bitcast <16 x i32> %750 to <32 x i16>
  %752 = sub <32 x i16> %751, splat (i16 8)
  %753 = add i64 %737, 80
  %754 = inttoptr i64 %753 to ptr
  %755 = load <16 x i8>, ptr %754, align 1
  %756 = zext <16 x i8> %755 to <16 x i32>
  %757 = shl nuw nsw <16 x i32> %756, splat (i32 12)
  %758 = or <16 x i32> %756, %757
  %759 = and <16 x i32> %758, splat (i32 983055)
  %760 = bitcast <16 x i32> %759 to <32 x i16>
  %761 = sub <32 x i16> %760, splat (i16 8)
  %762 = sext <32 x i16> %752 to <32 x i32>
  %763 = sext <32 x i16> %743 to <32 x i32>
  %764 = mul nsw <32 x i32> %762, %763
  %765 = shufflevector <32 x i32> %764, <32 x i32> %764, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %766 = shufflevector <32 x i32> %764, <32 x i32> %764, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %767 = add <16 x i32> %765, %766
  %768 = add <16 x i32> %731, %767
  %769 = sext <32 x i16> %761 to <32 x i32>
  %770 = sext <32 x i16> %743 to <32 x i32>
  %771 = mul nsw <32 x i32> %769, %770
  %772 = shufflevector <32 x i32> %771, <32 x i32> %771, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %773 = shufflevector <32 x i32> %771, <32 x i32> %771, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %774 = add <16 x i32> %772, %773
  %775 = add <16 x i32> %732, %774
  %776 = add nsw i64 %733, 1
  br label %730
777:
  %778 = add nuw nsw i64 %703, 0
  %779 = inttoptr i64 %778 to ptr
  %780 = load <16 x i16>, ptr %779, align 1
  %781 = zext <16 x i16> %780 to <16 x i32>
  %782 = shl nuw <16 x i32> %781, splat (i32 16)
  %783 = bitcast <16 x i32> %782 to <16 x float>
  %784 = sitofp <16 x i32> %731 to <16 x float>
  %785 = fmul <16 x float> %784, %783
  %786 = fadd <16 x float> %697, %785
  %787 = add i64 %703, 32
  %788 = inttoptr i64 %787 to ptr
  %789 = load <16 x i16>, ptr %788, align 1
  %790 = zext <16 x i16> %789 to <16 x i32>
  %791 = shl nuw <16 x i32> %790, splat (i32 16)
  %792 = bitcast <16 x i32> %791 to <16 x float>
  %793 = sitofp <16 x i32> %732 to <16 x float>
  %794 = fmul <16 x float> %793, %792
  %795 = fadd <16 x float> %698, %794
  %796 = add nsw i64 %699, 1
  br label %696
}
define internal i32 @28(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11) {
  %13 = mul nsw i64 4, %3
  br label %14
14:
  switch i64 %5, label %51 [
    i64 8, label %15
    i64 4, label %33
    i64 2, label %43
  ]
15:
  %16 = add nuw nsw i64 %4, 0
  %17 = mul nuw nsw i64 %13, 1
  %18 = add i64 %4, %17
  %19 = mul i64 %13, 2
  %20 = add i64 %4, %19
  %21 = mul i64 %13, 3
  %22 = add i64 %4, %21
  %23 = mul i64 %13, 4
  %24 = add i64 %4, %23
  %25 = mul i64 %13, 5
  %26 = add i64 %4, %25
  %27 = mul i64 %13, 6
  %28 = add i64 %4, %27
  %29 = mul i64 %13, 7
  %30 = add i64 %4, %29
  %31 = srem i64 %3, 1
  %32 = sub i64 %3, %31
  br label %64
33:
  %34 = add nuw nsw i64 %4, 0
  %35 = mul nuw nsw i64 %13, 1
  %36 = add i64 %4, %35
  %37 = mul i64 %13, 2
  %38 = add i64 %4, %37
  %39 = mul i64 %13, 3
  %40 = add i64 %4, %39
  %41 = srem i64 %3, 1
  %42 = sub i64 %3, %41
  br label %275
43:
  %44 = icmp sgt i64 %6, 2
  br i1 %44, label %45, label %51
45:
  %46 = add nuw nsw i64 %4, 0
  %47 = mul nuw nsw i64 %13, 1
  %48 = add i64 %4, %47
  %49 = srem i64 %3, 2
  %50 = sub nsw i64 %3, %49
  br label %390
51:
  %52 = icmp eq i64 %5, 2
  br i1 %52, label %53, label %59
53:
  %54 = add nuw nsw i64 %4, 0
  %55 = mul nuw nsw i64 %13, 1
  %56 = add i64 %4, %55
  %57 = srem i64 %3, 1
  %58 = sub i64 %3, %57
  br label %571
59:
  %60 = add nuw nsw i64 %4, 0
  %61 = srem i64 %3, 2
  %62 = sub nsw i64 %3, %61
  br label %638
63:
  ret i32 poison
64:
  %65 = phi <16 x i32> [ zeroinitializer, %15 ], [ %135, %83 ]
  %66 = phi <16 x i32> [ zeroinitializer, %15 ], [ %191, %83 ]
  %67 = phi <16 x i32> [ zeroinitializer, %15 ], [ %142, %83 ]
  %68 = phi <16 x i32> [ zeroinitializer, %15 ], [ %198, %83 ]
  %69 = phi <16 x i32> [ zeroinitializer, %15 ], [ %149, %83 ]
  %70 = phi <16 x i32> [ zeroinitializer, %15 ], [ %205, %83 ]
  %71 = phi <16 x i32> [ zeroinitializer, %15 ], [ %156, %83 ]
  %72 = phi <16 x i32> [ zeroinitializer, %15 ], [ %212, %83 ]
  %73 = phi <16 x i32> [ zeroinitializer, %15 ], [ %163, %83 ]
  %74 = phi <16 x i32> [ zeroinitializer, %15 ], [ %219, %83 ]
  %75 = phi <16 x i32> [ zeroinitializer, %15 ], [ %170, %83 ]
  %76 = phi <16 x i32> [ zeroinitializer, %15 ], [ %226, %83 ]
  %77 = phi <16 x i32> [ zeroinitializer, %15 ], [ %177, %83 ]
  %78 = phi <16 x i32> [ zeroinitializer, %15 ], [ %233, %83 ]
  %79 = phi <16 x i32> [ zeroinitializer, %15 ], [ %184, %83 ]
  %80 = phi <16 x i32> [ zeroinitializer, %15 ], [ %240, %83 ]
  %81 = phi i64 [ 0, %15 ], [ %241, %83 ]
  %82 = icmp slt i64 %81, %32
  br i1 %82, label %83, label %242
83:
  %84 = add nuw nsw i64 %81, 0
  %85 = mul i64 %84, %9
  %86 = add i64 %8, %85
  %87 = inttoptr i64 %86 to ptr
  call void @llvm.prefetch.p0(ptr %87, i32 0, i32 2, i32 1)
  %88 = mul i64 %84, 64
  %89 = add i64 %2, %88
  %90 = mul i64 %84, 4
  %91 = add i64 %16, %90
  %92 = inttoptr i64 %91 to ptr
  %93 = load <2 x i16>, ptr %92, align 1
  %94 = add i64 %18, %90
  %95 = inttoptr i64 %94 to ptr
  %96 = load <2 x i16>, ptr %95, align 1
  %97 = add i64 %20, %90
  %98 = inttoptr i64 %97 to ptr
  %99 = load <2 x i16>, ptr %98, align 1
  %100 = add i64 %22, %90
  %101 = inttoptr i64 %100 to ptr
  %102 = load <2 x i16>, ptr %101, align 1
  %103 = add i64 %24, %90
  %104 = inttoptr i64 %103 to ptr
  %105 = load <2 x i16>, ptr %104, align 1
  %106 = add i64 %26, %90
  %107 = inttoptr i64 %106 to ptr
  %108 = load <2 x i16>, ptr %107, align 1
  %109 = add i64 %28, %90
  %110 = inttoptr i64 %109 to ptr
  %111 = load <2 x i16>, ptr %110, align 1
  %112 = add i64 %30, %90
  %113 = inttoptr i64 %112 to ptr
  %114 = load <2 x i16>, ptr %113, align 1
  %115 = shufflevector <2 x i16> %93, <2 x i16> %93, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %116 = shufflevector <2 x i16> %96, <2 x i16> %96, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %117 = shufflevector <2 x i16> %99, <2 x i16> %99, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %118 = shufflevector <2 x i16> %102, <2 x i16> %102, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %119 = shufflevector <2 x i16> %105, <2 x i16> %105, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %120 = shufflevector <2 x i16> %108, <2 x i16> %108, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %121 = shufflevector <2 x i16> %111, <2 x i16> %111, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %122 = shufflevector <2 x i16> %114, <2 x i16> %114, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %123 = add nuw nsw i64 %89, 0
  %124 = inttoptr i64 %123 to ptr
  %125 = load <32 x i8>, ptr %124, align 1
  %126 = add i64 %89, 32
  %127 = inttoptr i64 %126 to ptr
  %128 = load <32 x i8>, ptr %127, align 1
  %129 = sext <32 x i8> %125 to <32 x i32>
  %130 = sext <32 x i16> %115 to <32 x i32>
  %131 = mul nsw <32 x i32> %129, %130
  %132 = shufflevector <32 x i32> %131, <32 x i32> %131, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %133 = shufflevector <32 x i32> %131, <32 x i32> %131, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %134 = add <16 x i32> %132, %133
  %135 = add <16 x i32> %65, %134
  %136 = sext <32 x i8> %125 to <32 x i32>
  %137 = sext <32 x i16> %116 to <32 x i32>
  %138 = mul nsw <32 x i32> %136, %137
  %139 = shufflevector <32 x i32> %138, <32 x i32> %138, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %140 = shufflevector <32 x i32> %138, <32 x i32> %138, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %141 = add <16 x i32> %139, %140
  %142 = add <16 x i32> %67, %141
  %143 = sext <32 x i8> %125 to <32 x i32>
  %144 = sext <32 x i16> %117 to <32 x i32>
  %145 = mul nsw <32 x i32> %143, %144
  %146 = shufflevector <32 x i32> %145, <32 x i32> %145, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %147 = shufflevector <32 x i32> %145, <32 x i32> %145, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %148 = add <16 x i32> %146, %147
  %149 = add <16 x i32> %69, %148
  %150 = sext <32 x i8> %125 to <32 x i32>
  %151 = sext <32 x i16> %118 to <32 x i32>
  %152 = mul nsw <32 x i32> %150, %151
  %153 = shufflevector <32 x i32> %152, <32 x i32> %152, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %154 = shufflevector <32 x i32> %152, <32 x i32> %152, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %155 = add <16 x i32> %153, %154
  %156 = add <16 x i32> %71, %155
  %157 = sext <32 x i8> %125 to <32 x i32>
  %158 = sext <32 x i16> %119 to <32 x i32>
  %159 = mul nsw <32 x i32> %157, %158
  %160 = shufflevector <32 x i32> %159, <32 x i32> %159, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %161 = shufflevector <32 x i32> %159, <32 x i32> %159, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %162 = add <16 x i32> %160, %161
  %163 = add <16 x i32> %73, %162
  %164 = sext <32 x i8> %125 to <32 x i32>
  %165 = sext <32 x i16> %120 to <32 x i32>
  %166 = mul nsw <32 x i32> %164, %165
  %167 = shufflevector <32 x i32> %166, <32 x i32> %166, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %168 = shufflevector <32 x i32> %166, <32 x i32> %166, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %169 = add <16 x i32> %167, %168
  %170 = add <16 x i32> %75, %169
  %171 = sext <32 x i8> %125 to <32 x i32>
  %172 = sext <32 x i16> %121 to <32 x i32>
  %173 = mul nsw <32 x i32> %171, %172
  %174 = shufflevector <32 x i32> %173, <32 x i32> %173, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %175 = shufflevector <32 x i32> %173, <32 x i32> %173, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %176 = add <16 x i32> %174, %175
  %177 = add <16 x i32> %77, %176
  %178 = sext <32 x i8> %125 to <32 x i32>
  %179 = sext <32 x i16> %122 to <32 x i32>
  %180 = mul nsw <32 x i32> %178, %179
  %181 = shufflevector <32 x i32> %180, <32 x i32> %180, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %182 = shufflevector <32 x i32> %180, <32 x i32> %180, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %183 = add <16 x i32> %181, %182
  %184 = add <16 x i32> %79, %183
  %185 = sext <32 x i8> %128 to <32 x i32>
  %186 = sext <32 x i16> %115 to <32 x i32>
  %187 = mul nsw <32 x i32> %185, %186
  %188 = shufflevector <32 x i32> %187, <32 x i32> %187, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %189 = shufflevector <32 x i32> %187, <32 x i32> %187, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %190 = add <16 x i32> %188, %189
  %191 = add <16 x i32> %66, %190
  %192 = sext <32 x i8> %128 to <32 x i32>
  %193 = sext <32 x i16> %116 to <32 x i32>
  %194 = mul nsw <32 x i32> %192, %193
  %195 = shufflevector <32 x i32> %194, <32 x i32> %194, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %196 = shufflevector <32 x i32> %194, <32 x i32> %194, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %197 = add <16 x i32> %195, %196
  %198 = add <16 x i32> %68, %197
  %199 = sext <32 x i8> %128 to <32 x i32>
  %200 = sext <32 x i16> %117 to <32 x i32>
  %201 = mul nsw <32 x i32> %199, %200
  %202 = shufflevector <32 x i32> %201, <32 x i32> %201, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %203 = shufflevector <32 x i32> %201, <32 x i32> %201, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %204 = add <16 x i32> %202, %203
  %205 = add <16 x i32> %70, %204
  %206 = sext <32 x i8> %128 to <32 x i32>
  %207 = sext <32 x i16> %118 to <32 x i32>
  %208 = mul nsw <32 x i32> %206, %207
  %209 = shufflevector <32 x i32> %208, <32 x i32> %208, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %210 = shufflevector <32 x i32> %208, <32 x i32> %208, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %211 = add <16 x i32> %209, %210
  %212 = add <16 x i32> %72, %211
  %213 = sext <32 x i8> %128 to <32 x i32>
  %214 = sext <32 x i16> %119 to <32 x i32>
  %215 = mul nsw <32 x i32> %213, %214
  %216 = shufflevector <32 x i32> %215, <32 x i32> %215, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %217 = shufflevector <32 x i32> %215, <32 x i32> %215, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %218 = add <16 x i32> %216, %217
  %219 = add <16 x i32> %74, %218
  %220 = sext <32 x i8> %128 to <32 x i32>
  %221 = sext <32 x i16> %120 to <32 x i32>
  %222 = mul nsw <32 x i32> %220, %221
  %223 = shufflevector <32 x i32> %222, <32 x i32> %222, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %224 = shufflevector <32 x i32> %222, <32 x i32> %222, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %225 = add <16 x i32> %223, %224
  %226 = add <16 x i32> %76, %225
  %227 = sext <32 x i8> %128 to <32 x i32>
  %228 = sext <32 x i16> %121 to <32 x i32>
  %229 = mul nsw <32 x i32> %227, %228
  %230 = shufflevector <32 x i32> %229, <32 x i32> %229, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %231 = shufflevector <32 x i32> %229, <32 x i32> %229, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %232 = add <16 x i32> %230, %231
  %233 = add <16 x i32> %78, %232
  %234 = sext <32 x i8> %128 to <32 x i32>
  %235 = sext <32 x i16> %122 to <32 x i32>
  %236 = mul nsw <32 x i32> %234, %235
  %237 = shufflevector <32 x i32> %236, <32 x i32> %236, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %238 = shufflevector <32 x i32> %236, <32 x i32> %236, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %239 = add <16 x i32> %237, %238
  %240 = add <16 x i32> %80, %239
  %241 = add nsw i64 %81, 1
  br label %64
242:
  %243 = add nuw nsw i64 %7, 0
  %244 = inttoptr i64 %243 to ptr
  store <16 x i32> %65, ptr %244, align 4
  %245 = add i64 %7, 64
  %246 = inttoptr i64 %245 to ptr
  store <16 x i32> %66, ptr %246, align 4
  %247 = add i64 %7, 128
  %248 = inttoptr i64 %247 to ptr
  store <16 x i32> %67, ptr %248, align 4
  %249 = add i64 %7, 192
  %250 = inttoptr i64 %249 to ptr
  store <16 x i32> %68, ptr %250, align 4
  %251 = add i64 %7, 256
  %252 = inttoptr i64 %251 to ptr
  store <16 x i32> %69, ptr %252, align 4
  %253 = add i64 %7, 320
  %254 = inttoptr i64 %253 to ptr
  store <16 x i32> %70, ptr %254, align 4
  %255 = add i64 %7, 384
  %256 = inttoptr i64 %255 to ptr
  store <16 x i32> %71, ptr %256, align 4
  %257 = add i64 %7, 448
  %258 = inttoptr i64 %257 to ptr
  store <16 x i32> %72, ptr %258, align 4
  %259 = add i64 %7, 512
  %260 = inttoptr i64 %259 to ptr
  store <16 x i32> %73, ptr %260, align 4
  %261 = add i64 %7, 576
  %262 = inttoptr i64 %261 to ptr
  store <16 x i32> %74, ptr %262, align 4
  %263 = add i64 %7, 640
  %264 = inttoptr i64 %263 to ptr
  store <16 x i32> %75, ptr %264, align 4
  %265 = add i64 %7, 704
  %266 = inttoptr i64 %265 to ptr
  store <16 x i32> %76, ptr %266, align 4
  %267 = add i64 %7, 768
  %268 = inttoptr i64 %267 to ptr
  store <16 x i32> %77, ptr %268, align 4
  %269 = add i64 %7, 832
  %270 = inttoptr i64 %269 to ptr
  store <16 x i32> %78, ptr %270, align 4
  %271 = add i64 %7, 896
  %272 = inttoptr i64 %271 to ptr
  store <16 x i32> %79, ptr %272, align 4
  %273 = add i64 %7, 960
  %274 = inttoptr i64 %273 to ptr
  store <16 x i32> %80, ptr %274, align 4
  store ptr null, ptr %0, align 8
  br label %63
275:
  %276 = phi <16 x i32> [ zeroinitializer, %33 ], [ %322, %286 ]
  %277 = phi <16 x i32> [ zeroinitializer, %33 ], [ %350, %286 ]
  %278 = phi <16 x i32> [ zeroinitializer, %33 ], [ %329, %286 ]
  %279 = phi <16 x i32> [ zeroinitializer, %33 ], [ %357, %286 ]
  %280 = phi <16 x i32> [ zeroinitializer, %33 ], [ %336, %286 ]
  %281 = phi <16 x i32> [ zeroinitializer, %33 ], [ %364, %286 ]
  %282 = phi <16 x i32> [ zeroinitializer, %33 ], [ %343, %286 ]
  %283 = phi <16 x i32> [ zeroinitializer, %33 ], [ %371, %286 ]
  %284 = phi i64 [ 0, %33 ], [ %372, %286 ]
  %285 = icmp slt i64 %284, %42
  br i1 %285, label %286, label %373
286:
  %287 = add nuw nsw i64 %284, 0
  %288 = mul i64 %287, %9
  %289 = add i64 %8, %288
  %290 = inttoptr i64 %289 to ptr
  call void @llvm.prefetch.p0(ptr %290, i32 0, i32 2, i32 1)
  %291 = mul i64 %287, 64
  %292 = add i64 %2, %291
  %293 = mul i64 %287, 4
  %294 = add i64 %34, %293
  %295 = inttoptr i64 %294 to ptr
  %296 = load <2 x i16>, ptr %295, align 1
  %297 = add i64 %36, %293
  %298 = inttoptr i64 %297 to ptr
  %299 = load <2 x i16>, ptr %298, align 1
  %300 = add i64 %38, %293
  %301 = inttoptr i64 %300 to ptr
  %302 = load <2 x i16>, ptr %301, align 1
  %303 = add i64 %40, %293
  %304 = inttoptr i64 %303 to ptr
  %305 = load <2 x i16>, ptr %304, align 1
  %306 = shufflevector <2 x i16> %296, <2 x i16> %296, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %307 = shufflevector <2 x i16> %299, <2 x i16> %299, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %308 = shufflevector <2 x i16> %302, <2 x i16> %302, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %309 = shufflevector <2 x i16> %305, <2 x i16> %305, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %310 = add nuw nsw i64 %292, 0
  %311 = inttoptr i64 %310 to ptr
  %312 = load <32 x i8>, ptr %311, align 1
  %313 = add i64 %292, 32
  %314 = inttoptr i64 %313 to ptr
  %315 = load <32 x i8>, ptr %314, align 1
  %316 = sext <32 x i8> %312 to <32 x i32>
  %317 = sext <32 x i16> %306 to <32 x i32>
  %318 = mul nsw <32 x i32> %316, %317
  %319 = shufflevector <32 x i32> %318, <32 x i32> %318, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %320 = shufflevector <32 x i32> %318, <32 x i32> %318, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %321 = add <16 x i32> %319, %320
  %322 = add <16 x i32> %276, %321
  %323 = sext <32 x i8> %312 to <32 x i32>
  %324 = sext <32 x i16> %307 to <32 x i32>
  %325 = mul nsw <32 x i32> %323, %324
  %326 = shufflevector <32 x i32> %325, <32 x i32> %325, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %327 = shufflevector <32 x i32> %325, <32 x i32> %325, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %328 = add <16 x i32> %326, %327
  %329 = add <16 x i32> %278, %328
  %330 = sext <32 x i8> %312 to <32 x i32>
  %331 = sext <32 x i16> %308 to <32 x i32>
  %332 = mul nsw <32 x i32> %330, %331
  %333 = shufflevector <32 x i32> %332, <32 x i32> %332, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %334 = shufflevector <32 x i32> %332, <32 x i32> %332, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %335 = add <16 x i32> %333, %334
  %336 = add <16 x i32> %280, %335
  %337 = sext <32 x i8> %312 to <32 x i32>
  %338 = sext <32 x i16> %309 to <32 x i32>
  %339 = mul nsw <32 x i32> %337, %338
  %340 = shufflevector <32 x i32> %339, <32 x i32> %339, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %341 = shufflevector <32 x i32> %339, <32 x i32> %339, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %342 = add <16 x i32> %340, %341
  %343 = add <16 x i32> %282, %342
  %344 = sext <32 x i8> %315 to <32 x i32>
  %345 = sext <32 x i16> %306 to <32 x i32>
  %346 = mul nsw <32 x i32> %344, %345
  %347 = shufflevector <32 x i32> %346, <32 x i32> %346, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %348 = shufflevector <32 x i32> %346, <32 x i32> %346, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %349 = add <16 x i32> %347, %348
  %350 = add <16 x i32> %277, %349
  %351 = sext <32 x i8> %315 to <32 x i32>
  %352 = sext <32 x i16> %307 to <32 x i32>
  %353 = mul nsw <32 x i32> %351, %352
  %354 = shufflevector <32 x i32> %353, <32 x i32> %353, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %355 = shufflevector <32 x i32> %353, <32 x i32> %353, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %356 = add <16 x i32> %354, %355
  %357 = add <16 x i32> %279, %356
  %358 = sext <32 x i8> %315 to <32 x i32>
  %359 = sext <32 x i16> %308 to <32 x i32>
  %360 = mul nsw <32 x i32> %358, %359
  %361 = shufflevector <32 x i32> %360, <32 x i32> %360, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %362 = shufflevector <32 x i32> %360, <32 x i32> %360, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %363 = add <16 x i32> %361, %362
  %364 = add <16 x i32> %281, %363
  %365 = sext <32 x i8> %315 to <32 x i32>
  %366 = sext <32 x i16> %309 to <32 x i32>
  %367 = mul nsw <32 x i32> %365, %366
  %368 = shufflevector <32 x i32> %367, <32 x i32> %367, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %369 = shufflevector <32 x i32> %367, <32 x i32> %367, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %370 = add <16 x i32> %368, %369
  %371 = add <16 x i32> %283, %370
  %372 = add nsw i64 %284, 1
  br label %275
373:
  %374 = add nuw nsw i64 %7, 0
  %375 = inttoptr i64 %374 to ptr
  store <16 x i32> %276, ptr %375, align 4
  %376 = add i64 %7, 64
  %377 = inttoptr i64 %376 to ptr
  store <16 x i32> %277, ptr %377, align 4
  %378 = add i64 %7, 128
  %379 = inttoptr i64 %378 to ptr
  store <16 x i32> %278, ptr %379, align 4
  %380 = add i64 %7, 192
  %381 = inttoptr i64 %380 to ptr
  store <16 x i32> %279, ptr %381, align 4
  %382 = add i64 %7, 256
  %383 = inttoptr i64 %382 to ptr
  store <16 x i32> %280, ptr %383, align 4
  %384 = add i64 %7, 320
  %385 = inttoptr i64 %384 to ptr
  store <16 x i32> %281, ptr %385, align 4
  %386 = add i64 %7, 384
  %387 = inttoptr i64 %386 to ptr
  store <16 x i32> %282, ptr %387, align 4
  %388 = add i64 %7, 448
  %389 = inttoptr i64 %388 to ptr
  store <16 x i32> %283, ptr %389, align 4
  store ptr null, ptr %0, align 8
  br label %63
390:
  %391 = phi <16 x i32> [ zeroinitializer, %45 ], [ %429, %401 ]
  %392 = phi <16 x i32> [ zeroinitializer, %45 ], [ %443, %401 ]
  %393 = phi <16 x i32> [ zeroinitializer, %45 ], [ %436, %401 ]
  %394 = phi <16 x i32> [ zeroinitializer, %45 ], [ %450, %401 ]
  %395 = phi <16 x i32> [ zeroinitializer, %45 ], [ %478, %401 ]
  %396 = phi <16 x i32> [ zeroinitializer, %45 ], [ %492, %401 ]
  %397 = phi <16 x i32> [ zeroinitializer, %45 ], [ %485, %401 ]
  %398 = phi <16 x i32> [ zeroinitializer, %45 ], [ %499, %401 ]
  %399 = phi i64 [ 0, %45 ], [ %500, %401 ]
  %400 = icmp slt i64 %399, %50
  br i1 %400, label %401, label %501
401:
  %402 = add nuw nsw i64 %399, 0
  %403 = mul i64 %402, %9
  %404 = add i64 %8, %403
  %405 = inttoptr i64 %404 to ptr
  call void @llvm.prefetch.p0(ptr %405, i32 0, i32 2, i32 1)
  %406 = mul i64 %402, 64
  %407 = add i64 %2, %406
  %408 = mul i64 %402, 4
  %409 = add i64 %46, %408
  %410 = inttoptr i64 %409 to ptr
  %411 = load <2 x i16>, ptr %410, align 1
  %412 = add i64 %48, %408
  %413 = inttoptr i64 %412 to ptr
  %414 = load <2 x i16>, ptr %413, align 1
  %415 = shufflevector <2 x i16> %411, <2 x i16> %411, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %416 = shufflevector <2 x i16> %414, <2 x i16> %414, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %417 = add nuw nsw i64 %407, 0
  %418 = inttoptr i64 %417 to ptr
  %419 = load <32 x i8>, ptr %418, align 1
  %420 = add i64 %407, 32
  %421 = inttoptr i64 %420 to ptr
  %422 = load <32 x i8>, ptr %421, align 1
  %423 = sext <32 x i8> %419 to <32 x i32>
  %424 = sext <32 x i16> %415 to <32 x i32>
  %425 = mul nsw <32 x i32> %423, %424
  %426 = shufflevector <32 x i32> %425, <32 x i32> %425, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %427 = shufflevector <32 x i32> %425, <32 x i32> %425, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %428 = add <16 x i32> %426, %427
  %429 = add <16 x i32> %391, %428
  %430 = sext <32 x i8> %419 to <32 x i32>
  %431 = sext <32 x i16> %416 to <32 x i32>
  %432 = mul nsw <32 x i32> %430, %431
  %433 = shufflevector <32 x i32> %432, <32 x i32> %432, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %434 = shufflevector <32 x i32> %432, <32 x i32> %432, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %435 = add <16 x i32> %433, %434
  %436 = add <16 x i32> %393, %435
  %437 = sext <32 x i8> %422 to <32 x i32>
  %438 = sext <32 x i16> %415 to <32 x i32>
  %439 = mul nsw <32 x i32> %437, %438
  %440 = shufflevector <32 x i32> %439, <32 x i32> %439, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %441 = shufflevector <32 x i32> %439, <32 x i32> %439, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %442 = add <16 x i32> %440, %441
  %443 = add <16 x i32> %392, %442
  %444 = sext <32 x i8> %422 to <32 x i32>
  %445 = sext <32 x i16> %416 to <32 x i32>
  %446 = mul nsw <32 x i32> %444, %445
  %447 = shufflevector <32 x i32> %446, <32 x i32> %446, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %448 = shufflevector <32 x i32> %446, <32 x i32> %446, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %449 = add <16 x i32> %447, %448
  %450 = add <16 x i32> %394, %449
  %451 = add nsw i64 %399, 1
  %452 = mul i64 %451, %9
  %453 = add i64 %8, %452
  %454 = inttoptr i64 %453 to ptr
  call void @llvm.prefetch.p0(ptr %454, i32 0, i32 2, i32 1)
  %455 = mul i64 %451, 64
  %456 = add i64 %2, %455
  %457 = mul i64 %451, 4
  %458 = add i64 %46, %457
  %459 = inttoptr i64 %458 to ptr
  %460 = load <2 x i16>, ptr %459, align 1
  %461 = add i64 %48, %457
  %462 = inttoptr i64 %461 to ptr
  %463 = load <2 x i16>, ptr %462, align 1
  %464 = shufflevector <2 x i16> %460, <2 x i16> %460, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %465 = shufflevector <2 x i16> %463, <2 x i16> %463, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %466 = add nuw nsw i64 %456, 0
  %467 = inttoptr i64 %466 to ptr
  %468 = load <32 x i8>, ptr %467, align 1
  %469 = add i64 %456, 32
  %470 = inttoptr i64 %469 to ptr
  %471 = load <32 x i8>, ptr %470, align 1
  %472 = sext <32 x i8> %468 to <32 x i32>
  %473 = sext <32 x i16> %464 to <32 x i32>
  %474 = mul nsw <32 x i32> %472, %473
  %475 = shufflevector <32 x i32> %474, <32 x i32> %474, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %476 = shufflevector <32 x i32> %474, <32 x i32> %474, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %477 = add <16 x i32> %475, %476
  %478 = add <16 x i32> %395, %477
  %479 = sext <32 x i8> %468 to <32 x i32>
  %480 = sext <32 x i16> %465 to <32 x i32>
  %481 = mul nsw <32 x i32> %479, %480
  %482 = shufflevector <32 x i32> %481, <32 x i32> %481, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %483 = shufflevector <32 x i32> %481, <32 x i32> %481, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %484 = add <16 x i32> %482, %483
  %485 = add <16 x i32> %397, %484
  %486 = sext <32 x i8> %471 to <32 x i32>
  %487 = sext <32 x i16> %464 to <32 x i32>
  %488 = mul nsw <32 x i32> %486, %487
  %489 = shufflevector <32 x i32> %488, <32 x i32> %488, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %490 = shufflevector <32 x i32> %488, <32 x i32> %488, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %491 = add <16 x i32> %489, %490
  %492 = add <16 x i32> %396, %491
  %493 = sext <32 x i8> %471 to <32 x i32>
  %494 = sext <32 x i16> %465 to <32 x i32>
  %495 = mul nsw <32 x i32> %493, %494
  %496 = shufflevector <32 x i32> %495, <32 x i32> %495, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %497 = shufflevector <32 x i32> %495, <32 x i32> %495, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %498 = add <16 x i32> %496, %497
  %499 = add <16 x i32> %398, %498
  %500 = add nsw i64 %399, 2
  br label %390
501:
  %502 = phi <16 x i32> [ %535, %508 ], [ %391, %390 ]
  %503 = phi <16 x i32> [ %549, %508 ], [ %392, %390 ]
  %504 = phi <16 x i32> [ %542, %508 ], [ %393, %390 ]
  %505 = phi <16 x i32> [ %556, %508 ], [ %394, %390 ]
  %506 = phi i64 [ %557, %508 ], [ %50, %390 ]
  %507 = icmp slt i64 %506, %3
  br i1 %507, label %508, label %558
508:
  %509 = mul i64 %506, %9
  %510 = add i64 %8, %509
  %511 = inttoptr i64 %510 to ptr
  call void @llvm.prefetch.p0(ptr %511, i32 0, i32 2, i32 1)
  %512 = mul i64 %506, 64
  %513 = add i64 %2, %512
  %514 = mul i64 %506, 4
  %515 = add i64 %46, %514
  %516 = inttoptr i64 %515 to ptr
  %517 = load <2 x i16>, ptr %516, align 1
  %518 = add i64 %48, %514
  %519 = inttoptr i64 %518 to ptr
  %520 = load <2 x i16>, ptr %519, align 1
  %521 = shufflevector <2 x i16> %517, <2 x i16> %517, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %522 = shufflevector <2 x i16> %520, <2 x i16> %520, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %523 = add nuw nsw i64 %513, 0
  %524 = inttoptr i64 %523 to ptr
  %525 = load <32 x i8>, ptr %524, align 1
  %526 = add i64 %513, 32
  %527 = inttoptr i64 %526 to ptr
  %528 = load <32 x i8>, ptr %527, align 1
  %529 = sext <32 x i8> %525 to <32 x i32>
  %530 = sext <32 x i16> %521 to <32 x i32>
  %531 = mul nsw <32 x i32> %529, %530
  %532 = shufflevector <32 x i32> %531, <32 x i32> %531, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %533 = shufflevector <32 x i32> %531, <32 x i32> %531, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %534 = add <16 x i32> %532, %533
  %535 = add <16 x i32> %502, %534
  %536 = sext <32 x i8> %525 to <32 x i32>
  %537 = sext <32 x i16> %522 to <32 x i32>
  %538 = mul nsw <32 x i32> %536, %537
  %539 = shufflevector <32 x i32> %538, <32 x i32> %538, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %540 = shufflevector <32 x i32> %538, <32 x i32> %538, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %541 = add <16 x i32> %539, %540
  %542 = add <16 x i32> %504, %541
  %543 = sext <32 x i8> %528 to <32 x i32>
  %544 = sext <32 x i16> %521 to <32 x i32>
  %545 = mul nsw <32 x i32> %543, %544
  %546 = shufflevector <32 x i32> %545, <32 x i32> %545, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %547 = shufflevector <32 x i32> %545, <32 x i32> %545, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %548 = add <16 x i32> %546, %547
  %549 = add <16 x i32> %503, %548
  %550 = sext <32 x i8> %528 to <32 x i32>
  %551 = sext <32 x i16> %522 to <32 x i32>
  %552 = mul nsw <32 x i32> %550, %551
  %553 = shufflevector <32 x i32> %552, <32 x i32> %552, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %554 = shufflevector <32 x i32> %552, <32 x i32> %552, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %555 = add <16 x i32> %553, %554
  %556 = add <16 x i32> %505, %555
  %557 = add nsw i64 %506, 1
  br label %501
558:
  %559 = add <16 x i32> %502, %395
  %560 = add <16 x i32> %503, %396
  %561 = add nuw nsw i64 %7, 0
  %562 = inttoptr i64 %561 to ptr
  store <16 x i32> %559, ptr %562, align 4
  %563 = add i64 %7, 64
  %564 = inttoptr i64 %563 to ptr
  store <16 x i32> %560, ptr %564, align 4
  %565 = add <16 x i32> %504, %397
  %566 = add <16 x i32> %505, %398
  %567 = add i64 %7, 128
  %568 = inttoptr i64 %567 to ptr
  store <16 x i32> %565, ptr %568, align 4
  %569 = add i64 %7, 192
  %570 = inttoptr i64 %569 to ptr
  store <16 x i32> %566, ptr %570, align 4
  store ptr null, ptr %0, align 8
  br label %63
571:
  %572 = phi <16 x i32> [ zeroinitializer, %53 ], [ %606, %578 ]
  %573 = phi <16 x i32> [ zeroinitializer, %53 ], [ %620, %578 ]
  %574 = phi <16 x i32> [ zeroinitializer, %53 ], [ %613, %578 ]
  %575 = phi <16 x i32> [ zeroinitializer, %53 ], [ %627, %578 ]
  %576 = phi i64 [ 0, %53 ], [ %628, %578 ]
  %577 = icmp slt i64 %576, %58
  br i1 %577, label %578, label %629
578:
  %579 = add nuw nsw i64 %576, 0
  %580 = mul i64 %579, %9
  %581 = add i64 %8, %580
  %582 = inttoptr i64 %581 to ptr
  call void @llvm.prefetch.p0(ptr %582, i32 0, i32 2, i32 1)
  %583 = mul i64 %579, 64
  %584 = add i64 %2, %583
  %585 = mul i64 %579, 4
  %586 = add i64 %54, %585
  %587 = inttoptr i64 %586 to ptr
  %588 = load <2 x i16>, ptr %587, align 1
  %589 = add i64 %56, %585
  %590 = inttoptr i64 %589 to ptr
  %591 = load <2 x i16>, ptr %590, align 1
  %592 = shufflevector <2 x i16> %588, <2 x i16> %588, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %593 = shufflevector <2 x i16> %591, <2 x i16> %591, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %594 = add nuw nsw i64 %584, 0
  %595 = inttoptr i64 %594 to ptr
  %596 = load <32 x i8>, ptr %595, align 1
  %597 = add i64 %584, 32
  %598 = inttoptr i64 %597 to ptr
  %599 = load <32 x i8>, ptr %598, align 1
  %600 = sext <32 x i8> %596 to <32 x i32>
  %601 = sext <32 x i16> %592 to <32 x i32>
  %602 = mul nsw <32 x i32> %600, %601
  %603 = shufflevector <32 x i32> %602, <32 x i32> %602, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %604 = shufflevector <32 x i32> %602, <32 x i32> %602, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %605 = add <16 x i32> %603, %604
  %606 = add <16 x i32> %572, %605
  %607 = sext <32 x i8> %596 to <32 x i32>
  %608 = sext <32 x i16> %593 to <32 x i32>
  %609 = mul nsw <32 x i32> %607, %608
  %610 = shufflevector <32 x i32> %609, <32 x i32> %609, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %611 = shufflevector <32 x i32> %609, <32 x i32> %609, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %612 = add <16 x i32> %610, %611
  %613 = add <16 x i32> %574, %612
  %614 = sext <32 x i8> %599 to <32 x i32>
  %615 = sext <32 x i16> %592 to <32 x i32>
  %616 = mul nsw <32 x i32> %614, %615
  %617 = shufflevector <32 x i32> %616, <32 x i32> %616, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %618 = shufflevector <32 x i32> %616, <32 x i32> %616, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %619 = add <16 x i32> %617, %618
  %620 = add <16 x i32> %573, %619
  %621 = sext <32 x i8> %599 to <32 x i32>
  %622 = sext <32 x i16> %593 to <32 x i32>
  %623 = mul nsw <32 x i32> %621, %622
  %624 = shufflevector <32 x i32> %623, <32 x i32> %623, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %625 = shufflevector <32 x i32> %623, <32 x i32> %623, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %626 = add <16 x i32> %624, %625
  %627 = add <16 x i32> %575, %626
  %628 = add nsw i64 %576, 1
  br label %571
629:
  %630 = add nuw nsw i64 %7, 0
  %631 = inttoptr i64 %630 to ptr
  store <16 x i32> %572, ptr %631, align 4
  %632 = add i64 %7, 64
  %633 = inttoptr i64 %632 to ptr
  store <16 x i32> %573, ptr %633, align 4
  %634 = add i64 %7, 128
  %635 = inttoptr i64 %634 to ptr
  store <16 x i32> %574, ptr %635, align 4
  %636 = add i64 %7, 192
  %637 = inttoptr i64 %636 to ptr
  store <16 x i32> %575, ptr %637, align 4
  store ptr null, ptr %0, align 8
  br label %63
638:
  %639 = phi <16 x i32> [ zeroinitializer, %59 ], [ %669, %645 ]
  %640 = phi <16 x i32> [ zeroinitializer, %59 ], [ %676, %645 ]
  %641 = phi <16 x i32> [ zeroinitializer, %59 ], [ %700, %645 ]
  %642 = phi <16 x i32> [ zeroinitializer, %59 ], [ %707, %645 ]
  %643 = phi i64 [ 0, %59 ], [ %708, %645 ]
  %644 = icmp slt i64 %643, %62
  br i1 %644, label %645, label %709
645:
  %646 = add nuw nsw i64 %643, 0
  %647 = mul i64 %646, %9
  %648 = add i64 %8, %647
  %649 = inttoptr i64 %648 to ptr
  call void @llvm.prefetch.p0(ptr %649, i32 0, i32 2, i32 1)
  %650 = mul i64 %646, 64
  %651 = add i64 %2, %650
  %652 = mul i64 %646, 4
  %653 = add i64 %60, %652
  %654 = inttoptr i64 %653 to ptr
  %655 = load <2 x i16>, ptr %654, align 1
  %656 = shufflevector <2 x i16> %655, <2 x i16> %655, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %657 = add nuw nsw i64 %651, 0
  %658 = inttoptr i64 %657 to ptr
  %659 = load <32 x i8>, ptr %658, align 1
  %660 = add i64 %651, 32
  %661 = inttoptr i64 %660 to ptr
  %662 = load <32 x i8>, ptr %661, align 1
  %663 = sext <32 x i8> %659 to <32 x i32>
  %664 = sext <32 x i16> %656 to <32 x i32>
  %665 = mul nsw <32 x i32> %663, %664
  %666 = shufflevector <32 x i32> %665, <32 x i32> %665, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %667 = shufflevector <32 x i32> %665, <32 x i32> %665, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %668 = add <16 x i32> %666, %667
  %669 = add <16 x i32> %639, %668
  %670 = sext <32 x i8> %662 to <32 x i32>
  %671 = sext <32 x i16> %656 to <32 x i32>
  %672 = mul nsw <32 x i32> %670, %671
  %673 = shufflevector <32 x i32> %672, <32 x i32> %672, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %674 = shufflevector <32 x i32> %672, <32 x i32> %672, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %675 = add <16 x i32> %673, %674
  %676 = add <16 x i32> %640, %675
  %677 = add nsw i64 %643, 1
  %678 = mul i64 %677, %9
  %679 = add i64 %8, %678
  %680 = inttoptr i64 %679 to ptr
  call void @llvm.prefetch.p0(ptr %680, i32 0, i32 2, i32 1)
  %681 = mul i64 %677, 64
  %682 = add i64 %2, %681
  %683 = mul i64 %677, 4
  %684 = add i64 %60, %683
  %685 = inttoptr i64 %684 to ptr
  %686 = load <2 x i16>, ptr %685, align 1
  %687 = shufflevector <2 x i16> %686, <2 x i16> %686, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %688 = add nuw nsw i64 %682, 0
  %689 = inttoptr i64 %688 to ptr
  %690 = load <32 x i8>, ptr %689, align 1
  %691 = add i64 %682, 32
  %692 = inttoptr i64 %691 to ptr
  %693 = load <32 x i8>, ptr %692, align 1
  %694 = sext <32 x i8> %690 to <32 x i32>
  %695 = sext <32 x i16> %687 to <32 x i32>
  %696 = mul nsw <32 x i32> %694, %695
  %697 = shufflevector <32 x i32> %696, <32 x i32> %696, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %698 = shufflevector <32 x i32> %696, <32 x i32> %696, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %699 = add <16 x i32> %697, %698
  %700 = add <16 x i32> %641, %699
  %701 = sext <32 x i8> %693 to <32 x i32>
  %702 = sext <32 x i16> %687 to <32 x i32>
  %703 = mul nsw <32 x i32> %701, %702
  %704 = shufflevector <32 x i32> %703, <32 x i32> %703, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %705 = shufflevector <32 x i32> %703, <32 x i32> %703, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %706 = add <16 x i32> %704, %705
  %707 = add <16 x i32> %642, %706
  %708 = add nsw i64 %643, 2
  br label %638
709:
  %710 = phi <16 x i32> [ %737, %714 ], [ %639, %638 ]
  %711 = phi <16 x i32> [ %744, %714 ], [ %640, %638 ]
  %712 = phi i64 [ %745, %714 ], [ %62, %638 ]
  %713 = icmp slt i64 %712, %3
  br i1 %713, label %714, label %746
714:
  %715 = mul i64 %712, %9
  %716 = add i64 %8, %715
  %717 = inttoptr i64 %716 to ptr
  call void @llvm.prefetch.p0(ptr %717, i32 0, i32 2, i32 1)
  %718 = mul i64 %712, 64
  %719 = add i64 %2, %718
  %720 = mul i64 %712, 4
  %721 = add i64 %60, %720
  %722 = inttoptr i64 %721 to ptr
  %723 = load <2 x i16>, ptr %722, align 1
  %724 = shufflevector <2 x i16> %723, <2 x i16> %723, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %725 = add nuw nsw i64 %719, 0
  %726 = inttoptr i64 %725 to ptr
  %727 = load <32 x i8>, ptr %726, align 1
  %728 = add i64 %719, 32
  %729 = inttoptr i64 %728 to ptr
  %730 = load <32 x i8>, ptr %729, align 1
  %731 = sext <32 x i8> %727 to <32 x i32>
  %732 = sext <32 x i16> %724 to <32 x i32>
  %733 = mul nsw <32 x i32> %731, %732
  %734 = shufflevector <32 x i32> %733, <32 x i32> %733, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %735 = shufflevector <32 x i32> %733, <32 x i32> %733, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %736 = add <16 x i32> %734, %735
  %737 = add <16 x i32> %710, %736
  %738 = sext <32 x i8> %730 to <32 x i32>
  %739 = sext <32 x i16> %724 to <32 x i32>
  %740 = mul nsw <32 x i32> %738, %739
  %741 = shufflevector <32 x i32> %740, <32 x i32> %740, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %742 = shufflevector <32 x i32> %740, <32 x i32> %740, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %743 = add <16 x i32> %741, %742
  %744 = add <16 x i32> %711, %743
  %745 = add nsw i64 %712, 1
  br label %709
746:
  %747 = add <16 x i32> %710, %641
  %748 = add <16 x i32> %711, %642
  %749 = add nuw nsw i64 %7, 0
  %750 = inttoptr i64 %749 to ptr
  store <16 x i32> %747, ptr %750, align 4
  %751 = add i64 %7, 64
  %752 = inttoptr i64 %751 to ptr
  store <16 x i32> %748, ptr %752, align 4
  store ptr null, ptr %0, align 8
  br label %63
}
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
define internal i32 @29(ptr nonnull %0, ptr nonnull %1, float %2) {
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
define internal i32 @30(ptr nonnull %0, ptr nonnull %1, i64 %2, ptr %3, i64 %4, i64 %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca ptr, align 8
  store ptr null, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 116
  %14 = bitcast ptr %13 to ptr
  %15 = load i64, ptr %14, align 1
  %16 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 108
  %17 = bitcast ptr %16 to ptr
  %18 = load i64, ptr %17, align 1
  %19 = inttoptr i64 %15 to ptr
  %20 = insertvalue [1 x i64] undef, i64 %18, 0
  %21 = insertvalue [1 x i64] undef, i64 8, 0
  %22 = extractvalue [1 x i64] %20, 0
  %23 = mul nuw nsw i64 1, %22
  %24 = extractvalue [1 x i64] %20, 0
  %25 = extractvalue [1 x i64] %21, 0
  %26 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %23, 2
  %27 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %26, i64 8, 3
  %28 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %27, ptr %19, 4
  %29 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %28, i64 %24, 5, 0
  %30 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %29, i64 %25, 6, 0
  %31 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 108
  %32 = bitcast ptr %31 to ptr
  %33 = load i64, ptr %32, align 1
  %34 = mul nsw i64 4, %33
  %35 = inttoptr i64 %5 to ptr
  %36 = insertvalue [1 x i64] undef, i64 %34, 0
  %37 = insertvalue [1 x i64] undef, i64 8, 0
  %38 = extractvalue [1 x i64] %36, 0
  %39 = mul nuw nsw i64 1, %38
  %40 = extractvalue [1 x i64] %36, 0
  %41 = extractvalue [1 x i64] %37, 0
  %42 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %39, 2
  %43 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %42, i64 8, 3
  %44 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %43, ptr %35, 4
  %45 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %44, i64 %40, 5, 0
  %46 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, i64 %41, 6, 0
  %47 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, 0
  %48 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, 1
  %49 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, 2
  %50 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, 3
  %51 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, 4
  %52 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, 5, 0
  %53 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %46, 6, 0
  %54 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, 0
  %55 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, 1
  %56 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, 2
  %57 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, 3
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, 4
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, 5, 0
  %60 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, 6, 0
  %61 = icmp eq i64 %2, 1
  br i1 %61, label %62, label %66
62:
  %63 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 60
  %64 = bitcast ptr %63 to ptr
  %65 = load i64, ptr %64, align 1
  br label %70
66:
  %67 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 68
  %68 = bitcast ptr %67 to ptr
  %69 = load i64, ptr %68, align 1
  br label %70
70:
  %71 = phi i64 [ %65, %62 ], [ %69, %66 ]
  %72 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 52
  %73 = bitcast ptr %72 to ptr
  %74 = load i64, ptr %73, align 1
  %75 = inttoptr i64 %71 to ptr
  %76 = insertvalue [1 x i64] undef, i64 %74, 0
  %77 = insertvalue [1 x i64] undef, i64 56, 0
  %78 = extractvalue [1 x i64] %76, 0
  %79 = mul nuw nsw i64 1, %78
  %80 = extractvalue [1 x i64] %76, 0
  %81 = extractvalue [1 x i64] %77, 0
  %82 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %79, 2
  %83 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %82, i64 56, 3
  %84 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %83, ptr %75, 4
  %85 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, i64 %80, 5, 0
  %86 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %85, i64 %81, 6, 0
  %87 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %86, 0
  %88 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %86, 1
  %89 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %86, 2
  %90 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %86, 3
  %91 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %86, 4
  %92 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %86, 5, 0
  %93 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %86, 6, 0
  %94 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 108
  %95 = bitcast ptr %94 to ptr
  %96 = load i64, ptr %95, align 1
  %97 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %96, 1
  %98 = insertvalue { i64, i64, i64 } %97, i64 1, 2
  %99 = extractvalue { i64, i64, i64 } %98, 1
  store i64 0, ptr %7, align 8
  %100 = sub nuw nsw i64 %99, 0
  %101 = icmp sgt i64 %100, 0
  %102 = xor i1 %101, true
  br label %300
103:
  %104 = phi i64 [ 0, %310 ], [ %330, %328 ]
  %105 = insertvalue { ptr, i64, i64, ptr } poison, ptr %315, 0
  %106 = insertvalue { ptr, i64, i64, ptr } %105, i64 %316, 1
  %107 = insertvalue { ptr, i64, i64, ptr } %106, i64 1, 2
  %108 = insertvalue { ptr, i64, i64, ptr } %107, ptr %317, 3
  %109 = extractvalue { ptr, i64, i64, ptr } %108, 0
  %110 = extractvalue { ptr, i64, i64, ptr } %108, 3
  %111 = load i64, ptr %110, align 8
  %112 = icmp sgt i64 %111, 0
  br i1 %112, label %318, label %322
113:
  store i64 0, ptr %9, align 8
  %114 = call i32 @35(ptr %9, ptr %10, i64 %2, ptr %3, i64 %326)
  %115 = load i64, ptr %9, align 8
  br label %328
116:
  %117 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 108
  %118 = bitcast ptr %117 to ptr
  %119 = load i64, ptr %118, align 1
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %332, label %331, !prof !0
121:
  %122 = insertvalue { ptr, i64, i64, ptr } poison, ptr %381, 0
  %123 = insertvalue { ptr, i64, i64, ptr } %122, i64 %382, 1
  %124 = insertvalue { ptr, i64, i64, ptr } %123, i64 1, 2
  %125 = insertvalue { ptr, i64, i64, ptr } %124, ptr %383, 3
  %126 = extractvalue { ptr, i64, i64, ptr } %125, 0
  %127 = extractvalue { ptr, i64, i64, ptr } %125, 3
  %128 = load i64, ptr %127, align 8
  %129 = icmp sgt i64 %128, 0
  br i1 %129, label %384, label %388
130:
  %131 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %54, 0
  %132 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %131, ptr %55, 1
  %133 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %132, i64 %56, 2
  %134 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %133, i64 %57, 3
  %135 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %134, ptr %58, 4
  %136 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %135, i64 %59, 5, 0
  %137 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %136, i64 %60, 6, 0
  %138 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %137, 4
  %139 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %137, 5, 0
  %140 = insertvalue [1 x i64] undef, i64 %139, 0
  %141 = extractvalue [1 x i64] %140, 0
  %142 = icmp slt i64 %392, 0
  %143 = add i64 %392, %141
  %144 = select i1 %142, i64 %143, i64 %392
  %145 = mul nuw nsw i64 %144, 1
  %146 = add nuw nsw i64 0, %145
  %147 = getelementptr i64, ptr %138, i64 %146
  %148 = load i64, ptr %147, align 8
  %149 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %87, 0
  %150 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %149, ptr %88, 1
  %151 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %150, i64 %89, 2
  %152 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %151, i64 %90, 3
  %153 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %152, ptr %91, 4
  %154 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %153, i64 %92, 5, 0
  %155 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %154, i64 %93, 6, 0
  %156 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %155, 4
  %157 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %155, 5, 0
  %158 = insertvalue [1 x i64] undef, i64 %157, 0
  %159 = extractvalue [1 x i64] %158, 0
  %160 = icmp slt i64 %148, 0
  %161 = add i64 %148, %159
  %162 = select i1 %160, i64 %161, i64 %148
  %163 = mul nuw nsw i64 %162, 1
  %164 = add nuw nsw i64 0, %163
  %165 = getelementptr [56 x i8], ptr %156, i64 %164
  %166 = mul nsw i64 4, %392
  %167 = getelementptr inbounds nuw [56 x i8], ptr %165, i32 0, i32 8
  %168 = bitcast ptr %167 to ptr
  %169 = load i64, ptr %168, align 1
  %170 = getelementptr inbounds nuw [56 x i8], ptr %165, i32 0, i32 40
  %171 = bitcast ptr %170 to ptr
  %172 = load i64, ptr %171, align 1
  %173 = mul nsw i64 %4, %172
  %174 = add nsw i64 %169, %173
  %175 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %47, 0
  %176 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %175, ptr %48, 1
  %177 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %176, i64 %49, 2
  %178 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %177, i64 %50, 3
  %179 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %178, ptr %51, 4
  %180 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %179, i64 %52, 5, 0
  %181 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %180, i64 %53, 6, 0
  %182 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %181, 4
  %183 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %181, 5, 0
  %184 = insertvalue [1 x i64] undef, i64 %183, 0
  %185 = extractvalue [1 x i64] %184, 0
  %186 = icmp slt i64 %166, 0
  %187 = add i64 %166, %185
  %188 = select i1 %186, i64 %187, i64 %166
  %189 = mul nuw nsw i64 %188, 1
  %190 = add nuw nsw i64 0, %189
  %191 = getelementptr i64, ptr %182, i64 %190
  store i64 %174, ptr %191, align 8
  %192 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %47, 0
  %193 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %192, ptr %48, 1
  %194 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %193, i64 %49, 2
  %195 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %194, i64 %50, 3
  %196 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %195, ptr %51, 4
  %197 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %196, i64 %52, 5, 0
  %198 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %197, i64 %53, 6, 0
  %199 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %198, 4
  %200 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %198, 5, 0
  %201 = insertvalue [1 x i64] undef, i64 %200, 0
  %202 = extractvalue [1 x i64] %201, 0
  %203 = icmp slt i64 %166, 0
  %204 = add i64 %166, %202
  %205 = select i1 %203, i64 %204, i64 %166
  %206 = mul nuw nsw i64 %205, 1
  %207 = add nuw nsw i64 0, %206
  %208 = getelementptr i64, ptr %199, i64 %207
  %209 = load i64, ptr %208, align 8
  %210 = mul nsw i64 64, %365
  %211 = add nsw i64 %209, %210
  %212 = add nsw i64 %166, 1
  %213 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %47, 0
  %214 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %213, ptr %48, 1
  %215 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %214, i64 %49, 2
  %216 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %215, i64 %50, 3
  %217 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %216, ptr %51, 4
  %218 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %217, i64 %52, 5, 0
  %219 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %218, i64 %53, 6, 0
  %220 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %219, 4
  %221 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %219, 5, 0
  %222 = insertvalue [1 x i64] undef, i64 %221, 0
  %223 = extractvalue [1 x i64] %222, 0
  %224 = icmp slt i64 %212, 0
  %225 = add i64 %212, %223
  %226 = select i1 %224, i64 %225, i64 %212
  %227 = mul nuw nsw i64 %226, 1
  %228 = add nuw nsw i64 0, %227
  %229 = getelementptr i64, ptr %220, i64 %228
  store i64 %211, ptr %229, align 8
  %230 = getelementptr inbounds nuw [56 x i8], ptr %165, i32 0, i32 24
  %231 = bitcast ptr %230 to ptr
  %232 = load i64, ptr %231, align 1
  %233 = getelementptr inbounds nuw [56 x i8], ptr %165, i32 0, i32 48
  %234 = bitcast ptr %233 to ptr
  %235 = load i64, ptr %234, align 1
  %236 = mul nsw i64 %4, %235
  %237 = add nsw i64 %232, %236
  %238 = add nsw i64 %166, 2
  %239 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %47, 0
  %240 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %239, ptr %48, 1
  %241 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %240, i64 %49, 2
  %242 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %241, i64 %50, 3
  %243 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %242, ptr %51, 4
  %244 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %243, i64 %52, 5, 0
  %245 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %244, i64 %53, 6, 0
  %246 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %245, 4
  %247 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %245, 5, 0
  %248 = insertvalue [1 x i64] undef, i64 %247, 0
  %249 = extractvalue [1 x i64] %248, 0
  %250 = icmp slt i64 %238, 0
  %251 = add i64 %238, %249
  %252 = select i1 %250, i64 %251, i64 %238
  %253 = mul nuw nsw i64 %252, 1
  %254 = add nuw nsw i64 0, %253
  %255 = getelementptr i64, ptr %246, i64 %254
  store i64 %237, ptr %255, align 8
  %256 = add nsw i64 %166, 2
  %257 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %47, 0
  %258 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %257, ptr %48, 1
  %259 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %258, i64 %49, 2
  %260 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %259, i64 %50, 3
  %261 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %260, ptr %51, 4
  %262 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %261, i64 %52, 5, 0
  %263 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %262, i64 %53, 6, 0
  %264 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %263, 4
  %265 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %263, 5, 0
  %266 = insertvalue [1 x i64] undef, i64 %265, 0
  %267 = extractvalue [1 x i64] %266, 0
  %268 = icmp slt i64 %256, 0
  %269 = add i64 %256, %267
  %270 = select i1 %268, i64 %269, i64 %256
  %271 = mul nuw nsw i64 %270, 1
  %272 = add nuw nsw i64 0, %271
  %273 = getelementptr i64, ptr %264, i64 %272
  %274 = load i64, ptr %273, align 8
  %275 = getelementptr inbounds nuw [56 x i8], ptr %165, i32 0, i32 0
  %276 = bitcast ptr %275 to ptr
  %277 = load i64, ptr %276, align 1
  %278 = mul nsw i64 %277, 32
  %279 = add nsw i64 %274, %278
  %280 = add nsw i64 %166, 3
  %281 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %47, 0
  %282 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %281, ptr %48, 1
  %283 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %282, i64 %49, 2
  %284 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %283, i64 %50, 3
  %285 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %284, ptr %51, 4
  %286 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %285, i64 %52, 5, 0
  %287 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %286, i64 %53, 6, 0
  %288 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %287, 4
  %289 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %287, 5, 0
  %290 = insertvalue [1 x i64] undef, i64 %289, 0
  %291 = extractvalue [1 x i64] %290, 0
  %292 = icmp slt i64 %280, 0
  %293 = add i64 %280, %291
  %294 = select i1 %292, i64 %293, i64 %280
  %295 = mul nuw nsw i64 %294, 1
  %296 = add nuw nsw i64 0, %295
  %297 = getelementptr i64, ptr %288, i64 %296
  store i64 %279, ptr %297, align 8
  br label %121
298:
  ret i32 poison
299:
  store i64 %365, ptr %0, align 8
  br label %298
300:
  br i1 %102, label %301, label %302
301:
  store i64 0, ptr %8, align 8
  br label %310
302:
  %303 = srem i64 %100, 1
  %304 = sub i64 0, %303
  %305 = select i1 %101, i64 %303, i64 %304
  %306 = icmp sgt i64 %305, 0
  %307 = sdiv i64 %100, 1
  %308 = select i1 %306, i64 1, i64 0
  %309 = add i64 %307, %308
  store i64 %309, ptr %8, align 8
  br label %310
310:
  %311 = insertvalue { ptr, i64, i64, ptr } poison, ptr %7, 0
  %312 = insertvalue { ptr, i64, i64, ptr } %311, i64 %99, 1
  %313 = insertvalue { ptr, i64, i64, ptr } %312, i64 1, 2
  %314 = insertvalue { ptr, i64, i64, ptr } %313, ptr %8, 3
  %315 = extractvalue { ptr, i64, i64, ptr } %314, 0
  %316 = extractvalue { ptr, i64, i64, ptr } %314, 1
  %317 = extractvalue { ptr, i64, i64, ptr } %314, 3
  br label %103
318:
  %319 = load i64, ptr %109, align 8
  %320 = sub nuw nsw i64 %111, 1
  store i64 %320, ptr %110, align 8
  %321 = add i64 %319, 1
  store i64 %321, ptr %109, align 8
  br label %322
322:
  %323 = phi i64 [ %319, %318 ], [ 0, %103 ]
  %324 = insertvalue { i64, i1 } poison, i64 %323, 0
  %325 = insertvalue { i64, i1 } %324, i1 %112, 1
  %326 = extractvalue { i64, i1 } %325, 0
  %327 = extractvalue { i64, i1 } %325, 1
  br i1 %327, label %113, label %116
328:
  %329 = icmp sgt i64 %115, %104
  %330 = select i1 %329, i64 %115, i64 %104
  br label %103
331:
  br label %337
332:
  %333 = phi i64 [ 0, %116 ], [ %345, %337 ]
  %334 = icmp slt i64 %104, %333
  %335 = select i1 %334, i64 %104, i64 %333
  %336 = add nsw i64 %335, 1
  br label %346
337:
  %338 = sdiv i64 4096, %119
  %339 = srem i64 4096, %119
  %340 = xor i64 %119, %339
  %341 = icmp slt i64 %340, 0
  %342 = icmp ne i64 %339, 0
  %343 = and i1 %342, %341
  %344 = sub nsw i64 %338, 1
  %345 = select i1 %343, i64 %344, i64 %338
  br label %332
346:
  br label %357
347:
  %348 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 108
  %349 = bitcast ptr %348 to ptr
  %350 = load i64, ptr %349, align 1
  %351 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %350, 1
  %352 = insertvalue { i64, i64, i64 } %351, i64 1, 2
  %353 = extractvalue { i64, i64, i64 } %352, 1
  store i64 0, ptr %11, align 8
  %354 = sub nuw nsw i64 %353, 0
  %355 = icmp sgt i64 %354, 0
  %356 = xor i1 %355, true
  br label %366
357:
  %358 = sdiv i64 %336, 2
  %359 = srem i64 %336, 2
  %360 = xor i64 2, %359
  %361 = icmp slt i64 %360, 0
  %362 = icmp ne i64 %359, 0
  %363 = and i1 %362, %361
  %364 = sub nsw i64 %358, 1
  %365 = select i1 %363, i64 %364, i64 %358
  br label %347
366:
  br i1 %356, label %367, label %368
367:
  store i64 0, ptr %12, align 8
  br label %376
368:
  %369 = srem i64 %354, 1
  %370 = sub i64 0, %369
  %371 = select i1 %355, i64 %369, i64 %370
  %372 = icmp sgt i64 %371, 0
  %373 = sdiv i64 %354, 1
  %374 = select i1 %372, i64 1, i64 0
  %375 = add i64 %373, %374
  store i64 %375, ptr %12, align 8
  br label %376
376:
  %377 = insertvalue { ptr, i64, i64, ptr } poison, ptr %11, 0
  %378 = insertvalue { ptr, i64, i64, ptr } %377, i64 %353, 1
  %379 = insertvalue { ptr, i64, i64, ptr } %378, i64 1, 2
  %380 = insertvalue { ptr, i64, i64, ptr } %379, ptr %12, 3
  %381 = extractvalue { ptr, i64, i64, ptr } %380, 0
  %382 = extractvalue { ptr, i64, i64, ptr } %380, 1
  %383 = extractvalue { ptr, i64, i64, ptr } %380, 3
  br label %121
384:
  %385 = load i64, ptr %126, align 8
  %386 = sub nuw nsw i64 %128, 1
  store i64 %386, ptr %127, align 8
  %387 = add i64 %385, 1
  store i64 %387, ptr %126, align 8
  br label %388
388:
  %389 = phi i64 [ %385, %384 ], [ 0, %121 ]
  %390 = insertvalue { i64, i1 } poison, i64 %389, 0
  %391 = insertvalue { i64, i1 } %390, i1 %129, 1
  %392 = extractvalue { i64, i1 } %391, 0
  %393 = extractvalue { i64, i1 } %391, 1
  br i1 %393, label %130, label %299
}
define internal i32 @31(ptr nonnull %0, ptr nonnull %1, ptr %2, ptr %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i8 %9, i64 %10, i64 %11, i64 %12, i64 %13) {
  %15 = icmp eq i8 %9, 0
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  %17 = alloca ptr, align 8
  store ptr null, ptr %17, align 8
  %18 = select i1 %15, i1 false, i1 true
  %19 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 24
  %20 = bitcast ptr %19 to ptr
  %21 = load i64, ptr %20, align 1
  %22 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 96
  %23 = bitcast ptr %22 to ptr
  %24 = load i64, ptr %23, align 1
  %25 = mul nsw i64 %4, %24
  %26 = add nsw i64 %21, %25
  %27 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 32
  %28 = bitcast ptr %27 to ptr
  %29 = load i64, ptr %28, align 1
  %30 = mul nsw i64 128, %4
  %31 = add nsw i64 %29, %30
  %32 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 104
  %33 = bitcast ptr %32 to ptr
  %34 = load i64, ptr %33, align 1
  br label %35
35:
  br label %60
36:
  %37 = getelementptr inbounds nuw [136 x i8], ptr %2, i32 0, i32 112
  %38 = bitcast ptr %37 to ptr
  %39 = load i64, ptr %38, align 1
  %40 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 332
  %41 = bitcast ptr %40 to ptr
  %42 = load i64, ptr %41, align 1
  %43 = add nsw i64 %13, %42
  %44 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 340
  %45 = bitcast ptr %44 to ptr
  %46 = load i64, ptr %45, align 1
  %47 = add nsw i64 %13, %46
  %48 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 172
  %49 = bitcast ptr %48 to ptr
  %50 = load i64, ptr %49, align 1
  %51 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 388
  %52 = bitcast ptr %51 to ptr
  %53 = load i64, ptr %52, align 1
  %54 = add nsw i64 %13, %53
  %55 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 180
  %56 = bitcast ptr %55 to ptr
  %57 = load i64, ptr %56, align 1
  store ptr null, ptr %16, align 8
  %58 = zext i1 %18 to i8
  %59 = call i32 @40(ptr %16, ptr %17, i64 %26, i64 %31, i64 %68, i64 %39, i64 %43, i64 %47, i64 %5, i64 %50, i64 %54, i64 %6, i64 %7, i64 %8, i8 %58, i64 %10, i64 %57, i64 %11, i64 %12)
  br label %70
60:
  %61 = sdiv i64 %34, 2
  %62 = srem i64 %34, 2
  %63 = xor i64 2, %62
  %64 = icmp slt i64 %63, 0
  %65 = icmp ne i64 %62, 0
  %66 = and i1 %65, %64
  %67 = sub nsw i64 %61, 1
  %68 = select i1 %66, i64 %67, i64 %61
  br label %36
69:
  ret i32 poison
70:
  store ptr null, ptr %0, align 8
  br label %69
}
define internal i32 @32(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i8 %7) {
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
  %27 = call i32 @39(ptr %10, ptr %11, i64 %2, i64 %3)
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
define internal i32 @33(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6) {
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
  %52 = call i32 @39(ptr %8, ptr %9, i64 %2, i64 %3)
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
define internal i32 @34(ptr nonnull %0, ptr nonnull %1, i64 %2, float %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, i64 %14, i64 %15, i64 %16) {
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
  %211 = call i32 @36(ptr %22, ptr %23, i64 %11, i64 %10)
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
  %242 = call i32 @29(ptr %26, ptr %27, float %241)
  %243 = load float, ptr %26, align 4
  br label %698
244:
  %245 = getelementptr inbounds nuw [2 x double], ptr %28, i32 0, i32 0
  store double 0.000000e+00, ptr %245, align 8
  %246 = getelementptr inbounds nuw [2 x double], ptr %28, i32 0, i32 1
  store double 0.000000e+00, ptr %246, align 8
  %247 = call i32 @37(ptr %28, ptr %31, i64 %11, i64 %8, i64 %10)
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
  %719 = call i32 @36(ptr %32, ptr %33, i64 %11, i64 %10)
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
define internal i32 @35(ptr nonnull %0, ptr nonnull %1, i64 %2, ptr %3, i64 %4) {
  %6 = icmp eq i64 %2, 1
  br i1 %6, label %8, label %39
7:
  ret i32 poison
8:
  %9 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 124
  %10 = bitcast ptr %9 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 108
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
  %40 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 76
  %41 = bitcast ptr %40 to ptr
  %42 = load i64, ptr %41, align 1
  %43 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 52
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
  %58 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 116
  %59 = bitcast ptr %58 to ptr
  %60 = load i64, ptr %59, align 1
  %61 = getelementptr inbounds nuw [420 x i8], ptr %3, i32 0, i32 108
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
define internal i32 @36(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
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
  %65 = call i32 @38(ptr %7, ptr %8, i32 %64)
  %66 = load i32, ptr %7, align 4
  br label %99
67:
  store i32 0, ptr %9, align 4
  %68 = call i32 @38(ptr %9, ptr %10, i32 %37)
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
define internal i32 @37(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4) {
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
define internal i32 @38(ptr nonnull %0, ptr nonnull %1, i32 %2) {
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
define internal i32 @39(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
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
define internal i32 @40(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, i8 %14, i64 %15, i64 %16, i64 %17, i64 %18) {
  %20 = icmp eq i8 %14, 0
  %21 = alloca i64, align 8
  store i64 0, ptr %21, align 8
  %22 = alloca ptr, align 8
  store ptr null, ptr %22, align 8
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  %24 = alloca ptr, align 8
  store ptr null, ptr %24, align 8
  %25 = alloca ptr, align 8
  store ptr null, ptr %25, align 8
  %26 = alloca ptr, align 8
  store ptr null, ptr %26, align 8
  %27 = alloca ptr, align 8
  store ptr null, ptr %27, align 8
  %28 = alloca ptr, align 8
  store ptr null, ptr %28, align 8
  %29 = alloca i64, align 8
  store i64 0, ptr %29, align 8
  %30 = alloca i64, align 8
  store i64 0, ptr %30, align 8
  %31 = alloca i64, align 8
  store i64 0, ptr %31, align 8
  %32 = alloca i64, align 8
  store i64 0, ptr %32, align 8
  %33 = select i1 %20, i1 false, i1 true
  %34 = inttoptr i64 %3 to ptr
  %35 = insertvalue [1 x i64] undef, i64 32, 0
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
  %46 = inttoptr i64 %7 to ptr
  %47 = insertvalue [1 x i64] undef, i64 %8, 0
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
  %58 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 0
  %59 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 1
  %60 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 2
  %61 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 3
  %62 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 4
  %63 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 5, 0
  %64 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %57, 6, 0
  %65 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 0
  %66 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 1
  %67 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 2
  %68 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 3
  %69 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 4
  %70 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 5, 0
  %71 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %45, 6, 0
  %72 = mul nsw i64 %9, 32
  %73 = inttoptr i64 %10 to ptr
  %74 = insertvalue [1 x i64] undef, i64 %72, 0
  %75 = insertvalue [1 x i64] undef, i64 4, 0
  %76 = extractvalue [1 x i64] %74, 0
  %77 = mul nuw nsw i64 1, %76
  %78 = extractvalue [1 x i64] %74, 0
  %79 = extractvalue [1 x i64] %75, 0
  %80 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %77, 2
  %81 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %80, i64 4, 3
  %82 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %81, ptr %73, 4
  %83 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %82, i64 %78, 5, 0
  %84 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %83, i64 %79, 6, 0
  %85 = mul nsw i64 %9, 32
  %86 = inttoptr i64 %10 to ptr
  %87 = insertvalue [1 x i64] undef, i64 %85, 0
  %88 = insertvalue [1 x i64] undef, i64 4, 0
  %89 = extractvalue [1 x i64] %87, 0
  %90 = mul nuw nsw i64 1, %89
  %91 = extractvalue [1 x i64] %87, 0
  %92 = extractvalue [1 x i64] %88, 0
  %93 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %90, 2
  %94 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %93, i64 4, 3
  %95 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %94, ptr %86, 4
  %96 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %95, i64 %91, 5, 0
  %97 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %96, i64 %92, 6, 0
  %98 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 0
  %99 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 1
  %100 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 2
  %101 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 3
  %102 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 4
  %103 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 5, 0
  %104 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %97, 6, 0
  %105 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 0
  %106 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 1
  %107 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 2
  %108 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 3
  %109 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 4
  %110 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 5, 0
  %111 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %84, 6, 0
  %112 = icmp slt i64 0, %8
  br i1 %112, label %113, label %120
113:
  %114 = phi i64 [ 0, %19 ], [ %116, %420 ]
  %115 = phi i64 [ 0, %19 ], [ %421, %420 ]
  %116 = add nsw i64 %114, 1
  %117 = sub nsw i64 %8, %115
  store i64 0, ptr %21, align 8
  %118 = call i32 @26(ptr %21, ptr %22, i64 %117, i64 %9)
  %119 = load i64, ptr %21, align 8
  br label %420
120:
  %121 = phi i64 [ %116, %420 ], [ 0, %19 ]
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %428, label %423, !prof !0
123:
  %124 = phi i64 [ %15, %428 ], [ %139, %413 ]
  %125 = phi i64 [ %17, %428 ], [ %140, %413 ]
  %126 = phi i64 [ 0, %428 ], [ %414, %413 ]
  %127 = sub nsw i64 %8, %126
  store i64 0, ptr %23, align 8
  %128 = call i32 @26(ptr %23, ptr %24, i64 %127, i64 %9)
  %129 = load i64, ptr %23, align 8
  br label %440
130:
  %131 = icmp eq i64 %126, 0
  %132 = icmp sgt i64 %16, 0
  %133 = select i1 %131, i1 %132, i1 false
  %134 = select i1 %133, i64 %124, i64 %2
  store ptr null, ptr %25, align 8
  %135 = call i32 @27(ptr %25, ptr %26, i64 %2, i64 %5, i64 %443, i64 %129, i64 %10, i64 %134)
  br label %138
136:
  store ptr null, ptr %27, align 8
  %137 = call i32 @41(ptr %27, ptr %28, i64 %2, i64 %4, i64 %443, i64 %129, i64 %9, i64 %10, i64 %124, i64 %429, i64 %125, i64 %18)
  br label %445
138:
  %139 = phi i64 [ %447, %445 ], [ %124, %130 ]
  %140 = phi i64 [ %450, %445 ], [ %125, %130 ]
  %141 = add nsw i64 %126, %129
  %142 = insertvalue { i64, i64, i64 } poison, i64 %126, 0
  %143 = insertvalue { i64, i64, i64 } %142, i64 %141, 1
  %144 = insertvalue { i64, i64, i64 } %143, i64 1, 2
  %145 = extractvalue { i64, i64, i64 } %144, 0
  %146 = extractvalue { i64, i64, i64 } %144, 1
  store i64 %145, ptr %29, align 8
  %147 = sub i64 %146, %145
  %148 = icmp sgt i64 %147, 0
  %149 = xor i1 %148, true
  br label %451
150:
  %151 = insertvalue { ptr, i64, i64, ptr } poison, ptr %466, 0
  %152 = insertvalue { ptr, i64, i64, ptr } %151, i64 %467, 1
  %153 = insertvalue { ptr, i64, i64, ptr } %152, i64 1, 2
  %154 = insertvalue { ptr, i64, i64, ptr } %153, ptr %468, 3
  %155 = extractvalue { ptr, i64, i64, ptr } %154, 0
  %156 = extractvalue { ptr, i64, i64, ptr } %154, 3
  %157 = load i64, ptr %156, align 8
  %158 = icmp sgt i64 %157, 0
  br i1 %158, label %469, label %473
159:
  %160 = mul nsw i64 4, %12
  %161 = mul nsw i64 %160, %477
  %162 = add nsw i64 %11, %161
  %163 = sub nsw i64 %477, %126
  %164 = mul nsw i64 %163, 32
  %165 = icmp eq i64 %13, 32
  %166 = icmp sgt i64 %5, 0
  %167 = select i1 %165, i1 %166, i1 false
  br i1 %167, label %168, label %199
168:
  %169 = mul nsw i64 4, %164
  %170 = add nsw i64 %10, %169
  %171 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %58, 0
  %172 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %171, ptr %59, 1
  %173 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %172, i64 %60, 2
  %174 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %173, i64 %61, 3
  %175 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %174, ptr %62, 4
  %176 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %175, i64 %63, 5, 0
  %177 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %176, i64 %64, 6, 0
  %178 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %177, 4
  %179 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %177, 5, 0
  %180 = insertvalue [1 x i64] undef, i64 %179, 0
  %181 = extractvalue [1 x i64] %180, 0
  %182 = icmp slt i64 %477, 0
  %183 = add i64 %477, %181
  %184 = select i1 %182, i64 %183, i64 %477
  %185 = mul nuw nsw i64 %184, 1
  %186 = add nuw nsw i64 0, %185
  %187 = getelementptr float, ptr %178, i64 %186
  %188 = load float, ptr %187, align 4
  %189 = inttoptr i64 %170 to ptr
  %190 = load <32 x float>, ptr %189, align 4
  %191 = insertelement <32 x float> undef, float %188, i32 0
  %192 = shufflevector <32 x float> %191, <32 x float> %191, <32 x i32> zeroinitializer
  %193 = fmul <32 x float> %190, %192
  %194 = inttoptr i64 %162 to ptr
  %195 = load <32 x float>, ptr %194, align 4
  %196 = fadd <32 x float> %195, %193
  %197 = select i1 %33, <32 x float> %196, <32 x float> %193
  %198 = inttoptr i64 %162 to ptr
  store <32 x float> %197, ptr %198, align 4
  br label %419
199:
  %200 = icmp eq i64 %13, 32
  br i1 %200, label %201, label %236
201:
  %202 = mul nsw i64 4, %164
  %203 = add nsw i64 %10, %202
  %204 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %58, 0
  %205 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %204, ptr %59, 1
  %206 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %205, i64 %60, 2
  %207 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %206, i64 %61, 3
  %208 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %207, ptr %62, 4
  %209 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %208, i64 %63, 5, 0
  %210 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %209, i64 %64, 6, 0
  %211 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %210, 4
  %212 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %210, 5, 0
  %213 = insertvalue [1 x i64] undef, i64 %212, 0
  %214 = extractvalue [1 x i64] %213, 0
  %215 = icmp slt i64 %477, 0
  %216 = add i64 %477, %214
  %217 = select i1 %215, i64 %216, i64 %477
  %218 = mul nuw nsw i64 %217, 1
  %219 = add nuw nsw i64 0, %218
  %220 = getelementptr float, ptr %211, i64 %219
  %221 = load float, ptr %220, align 4
  %222 = inttoptr i64 %3 to ptr
  %223 = load <32 x float>, ptr %222, align 4
  %224 = insertelement <32 x float> undef, float %221, i32 0
  %225 = shufflevector <32 x float> %224, <32 x float> %224, <32 x i32> zeroinitializer
  %226 = fmul <32 x float> %223, %225
  %227 = inttoptr i64 %203 to ptr
  %228 = load <32 x i32>, ptr %227, align 4
  %229 = sitofp <32 x i32> %228 to <32 x float>
  %230 = fmul <32 x float> %229, %226
  %231 = inttoptr i64 %162 to ptr
  %232 = load <32 x float>, ptr %231, align 4
  %233 = fadd <32 x float> %232, %230
  %234 = select i1 %33, <32 x float> %233, <32 x float> %230
  %235 = inttoptr i64 %162 to ptr
  store <32 x float> %234, ptr %235, align 4
  br label %419
236:
  %237 = inttoptr i64 %162 to ptr
  %238 = insertvalue [1 x i64] undef, i64 %13, 0
  %239 = insertvalue [1 x i64] undef, i64 4, 0
  %240 = extractvalue [1 x i64] %238, 0
  %241 = mul nuw nsw i64 1, %240
  %242 = extractvalue [1 x i64] %238, 0
  %243 = extractvalue [1 x i64] %239, 0
  %244 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %241, 2
  %245 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %244, i64 4, 3
  %246 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %245, ptr %237, 4
  %247 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %246, i64 %242, 5, 0
  %248 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %247, i64 %243, 6, 0
  %249 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %248, 0
  %250 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %248, 1
  %251 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %248, 2
  %252 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %248, 3
  %253 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %248, 4
  %254 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %248, 5, 0
  %255 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %248, 6, 0
  %256 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %13, 1
  %257 = insertvalue { i64, i64, i64 } %256, i64 1, 2
  %258 = extractvalue { i64, i64, i64 } %257, 1
  store i64 0, ptr %31, align 8
  %259 = sub nuw nsw i64 %258, 0
  %260 = icmp sgt i64 %259, 0
  %261 = xor i1 %260, true
  br label %479
262:
  %263 = insertvalue { ptr, i64, i64, ptr } poison, ptr %494, 0
  %264 = insertvalue { ptr, i64, i64, ptr } %263, i64 %495, 1
  %265 = insertvalue { ptr, i64, i64, ptr } %264, i64 1, 2
  %266 = insertvalue { ptr, i64, i64, ptr } %265, ptr %496, 3
  %267 = extractvalue { ptr, i64, i64, ptr } %266, 0
  %268 = extractvalue { ptr, i64, i64, ptr } %266, 3
  %269 = load i64, ptr %268, align 8
  %270 = icmp sgt i64 %269, 0
  br i1 %270, label %497, label %501
271:
  %272 = icmp sgt i64 %5, 0
  br i1 %272, label %273, label %312
273:
  %274 = add nsw i64 %164, %505
  %275 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %98, 0
  %276 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %275, ptr %99, 1
  %277 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %276, i64 %100, 2
  %278 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %277, i64 %101, 3
  %279 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %278, ptr %102, 4
  %280 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %279, i64 %103, 5, 0
  %281 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %280, i64 %104, 6, 0
  %282 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %281, 4
  %283 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %281, 5, 0
  %284 = insertvalue [1 x i64] undef, i64 %283, 0
  %285 = extractvalue [1 x i64] %284, 0
  %286 = icmp slt i64 %274, 0
  %287 = add i64 %274, %285
  %288 = select i1 %286, i64 %287, i64 %274
  %289 = mul nuw nsw i64 %288, 1
  %290 = add nuw nsw i64 0, %289
  %291 = getelementptr float, ptr %282, i64 %290
  %292 = load float, ptr %291, align 4
  %293 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %58, 0
  %294 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %293, ptr %59, 1
  %295 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %294, i64 %60, 2
  %296 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %295, i64 %61, 3
  %297 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %296, ptr %62, 4
  %298 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %297, i64 %63, 5, 0
  %299 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %298, i64 %64, 6, 0
  %300 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %299, 4
  %301 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %299, 5, 0
  %302 = insertvalue [1 x i64] undef, i64 %301, 0
  %303 = extractvalue [1 x i64] %302, 0
  %304 = icmp slt i64 %477, 0
  %305 = add i64 %477, %303
  %306 = select i1 %304, i64 %305, i64 %477
  %307 = mul nuw nsw i64 %306, 1
  %308 = add nuw nsw i64 0, %307
  %309 = getelementptr float, ptr %300, i64 %308
  %310 = load float, ptr %309, align 4
  %311 = fmul float %292, %310
  br label %371
312:
  %313 = add nsw i64 %164, %505
  %314 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %105, 0
  %315 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %314, ptr %106, 1
  %316 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %315, i64 %107, 2
  %317 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %316, i64 %108, 3
  %318 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %317, ptr %109, 4
  %319 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %318, i64 %110, 5, 0
  %320 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %319, i64 %111, 6, 0
  %321 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %320, 4
  %322 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %320, 5, 0
  %323 = insertvalue [1 x i64] undef, i64 %322, 0
  %324 = extractvalue [1 x i64] %323, 0
  %325 = icmp slt i64 %313, 0
  %326 = add i64 %313, %324
  %327 = select i1 %325, i64 %326, i64 %313
  %328 = mul nuw nsw i64 %327, 1
  %329 = add nuw nsw i64 0, %328
  %330 = getelementptr i32, ptr %321, i64 %329
  %331 = load i32, ptr %330, align 4
  %332 = sitofp i32 %331 to float
  %333 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %65, 0
  %334 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %333, ptr %66, 1
  %335 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %334, i64 %67, 2
  %336 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %335, i64 %68, 3
  %337 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %336, ptr %69, 4
  %338 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %337, i64 %70, 5, 0
  %339 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %338, i64 %71, 6, 0
  %340 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %339, 4
  %341 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %339, 5, 0
  %342 = insertvalue [1 x i64] undef, i64 %341, 0
  %343 = extractvalue [1 x i64] %342, 0
  %344 = icmp slt i64 %505, 0
  %345 = add i64 %505, %343
  %346 = select i1 %344, i64 %345, i64 %505
  %347 = mul nuw nsw i64 %346, 1
  %348 = add nuw nsw i64 0, %347
  %349 = getelementptr float, ptr %340, i64 %348
  %350 = load float, ptr %349, align 4
  %351 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %58, 0
  %352 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %351, ptr %59, 1
  %353 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %352, i64 %60, 2
  %354 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %353, i64 %61, 3
  %355 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %354, ptr %62, 4
  %356 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %355, i64 %63, 5, 0
  %357 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %356, i64 %64, 6, 0
  %358 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %357, 4
  %359 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %357, 5, 0
  %360 = insertvalue [1 x i64] undef, i64 %359, 0
  %361 = extractvalue [1 x i64] %360, 0
  %362 = icmp slt i64 %477, 0
  %363 = add i64 %477, %361
  %364 = select i1 %362, i64 %363, i64 %477
  %365 = mul nuw nsw i64 %364, 1
  %366 = add nuw nsw i64 0, %365
  %367 = getelementptr float, ptr %358, i64 %366
  %368 = load float, ptr %367, align 4
  %369 = fmul float %350, %368
  %370 = fmul float %332, %369
  br label %371
371:
  %372 = phi float [ %311, %273 ], [ %370, %312 ]
  br i1 %33, label %373, label %393
373:
  %374 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %249, 0
  %375 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %374, ptr %250, 1
  %376 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %375, i64 %251, 2
  %377 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %376, i64 %252, 3
  %378 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %377, ptr %253, 4
  %379 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %378, i64 %254, 5, 0
  %380 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %379, i64 %255, 6, 0
  %381 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %380, 4
  %382 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %380, 5, 0
  %383 = insertvalue [1 x i64] undef, i64 %382, 0
  %384 = extractvalue [1 x i64] %383, 0
  %385 = icmp slt i64 %505, 0
  %386 = add i64 %505, %384
  %387 = select i1 %385, i64 %386, i64 %505
  %388 = mul nuw nsw i64 %387, 1
  %389 = add nuw nsw i64 0, %388
  %390 = getelementptr float, ptr %381, i64 %389
  %391 = load float, ptr %390, align 4
  %392 = fadd float %391, %372
  br label %393
393:
  %394 = phi float [ %392, %373 ], [ %372, %371 ]
  %395 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %249, 0
  %396 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %395, ptr %250, 1
  %397 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %396, i64 %251, 2
  %398 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %397, i64 %252, 3
  %399 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %398, ptr %253, 4
  %400 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %399, i64 %254, 5, 0
  %401 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %400, i64 %255, 6, 0
  %402 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %401, 4
  %403 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %401, 5, 0
  %404 = insertvalue [1 x i64] undef, i64 %403, 0
  %405 = extractvalue [1 x i64] %404, 0
  %406 = icmp slt i64 %505, 0
  %407 = add i64 %505, %405
  %408 = select i1 %406, i64 %407, i64 %505
  %409 = mul nuw nsw i64 %408, 1
  %410 = add nuw nsw i64 0, %409
  %411 = getelementptr float, ptr %402, i64 %410
  store float %394, ptr %411, align 4
  br label %262
412:
  br label %419
413:
  %414 = add nsw i64 %126, %129
  %415 = icmp slt i64 %414, %8
  br i1 %415, label %123, label %417
416:
  ret i32 poison
417:
  store ptr null, ptr %0, align 8
  br label %416
418:
  store ptr null, ptr %0, align 8
  br label %416
419:
  br label %150
420:
  %421 = add nsw i64 %115, %119
  %422 = icmp slt i64 %421, %8
  br i1 %422, label %113, label %120
423:
  %424 = icmp eq i64 %16, -9223372036854775808
  %425 = icmp eq i64 %121, -1
  %426 = and i1 %424, %425
  %427 = xor i1 %426, true
  br i1 %427, label %431, label %428, !prof !1
428:
  %429 = phi i64 [ 0, %120 ], [ %439, %431 ], [ 0, %423 ]
  %430 = icmp slt i64 0, %8
  br i1 %430, label %123, label %418
431:
  %432 = sdiv i64 %16, %121
  %433 = srem i64 %16, %121
  %434 = xor i64 %121, %433
  %435 = icmp slt i64 %434, 0
  %436 = icmp ne i64 %433, 0
  %437 = and i1 %436, %435
  %438 = sub i64 %432, 1
  %439 = select i1 %437, i64 %438, i64 %432
  br label %428
440:
  %441 = mul nsw i64 %126, 4
  %442 = mul nsw i64 %441, %4
  %443 = add nsw i64 %6, %442
  %444 = icmp sgt i64 %5, 0
  br i1 %444, label %130, label %136
445:
  %446 = mul nsw i64 %429, %4
  %447 = add nsw i64 %124, %446
  %448 = icmp ne i64 %125, 0
  %449 = select i1 %448, i64 32, i64 0
  %450 = add nsw i64 %125, %449
  br label %138
451:
  br i1 %149, label %452, label %453
452:
  store i64 0, ptr %30, align 8
  br label %461
453:
  %454 = srem i64 %147, 1
  %455 = sub i64 0, %454
  %456 = select i1 %148, i64 %454, i64 %455
  %457 = icmp sgt i64 %456, 0
  %458 = sdiv i64 %147, 1
  %459 = select i1 %457, i64 1, i64 0
  %460 = add i64 %458, %459
  store i64 %460, ptr %30, align 8
  br label %461
461:
  %462 = insertvalue { ptr, i64, i64, ptr } poison, ptr %29, 0
  %463 = insertvalue { ptr, i64, i64, ptr } %462, i64 %146, 1
  %464 = insertvalue { ptr, i64, i64, ptr } %463, i64 1, 2
  %465 = insertvalue { ptr, i64, i64, ptr } %464, ptr %30, 3
  %466 = extractvalue { ptr, i64, i64, ptr } %465, 0
  %467 = extractvalue { ptr, i64, i64, ptr } %465, 1
  %468 = extractvalue { ptr, i64, i64, ptr } %465, 3
  br label %150
469:
  %470 = load i64, ptr %155, align 8
  %471 = sub nuw nsw i64 %157, 1
  store i64 %471, ptr %156, align 8
  %472 = add i64 %470, 1
  store i64 %472, ptr %155, align 8
  br label %473
473:
  %474 = phi i64 [ %470, %469 ], [ 0, %150 ]
  %475 = insertvalue { i64, i1 } poison, i64 %474, 0
  %476 = insertvalue { i64, i1 } %475, i1 %158, 1
  %477 = extractvalue { i64, i1 } %476, 0
  %478 = extractvalue { i64, i1 } %476, 1
  br i1 %478, label %159, label %413
479:
  br i1 %261, label %480, label %481
480:
  store i64 0, ptr %32, align 8
  br label %489
481:
  %482 = srem i64 %259, 1
  %483 = sub i64 0, %482
  %484 = select i1 %260, i64 %482, i64 %483
  %485 = icmp sgt i64 %484, 0
  %486 = sdiv i64 %259, 1
  %487 = select i1 %485, i64 1, i64 0
  %488 = add i64 %486, %487
  store i64 %488, ptr %32, align 8
  br label %489
489:
  %490 = insertvalue { ptr, i64, i64, ptr } poison, ptr %31, 0
  %491 = insertvalue { ptr, i64, i64, ptr } %490, i64 %258, 1
  %492 = insertvalue { ptr, i64, i64, ptr } %491, i64 1, 2
  %493 = insertvalue { ptr, i64, i64, ptr } %492, ptr %32, 3
  %494 = extractvalue { ptr, i64, i64, ptr } %493, 0
  %495 = extractvalue { ptr, i64, i64, ptr } %493, 1
  %496 = extractvalue { ptr, i64, i64, ptr } %493, 3
  br label %262
497:
  %498 = load i64, ptr %267, align 8
  %499 = sub nuw nsw i64 %269, 1
  store i64 %499, ptr %268, align 8
  %500 = add i64 %498, 1
  store i64 %500, ptr %267, align 8
  br label %501
501:
  %502 = phi i64 [ %498, %497 ], [ 0, %262 ]
  %503 = insertvalue { i64, i1 } poison, i64 %502, 0
  %504 = insertvalue { i64, i1 } %503, i1 %270, 1
  %505 = extractvalue { i64, i1 } %504, 0
  %506 = extractvalue { i64, i1 } %504, 1
  br i1 %506, label %271, label %412
}
define internal i32 @41(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11) {
  %13 = mul nsw i64 4, %3
  %14 = icmp eq i64 %5, 8
  %15 = icmp ne i64 %10, 0
  %16 = select i1 %14, i1 %15, i1 false
  br i1 %16, label %17, label %36
17:
  %18 = inttoptr i64 %10 to ptr
  %19 = add nuw nsw i64 %4, 0
  %20 = mul nuw nsw i64 %13, 1
  %21 = add i64 %4, %20
  %22 = mul i64 %13, 2
  %23 = add i64 %4, %22
  %24 = mul i64 %13, 3
  %25 = add i64 %4, %24
  %26 = mul i64 %13, 4
  %27 = add i64 %4, %26
  %28 = mul i64 %13, 5
  %29 = add i64 %4, %28
  %30 = mul i64 %13, 6
  %31 = add i64 %4, %30
  %32 = mul i64 %13, 7
  %33 = add i64 %4, %32
  %34 = srem i64 %3, 1
  %35 = sub i64 %3, %34
  br label %85
36:
  switch i64 %5, label %73 [
    i64 8, label %37
    i64 4, label %55
    i64 2, label %65
  ]
37:
  %38 = add nuw nsw i64 %4, 0
  %39 = mul nuw nsw i64 %13, 1
  %40 = add i64 %4, %39
  %41 = mul i64 %13, 2
  %42 = add i64 %4, %41
  %43 = mul i64 %13, 3
  %44 = add i64 %4, %43
  %45 = mul i64 %13, 4
  %46 = add i64 %4, %45
  %47 = mul i64 %13, 5
  %48 = add i64 %4, %47
  %49 = mul i64 %13, 6
  %50 = add i64 %4, %49
  %51 = mul i64 %13, 7
  %52 = add i64 %4, %51
  %53 = srem i64 %3, 1
  %54 = sub i64 %3, %53
  br label %310
55:
  %56 = add nuw nsw i64 %4, 0
  %57 = mul nuw nsw i64 %13, 1
  %58 = add i64 %4, %57
  %59 = mul i64 %13, 2
  %60 = add i64 %4, %59
  %61 = mul i64 %13, 3
  %62 = add i64 %4, %61
  %63 = srem i64 %3, 1
  %64 = sub i64 %3, %63
  br label %521
65:
  %66 = icmp sgt i64 %6, 2
  br i1 %66, label %67, label %73
67:
  %68 = add nuw nsw i64 %4, 0
  %69 = mul nuw nsw i64 %13, 1
  %70 = add i64 %4, %69
  %71 = srem i64 %3, 2
  %72 = sub nsw i64 %3, %71
  br label %636
73:
  %74 = icmp eq i64 %5, 2
  br i1 %74, label %75, label %81
75:
  %76 = add nuw nsw i64 %4, 0
  %77 = mul nuw nsw i64 %13, 1
  %78 = add i64 %4, %77
  %79 = srem i64 %3, 1
  %80 = sub i64 %3, %79
  br label %817
81:
  %82 = add nuw nsw i64 %4, 0
  %83 = srem i64 %3, 2
  %84 = sub nsw i64 %3, %83
  br label %884
85:
  %86 = phi <16 x i32> [ zeroinitializer, %17 ], [ %169, %104 ]
  %87 = phi <16 x i32> [ zeroinitializer, %17 ], [ %225, %104 ]
  %88 = phi <16 x i32> [ zeroinitializer, %17 ], [ %176, %104 ]
  %89 = phi <16 x i32> [ zeroinitializer, %17 ], [ %232, %104 ]
  %90 = phi <16 x i32> [ zeroinitializer, %17 ], [ %183, %104 ]
  %91 = phi <16 x i32> [ zeroinitializer, %17 ], [ %239, %104 ]
  %92 = phi <16 x i32> [ zeroinitializer, %17 ], [ %190, %104 ]
  %93 = phi <16 x i32> [ zeroinitializer, %17 ], [ %246, %104 ]
  %94 = phi <16 x i32> [ zeroinitializer, %17 ], [ %197, %104 ]
  %95 = phi <16 x i32> [ zeroinitializer, %17 ], [ %253, %104 ]
  %96 = phi <16 x i32> [ zeroinitializer, %17 ], [ %204, %104 ]
  %97 = phi <16 x i32> [ zeroinitializer, %17 ], [ %260, %104 ]
  %98 = phi <16 x i32> [ zeroinitializer, %17 ], [ %211, %104 ]
  %99 = phi <16 x i32> [ zeroinitializer, %17 ], [ %267, %104 ]
  %100 = phi <16 x i32> [ zeroinitializer, %17 ], [ %218, %104 ]
  %101 = phi <16 x i32> [ zeroinitializer, %17 ], [ %274, %104 ]
  %102 = phi i64 [ 0, %17 ], [ %275, %104 ]
  %103 = icmp slt i64 %102, %35
  br i1 %103, label %104, label %277
104:
  %105 = add nuw nsw i64 %102, 0
  %106 = mul i64 %105, %9
  %107 = add i64 %8, %106
  %108 = inttoptr i64 %107 to ptr
  call void @llvm.prefetch.p0(ptr %108, i32 0, i32 2, i32 1)
  %109 = and i64 %105, 1
  %110 = shl nuw nsw i64 %109, 1
  %111 = lshr i64 %105, 1
  %112 = mul i64 %111, %11
  %113 = add nuw nsw i64 %110, 1
  %114 = getelementptr i64, ptr %18, i64 %110
  %115 = load i64, ptr %114, align 8
  %116 = add i64 %115, %112
  %117 = inttoptr i64 %116 to ptr
  call void @llvm.prefetch.p0(ptr %117, i32 0, i32 2, i32 1)
  %118 = getelementptr i64, ptr %18, i64 %113
  %119 = load i64, ptr %118, align 8
  %120 = add i64 %119, %112
  %121 = inttoptr i64 %120 to ptr
  call void @llvm.prefetch.p0(ptr %121, i32 0, i32 2, i32 1)
  %122 = mul i64 %105, 64
  %123 = add i64 %2, %122
  %124 = mul i64 %105, 4
  %125 = add i64 %19, %124
  %126 = inttoptr i64 %125 to ptr
  %127 = load <2 x i16>, ptr %126, align 1
  %128 = add i64 %21, %124
  %129 = inttoptr i64 %128 to ptr
  %130 = load <2 x i16>, ptr %129, align 1
  %131 = add i64 %23, %124
  %132 = inttoptr i64 %131 to ptr
  %133 = load <2 x i16>, ptr %132, align 1
  %134 = add i64 %25, %124
  %135 = inttoptr i64 %134 to ptr
  %136 = load <2 x i16>, ptr %135, align 1
  %137 = add i64 %27, %124
  %138 = inttoptr i64 %137 to ptr
  %139 = load <2 x i16>, ptr %138, align 1
  %140 = add i64 %29, %124
  %141 = inttoptr i64 %140 to ptr
  %142 = load <2 x i16>, ptr %141, align 1
  %143 = add i64 %31, %124
  %144 = inttoptr i64 %143 to ptr
  %145 = load <2 x i16>, ptr %144, align 1
  %146 = add i64 %33, %124
  %147 = inttoptr i64 %146 to ptr
  %148 = load <2 x i16>, ptr %147, align 1
  %149 = shufflevector <2 x i16> %127, <2 x i16> %127, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %150 = shufflevector <2 x i16> %130, <2 x i16> %130, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %151 = shufflevector <2 x i16> %133, <2 x i16> %133, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %152 = shufflevector <2 x i16> %136, <2 x i16> %136, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %153 = shufflevector <2 x i16> %139, <2 x i16> %139, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %154 = shufflevector <2 x i16> %142, <2 x i16> %142, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %155 = shufflevector <2 x i16> %145, <2 x i16> %145, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %156 = shufflevector <2 x i16> %148, <2 x i16> %148, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %157 = add nuw nsw i64 %123, 0
  %158 = inttoptr i64 %157 to ptr
  %159 = load <32 x i8>, ptr %158, align 1
  %160 = add i64 %123, 32
  %161 = inttoptr i64 %160 to ptr
  %162 = load <32 x i8>, ptr %161, align 1
  %163 = sext <32 x i8> %159 to <32 x i32>
  %164 = sext <32 x i16> %149 to <32 x i32>
  %165 = mul nsw <32 x i32> %163, %164
  %166 = shufflevector <32 x i32> %165, <32 x i32> %165, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %167 = shufflevector <32 x i32> %165, <32 x i32> %165, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %168 = add <16 x i32> %166, %167
  %169 = add <16 x i32> %86, %168
  %170 = sext <32 x i8> %159 to <32 x i32>
  %171 = sext <32 x i16> %150 to <32 x i32>
  %172 = mul nsw <32 x i32> %170, %171
  %173 = shufflevector <32 x i32> %172, <32 x i32> %172, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %174 = shufflevector <32 x i32> %172, <32 x i32> %172, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %175 = add <16 x i32> %173, %174
  %176 = add <16 x i32> %88, %175
  %177 = sext <32 x i8> %159 to <32 x i32>
  %178 = sext <32 x i16> %151 to <32 x i32>
  %179 = mul nsw <32 x i32> %177, %178
  %180 = shufflevector <32 x i32> %179, <32 x i32> %179, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %181 = shufflevector <32 x i32> %179, <32 x i32> %179, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %182 = add <16 x i32> %180, %181
  %183 = add <16 x i32> %90, %182
  %184 = sext <32 x i8> %159 to <32 x i32>
  %185 = sext <32 x i16> %152 to <32 x i32>
  %186 = mul nsw <32 x i32> %184, %185
  %187 = shufflevector <32 x i32> %186, <32 x i32> %186, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %188 = shufflevector <32 x i32> %186, <32 x i32> %186, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %189 = add <16 x i32> %187, %188
  %190 = add <16 x i32> %92, %189
  %191 = sext <32 x i8> %159 to <32 x i32>
  %192 = sext <32 x i16> %153 to <32 x i32>
  %193 = mul nsw <32 x i32> %191, %192
  %194 = shufflevector <32 x i32> %193, <32 x i32> %193, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %195 = shufflevector <32 x i32> %193, <32 x i32> %193, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %196 = add <16 x i32> %194, %195
  %197 = add <16 x i32> %94, %196
  %198 = sext <32 x i8> %159 to <32 x i32>
  %199 = sext <32 x i16> %154 to <32 x i32>
  %200 = mul nsw <32 x i32> %198, %199
  %201 = shufflevector <32 x i32> %200, <32 x i32> %200, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %202 = shufflevector <32 x i32> %200, <32 x i32> %200, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %203 = add <16 x i32> %201, %202
  %204 = add <16 x i32> %96, %203
  %205 = sext <32 x i8> %159 to <32 x i32>
  %206 = sext <32 x i16> %155 to <32 x i32>
  %207 = mul nsw <32 x i32> %205, %206
  %208 = shufflevector <32 x i32> %207, <32 x i32> %207, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %209 = shufflevector <32 x i32> %207, <32 x i32> %207, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %210 = add <16 x i32> %208, %209
  %211 = add <16 x i32> %98, %210
  %212 = sext <32 x i8> %159 to <32 x i32>
  %213 = sext <32 x i16> %156 to <32 x i32>
  %214 = mul nsw <32 x i32> %212, %213
  %215 = shufflevector <32 x i32> %214, <32 x i32> %214, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %216 = shufflevector <32 x i32> %214, <32 x i32> %214, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %217 = add <16 x i32> %215, %216
  %218 = add <16 x i32> %100, %217
  %219 = sext <32 x i8> %162 to <32 x i32>
  %220 = sext <32 x i16> %149 to <32 x i32>
  %221 = mul nsw <32 x i32> %219, %220
  %222 = shufflevector <32 x i32> %221, <32 x i32> %221, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %223 = shufflevector <32 x i32> %221, <32 x i32> %221, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %224 = add <16 x i32> %222, %223
  %225 = add <16 x i32> %87, %224
  %226 = sext <32 x i8> %162 to <32 x i32>
  %227 = sext <32 x i16> %150 to <32 x i32>
  %228 = mul nsw <32 x i32> %226, %227
  %229 = shufflevector <32 x i32> %228, <32 x i32> %228, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %230 = shufflevector <32 x i32> %228, <32 x i32> %228, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %231 = add <16 x i32> %229, %230
  %232 = add <16 x i32> %89, %231
  %233 = sext <32 x i8> %162 to <32 x i32>
  %234 = sext <32 x i16> %151 to <32 x i32>
  %235 = mul nsw <32 x i32> %233, %234
  %236 = shufflevector <32 x i32> %235, <32 x i32> %235, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %237 = shufflevector <32 x i32> %235, <32 x i32> %235, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %238 = add <16 x i32> %236, %237
  %239 = add <16 x i32> %91, %238
  %240 = sext <32 x i8> %162 to <32 x i32>
  %241 = sext <32 x i16> %152 to <32 x i32>
  %242 = mul nsw <32 x i32> %240, %241
  %243 = shufflevector <32 x i32> %242, <32 x i32> %242, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %244 = shufflevector <32 x i32> %242, <32 x i32> %242, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %245 = add <16 x i32> %243, %244
  %246 = add <16 x i32> %93, %245
  %247 = sext <32 x i8> %162 to <32 x i32>
  %248 = sext <32 x i16> %153 to <32 x i32>
  %249 = mul nsw <32 x i32> %247, %248
  %250 = shufflevector <32 x i32> %249, <32 x i32> %249, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %251 = shufflevector <32 x i32> %249, <32 x i32> %249, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %252 = add <16 x i32> %250, %251
  %253 = add <16 x i32> %95, %252
  %254 = sext <32 x i8> %162 to <32 x i32>
  %255 = sext <32 x i16> %154 to <32 x i32>
  %256 = mul nsw <32 x i32> %254, %255
  %257 = shufflevector <32 x i32> %256, <32 x i32> %256, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %258 = shufflevector <32 x i32> %256, <32 x i32> %256, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %259 = add <16 x i32> %257, %258
  %260 = add <16 x i32> %97, %259
  %261 = sext <32 x i8> %162 to <32 x i32>
  %262 = sext <32 x i16> %155 to <32 x i32>
  %263 = mul nsw <32 x i32> %261, %262
  %264 = shufflevector <32 x i32> %263, <32 x i32> %263, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %265 = shufflevector <32 x i32> %263, <32 x i32> %263, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %266 = add <16 x i32> %264, %265
  %267 = add <16 x i32> %99, %266
  %268 = sext <32 x i8> %162 to <32 x i32>
  %269 = sext <32 x i16> %156 to <32 x i32>
  %270 = mul nsw <32 x i32> %268, %269
  %271 = shufflevector <32 x i32> %270, <32 x i32> %270, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %272 = shufflevector <32 x i32> %270, <32 x i32> %270, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %273 = add <16 x i32> %271, %272
  %274 = add <16 x i32> %101, %273
  %275 = add nsw i64 %102, 1
  br label %85
276:
  ret i32 poison
277:
  %278 = add nuw nsw i64 %7, 0
  %279 = inttoptr i64 %278 to ptr
  store <16 x i32> %86, ptr %279, align 4
  %280 = add i64 %7, 64
  %281 = inttoptr i64 %280 to ptr
  store <16 x i32> %87, ptr %281, align 4
  %282 = add i64 %7, 128
  %283 = inttoptr i64 %282 to ptr
  store <16 x i32> %88, ptr %283, align 4
  %284 = add i64 %7, 192
  %285 = inttoptr i64 %284 to ptr
  store <16 x i32> %89, ptr %285, align 4
  %286 = add i64 %7, 256
  %287 = inttoptr i64 %286 to ptr
  store <16 x i32> %90, ptr %287, align 4
  %288 = add i64 %7, 320
  %289 = inttoptr i64 %288 to ptr
  store <16 x i32> %91, ptr %289, align 4
  %290 = add i64 %7, 384
  %291 = inttoptr i64 %290 to ptr
  store <16 x i32> %92, ptr %291, align 4
  %292 = add i64 %7, 448
  %293 = inttoptr i64 %292 to ptr
  store <16 x i32> %93, ptr %293, align 4
  %294 = add i64 %7, 512
  %295 = inttoptr i64 %294 to ptr
  store <16 x i32> %94, ptr %295, align 4
  %296 = add i64 %7, 576
  %297 = inttoptr i64 %296 to ptr
  store <16 x i32> %95, ptr %297, align 4
  %298 = add i64 %7, 640
  %299 = inttoptr i64 %298 to ptr
  store <16 x i32> %96, ptr %299, align 4
  %300 = add i64 %7, 704
  %301 = inttoptr i64 %300 to ptr
  store <16 x i32> %97, ptr %301, align 4
  %302 = add i64 %7, 768
  %303 = inttoptr i64 %302 to ptr
  store <16 x i32> %98, ptr %303, align 4
  %304 = add i64 %7, 832
  %305 = inttoptr i64 %304 to ptr
  store <16 x i32> %99, ptr %305, align 4
  %306 = add i64 %7, 896
  %307 = inttoptr i64 %306 to ptr
  store <16 x i32> %100, ptr %307, align 4
  %308 = add i64 %7, 960
  %309 = inttoptr i64 %308 to ptr
  store <16 x i32> %101, ptr %309, align 4
  store ptr null, ptr %0, align 8
  br label %276
310:
  %311 = phi <16 x i32> [ zeroinitializer, %37 ], [ %381, %329 ]
  %312 = phi <16 x i32> [ zeroinitializer, %37 ], [ %437, %329 ]
  %313 = phi <16 x i32> [ zeroinitializer, %37 ], [ %388, %329 ]
  %314 = phi <16 x i32> [ zeroinitializer, %37 ], [ %444, %329 ]
  %315 = phi <16 x i32> [ zeroinitializer, %37 ], [ %395, %329 ]
  %316 = phi <16 x i32> [ zeroinitializer, %37 ], [ %451, %329 ]
  %317 = phi <16 x i32> [ zeroinitializer, %37 ], [ %402, %329 ]
  %318 = phi <16 x i32> [ zeroinitializer, %37 ], [ %458, %329 ]
  %319 = phi <16 x i32> [ zeroinitializer, %37 ], [ %409, %329 ]
  %320 = phi <16 x i32> [ zeroinitializer, %37 ], [ %465, %329 ]
  %321 = phi <16 x i32> [ zeroinitializer, %37 ], [ %416, %329 ]
  %322 = phi <16 x i32> [ zeroinitializer, %37 ], [ %472, %329 ]
  %323 = phi <16 x i32> [ zeroinitializer, %37 ], [ %423, %329 ]
  %324 = phi <16 x i32> [ zeroinitializer, %37 ], [ %479, %329 ]
  %325 = phi <16 x i32> [ zeroinitializer, %37 ], [ %430, %329 ]
  %326 = phi <16 x i32> [ zeroinitializer, %37 ], [ %486, %329 ]
  %327 = phi i64 [ 0, %37 ], [ %487, %329 ]
  %328 = icmp slt i64 %327, %54
  br i1 %328, label %329, label %488
329:
  %330 = add nuw nsw i64 %327, 0
  %331 = mul i64 %330, %9
  %332 = add i64 %8, %331
  %333 = inttoptr i64 %332 to ptr
  call void @llvm.prefetch.p0(ptr %333, i32 0, i32 2, i32 1)
  %334 = mul i64 %330, 64
  %335 = add i64 %2, %334
  %336 = mul i64 %330, 4
  %337 = add i64 %38, %336
  %338 = inttoptr i64 %337 to ptr
  %339 = load <2 x i16>, ptr %338, align 1
  %340 = add i64 %40, %336
  %341 = inttoptr i64 %340 to ptr
  %342 = load <2 x i16>, ptr %341, align 1
  %343 = add i64 %42, %336
  %344 = inttoptr i64 %343 to ptr
  %345 = load <2 x i16>, ptr %344, align 1
  %346 = add i64 %44, %336
  %347 = inttoptr i64 %346 to ptr
  %348 = load <2 x i16>, ptr %347, align 1
  %349 = add i64 %46, %336
  %350 = inttoptr i64 %349 to ptr
  %351 = load <2 x i16>, ptr %350, align 1
  %352 = add i64 %48, %336
  %353 = inttoptr i64 %352 to ptr
  %354 = load <2 x i16>, ptr %353, align 1
  %355 = add i64 %50, %336
  %356 = inttoptr i64 %355 to ptr
  %357 = load <2 x i16>, ptr %356, align 1
  %358 = add i64 %52, %336
  %359 = inttoptr i64 %358 to ptr
  %360 = load <2 x i16>, ptr %359, align 1
  %361 = shufflevector <2 x i16> %339, <2 x i16> %339, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %362 = shufflevector <2 x i16> %342, <2 x i16> %342, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %363 = shufflevector <2 x i16> %345, <2 x i16> %345, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %364 = shufflevector <2 x i16> %348, <2 x i16> %348, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %365 = shufflevector <2 x i16> %351, <2 x i16> %351, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %366 = shufflevector <2 x i16> %354, <2 x i16> %354, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %367 = shufflevector <2 x i16> %357, <2 x i16> %357, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %368 = shufflevector <2 x i16> %360, <2 x i16> %360, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %369 = add nuw nsw i64 %335, 0
  %370 = inttoptr i64 %369 to ptr
  %371 = load <32 x i8>, ptr %370, align 1
  %372 = add i64 %335, 32
  %373 = inttoptr i64 %372 to ptr
  %374 = load <32 x i8>, ptr %373, align 1
  %375 = sext <32 x i8> %371 to <32 x i32>
  %376 = sext <32 x i16> %361 to <32 x i32>
  %377 = mul nsw <32 x i32> %375, %376
  %378 = shufflevector <32 x i32> %377, <32 x i32> %377, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %379 = shufflevector <32 x i32> %377, <32 x i32> %377, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %380 = add <16 x i32> %378, %379
  %381 = add <16 x i32> %311, %380
  %382 = sext <32 x i8> %371 to <32 x i32>
  %383 = sext <32 x i16> %362 to <32 x i32>
  %384 = mul nsw <32 x i32> %382, %383
  %385 = shufflevector <32 x i32> %384, <32 x i32> %384, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %386 = shufflevector <32 x i32> %384, <32 x i32> %384, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %387 = add <16 x i32> %385, %386
  %388 = add <16 x i32> %313, %387
  %389 = sext <32 x i8> %371 to <32 x i32>
  %390 = sext <32 x i16> %363 to <32 x i32>
  %391 = mul nsw <32 x i32> %389, %390
  %392 = shufflevector <32 x i32> %391, <32 x i32> %391, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %393 = shufflevector <32 x i32> %391, <32 x i32> %391, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %394 = add <16 x i32> %392, %393
  %395 = add <16 x i32> %315, %394
  %396 = sext <32 x i8> %371 to <32 x i32>
  %397 = sext <32 x i16> %364 to <32 x i32>
  %398 = mul nsw <32 x i32> %396, %397
  %399 = shufflevector <32 x i32> %398, <32 x i32> %398, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %400 = shufflevector <32 x i32> %398, <32 x i32> %398, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %401 = add <16 x i32> %399, %400
  %402 = add <16 x i32> %317, %401
  %403 = sext <32 x i8> %371 to <32 x i32>
  %404 = sext <32 x i16> %365 to <32 x i32>
  %405 = mul nsw <32 x i32> %403, %404
  %406 = shufflevector <32 x i32> %405, <32 x i32> %405, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %407 = shufflevector <32 x i32> %405, <32 x i32> %405, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %408 = add <16 x i32> %406, %407
  %409 = add <16 x i32> %319, %408
  %410 = sext <32 x i8> %371 to <32 x i32>
  %411 = sext <32 x i16> %366 to <32 x i32>
  %412 = mul nsw <32 x i32> %410, %411
  %413 = shufflevector <32 x i32> %412, <32 x i32> %412, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %414 = shufflevector <32 x i32> %412, <32 x i32> %412, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %415 = add <16 x i32> %413, %414
  %416 = add <16 x i32> %321, %415
  %417 = sext <32 x i8> %371 to <32 x i32>
  %418 = sext <32 x i16> %367 to <32 x i32>
  %419 = mul nsw <32 x i32> %417, %418
  %420 = shufflevector <32 x i32> %419, <32 x i32> %419, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %421 = shufflevector <32 x i32> %419, <32 x i32> %419, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %422 = add <16 x i32> %420, %421
  %423 = add <16 x i32> %323, %422
  %424 = sext <32 x i8> %371 to <32 x i32>
  %425 = sext <32 x i16> %368 to <32 x i32>
  %426 = mul nsw <32 x i32> %424, %425
  %427 = shufflevector <32 x i32> %426, <32 x i32> %426, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %428 = shufflevector <32 x i32> %426, <32 x i32> %426, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %429 = add <16 x i32> %427, %428
  %430 = add <16 x i32> %325, %429
  %431 = sext <32 x i8> %374 to <32 x i32>
  %432 = sext <32 x i16> %361 to <32 x i32>
  %433 = mul nsw <32 x i32> %431, %432
  %434 = shufflevector <32 x i32> %433, <32 x i32> %433, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %435 = shufflevector <32 x i32> %433, <32 x i32> %433, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %436 = add <16 x i32> %434, %435
  %437 = add <16 x i32> %312, %436
  %438 = sext <32 x i8> %374 to <32 x i32>
  %439 = sext <32 x i16> %362 to <32 x i32>
  %440 = mul nsw <32 x i32> %438, %439
  %441 = shufflevector <32 x i32> %440, <32 x i32> %440, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %442 = shufflevector <32 x i32> %440, <32 x i32> %440, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %443 = add <16 x i32> %441, %442
  %444 = add <16 x i32> %314, %443
  %445 = sext <32 x i8> %374 to <32 x i32>
  %446 = sext <32 x i16> %363 to <32 x i32>
  %447 = mul nsw <32 x i32> %445, %446
  %448 = shufflevector <32 x i32> %447, <32 x i32> %447, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %449 = shufflevector <32 x i32> %447, <32 x i32> %447, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %450 = add <16 x i32> %448, %449
  %451 = add <16 x i32> %316, %450
  %452 = sext <32 x i8> %374 to <32 x i32>
  %453 = sext <32 x i16> %364 to <32 x i32>
  %454 = mul nsw <32 x i32> %452, %453
  %455 = shufflevector <32 x i32> %454, <32 x i32> %454, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %456 = shufflevector <32 x i32> %454, <32 x i32> %454, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %457 = add <16 x i32> %455, %456
  %458 = add <16 x i32> %318, %457
  %459 = sext <32 x i8> %374 to <32 x i32>
  %460 = sext <32 x i16> %365 to <32 x i32>
  %461 = mul nsw <32 x i32> %459, %460
  %462 = shufflevector <32 x i32> %461, <32 x i32> %461, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %463 = shufflevector <32 x i32> %461, <32 x i32> %461, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %464 = add <16 x i32> %462, %463
  %465 = add <16 x i32> %320, %464
  %466 = sext <32 x i8> %374 to <32 x i32>
  %467 = sext <32 x i16> %366 to <32 x i32>
  %468 = mul nsw <32 x i32> %466, %467
  %469 = shufflevector <32 x i32> %468, <32 x i32> %468, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %470 = shufflevector <32 x i32> %468, <32 x i32> %468, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %471 = add <16 x i32> %469, %470
  %472 = add <16 x i32> %322, %471
  %473 = sext <32 x i8> %374 to <32 x i32>
  %474 = sext <32 x i16> %367 to <32 x i32>
  %475 = mul nsw <32 x i32> %473, %474
  %476 = shufflevector <32 x i32> %475, <32 x i32> %475, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %477 = shufflevector <32 x i32> %475, <32 x i32> %475, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %478 = add <16 x i32> %476, %477
  %479 = add <16 x i32> %324, %478
  %480 = sext <32 x i8> %374 to <32 x i32>
  %481 = sext <32 x i16> %368 to <32 x i32>
  %482 = mul nsw <32 x i32> %480, %481
  %483 = shufflevector <32 x i32> %482, <32 x i32> %482, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %484 = shufflevector <32 x i32> %482, <32 x i32> %482, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %485 = add <16 x i32> %483, %484
  %486 = add <16 x i32> %326, %485
  %487 = add nsw i64 %327, 1
  br label %310
488:
  %489 = add nuw nsw i64 %7, 0
  %490 = inttoptr i64 %489 to ptr
  store <16 x i32> %311, ptr %490, align 4
  %491 = add i64 %7, 64
  %492 = inttoptr i64 %491 to ptr
  store <16 x i32> %312, ptr %492, align 4
  %493 = add i64 %7, 128
  %494 = inttoptr i64 %493 to ptr
  store <16 x i32> %313, ptr %494, align 4
  %495 = add i64 %7, 192
  %496 = inttoptr i64 %495 to ptr
  store <16 x i32> %314, ptr %496, align 4
  %497 = add i64 %7, 256
  %498 = inttoptr i64 %497 to ptr
  store <16 x i32> %315, ptr %498, align 4
  %499 = add i64 %7, 320
  %500 = inttoptr i64 %499 to ptr
  store <16 x i32> %316, ptr %500, align 4
  %501 = add i64 %7, 384
  %502 = inttoptr i64 %501 to ptr
  store <16 x i32> %317, ptr %502, align 4
  %503 = add i64 %7, 448
  %504 = inttoptr i64 %503 to ptr
  store <16 x i32> %318, ptr %504, align 4
  %505 = add i64 %7, 512
  %506 = inttoptr i64 %505 to ptr
  store <16 x i32> %319, ptr %506, align 4
  %507 = add i64 %7, 576
  %508 = inttoptr i64 %507 to ptr
  store <16 x i32> %320, ptr %508, align 4
  %509 = add i64 %7, 640
  %510 = inttoptr i64 %509 to ptr
  store <16 x i32> %321, ptr %510, align 4
  %511 = add i64 %7, 704
  %512 = inttoptr i64 %511 to ptr
  store <16 x i32> %322, ptr %512, align 4
  %513 = add i64 %7, 768
  %514 = inttoptr i64 %513 to ptr
  store <16 x i32> %323, ptr %514, align 4
  %515 = add i64 %7, 832
  %516 = inttoptr i64 %515 to ptr
  store <16 x i32> %324, ptr %516, align 4
  %517 = add i64 %7, 896
  %518 = inttoptr i64 %517 to ptr
  store <16 x i32> %325, ptr %518, align 4
  %519 = add i64 %7, 960
  %520 = inttoptr i64 %519 to ptr
  store <16 x i32> %326, ptr %520, align 4
  store ptr null, ptr %0, align 8
  br label %276
521:
  %522 = phi <16 x i32> [ zeroinitializer, %55 ], [ %568, %532 ]
  %523 = phi <16 x i32> [ zeroinitializer, %55 ], [ %596, %532 ]
  %524 = phi <16 x i32> [ zeroinitializer, %55 ], [ %575, %532 ]
  %525 = phi <16 x i32> [ zeroinitializer, %55 ], [ %603, %532 ]
  %526 = phi <16 x i32> [ zeroinitializer, %55 ], [ %582, %532 ]
  %527 = phi <16 x i32> [ zeroinitializer, %55 ], [ %610, %532 ]
  %528 = phi <16 x i32> [ zeroinitializer, %55 ], [ %589, %532 ]
  %529 = phi <16 x i32> [ zeroinitializer, %55 ], [ %617, %532 ]
  %530 = phi i64 [ 0, %55 ], [ %618, %532 ]
  %531 = icmp slt i64 %530, %64
  br i1 %531, label %532, label %619
532:
  %533 = add nuw nsw i64 %530, 0
  %534 = mul i64 %533, %9
  %535 = add i64 %8, %534
  %536 = inttoptr i64 %535 to ptr
  call void @llvm.prefetch.p0(ptr %536, i32 0, i32 2, i32 1)
  %537 = mul i64 %533, 64
  %538 = add i64 %2, %537
  %539 = mul i64 %533, 4
  %540 = add i64 %56, %539
  %541 = inttoptr i64 %540 to ptr
  %542 = load <2 x i16>, ptr %541, align 1
  %543 = add i64 %58, %539
  %544 = inttoptr i64 %543 to ptr
  %545 = load <2 x i16>, ptr %544, align 1
  %546 = add i64 %60, %539
  %547 = inttoptr i64 %546 to ptr
  %548 = load <2 x i16>, ptr %547, align 1
  %549 = add i64 %62, %539
  %550 = inttoptr i64 %549 to ptr
  %551 = load <2 x i16>, ptr %550, align 1
  %552 = shufflevector <2 x i16> %542, <2 x i16> %542, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %553 = shufflevector <2 x i16> %545, <2 x i16> %545, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %554 = shufflevector <2 x i16> %548, <2 x i16> %548, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %555 = shufflevector <2 x i16> %551, <2 x i16> %551, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %556 = add nuw nsw i64 %538, 0
  %557 = inttoptr i64 %556 to ptr
  %558 = load <32 x i8>, ptr %557, align 1
  %559 = add i64 %538, 32
  %560 = inttoptr i64 %559 to ptr
  %561 = load <32 x i8>, ptr %560, align 1
  %562 = sext <32 x i8> %558 to <32 x i32>
  %563 = sext <32 x i16> %552 to <32 x i32>
  %564 = mul nsw <32 x i32> %562, %563
  %565 = shufflevector <32 x i32> %564, <32 x i32> %564, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %566 = shufflevector <32 x i32> %564, <32 x i32> %564, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %567 = add <16 x i32> %565, %566
  %568 = add <16 x i32> %522, %567
  %569 = sext <32 x i8> %558 to <32 x i32>
  %570 = sext <32 x i16> %553 to <32 x i32>
  %571 = mul nsw <32 x i32> %569, %570
  %572 = shufflevector <32 x i32> %571, <32 x i32> %571, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %573 = shufflevector <32 x i32> %571, <32 x i32> %571, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %574 = add <16 x i32> %572, %573
  %575 = add <16 x i32> %524, %574
  %576 = sext <32 x i8> %558 to <32 x i32>
  %577 = sext <32 x i16> %554 to <32 x i32>
  %578 = mul nsw <32 x i32> %576, %577
  %579 = shufflevector <32 x i32> %578, <32 x i32> %578, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %580 = shufflevector <32 x i32> %578, <32 x i32> %578, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %581 = add <16 x i32> %579, %580
  %582 = add <16 x i32> %526, %581
  %583 = sext <32 x i8> %558 to <32 x i32>
  %584 = sext <32 x i16> %555 to <32 x i32>
  %585 = mul nsw <32 x i32> %583, %584
  %586 = shufflevector <32 x i32> %585, <32 x i32> %585, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %587 = shufflevector <32 x i32> %585, <32 x i32> %585, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %588 = add <16 x i32> %586, %587
  %589 = add <16 x i32> %528, %588
  %590 = sext <32 x i8> %561 to <32 x i32>
  %591 = sext <32 x i16> %552 to <32 x i32>
  %592 = mul nsw <32 x i32> %590, %591
  %593 = shufflevector <32 x i32> %592, <32 x i32> %592, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %594 = shufflevector <32 x i32> %592, <32 x i32> %592, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %595 = add <16 x i32> %593, %594
  %596 = add <16 x i32> %523, %595
  %597 = sext <32 x i8> %561 to <32 x i32>
  %598 = sext <32 x i16> %553 to <32 x i32>
  %599 = mul nsw <32 x i32> %597, %598
  %600 = shufflevector <32 x i32> %599, <32 x i32> %599, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %601 = shufflevector <32 x i32> %599, <32 x i32> %599, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %602 = add <16 x i32> %600, %601
  %603 = add <16 x i32> %525, %602
  %604 = sext <32 x i8> %561 to <32 x i32>
  %605 = sext <32 x i16> %554 to <32 x i32>
  %606 = mul nsw <32 x i32> %604, %605
  %607 = shufflevector <32 x i32> %606, <32 x i32> %606, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %608 = shufflevector <32 x i32> %606, <32 x i32> %606, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %609 = add <16 x i32> %607, %608
  %610 = add <16 x i32> %527, %609
  %611 = sext <32 x i8> %561 to <32 x i32>
  %612 = sext <32 x i16> %555 to <32 x i32>
  %613 = mul nsw <32 x i32> %611, %612
  %614 = shufflevector <32 x i32> %613, <32 x i32> %613, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %615 = shufflevector <32 x i32> %613, <32 x i32> %613, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %616 = add <16 x i32> %614, %615
  %617 = add <16 x i32> %529, %616
  %618 = add nsw i64 %530, 1
  br label %521
619:
  %620 = add nuw nsw i64 %7, 0
  %621 = inttoptr i64 %620 to ptr
  store <16 x i32> %522, ptr %621, align 4
  %622 = add i64 %7, 64
  %623 = inttoptr i64 %622 to ptr
  store <16 x i32> %523, ptr %623, align 4
  %624 = add i64 %7, 128
  %625 = inttoptr i64 %624 to ptr
  store <16 x i32> %524, ptr %625, align 4
  %626 = add i64 %7, 192
  %627 = inttoptr i64 %626 to ptr
  store <16 x i32> %525, ptr %627, align 4
  %628 = add i64 %7, 256
  %629 = inttoptr i64 %628 to ptr
  store <16 x i32> %526, ptr %629, align 4
  %630 = add i64 %7, 320
  %631 = inttoptr i64 %630 to ptr
  store <16 x i32> %527, ptr %631, align 4
  %632 = add i64 %7, 384
  %633 = inttoptr i64 %632 to ptr
  store <16 x i32> %528, ptr %633, align 4
  %634 = add i64 %7, 448
  %635 = inttoptr i64 %634 to ptr
  store <16 x i32> %529, ptr %635, align 4
  store ptr null, ptr %0, align 8
  br label %276
636:
  %637 = phi <16 x i32> [ zeroinitializer, %67 ], [ %675, %647 ]
  %638 = phi <16 x i32> [ zeroinitializer, %67 ], [ %689, %647 ]
  %639 = phi <16 x i32> [ zeroinitializer, %67 ], [ %682, %647 ]
  %640 = phi <16 x i32> [ zeroinitializer, %67 ], [ %696, %647 ]
  %641 = phi <16 x i32> [ zeroinitializer, %67 ], [ %724, %647 ]
  %642 = phi <16 x i32> [ zeroinitializer, %67 ], [ %738, %647 ]
  %643 = phi <16 x i32> [ zeroinitializer, %67 ], [ %731, %647 ]
  %644 = phi <16 x i32> [ zeroinitializer, %67 ], [ %745, %647 ]
  %645 = phi i64 [ 0, %67 ], [ %746, %647 ]
  %646 = icmp slt i64 %645, %72
  br i1 %646, label %647, label %747
647:
  %648 = add nuw nsw i64 %645, 0
  %649 = mul i64 %648, %9
  %650 = add i64 %8, %649
  %651 = inttoptr i64 %650 to ptr
  call void @llvm.prefetch.p0(ptr %651, i32 0, i32 2, i32 1)
  %652 = mul i64 %648, 64
  %653 = add i64 %2, %652
  %654 = mul i64 %648, 4
  %655 = add i64 %68, %654
  %656 = inttoptr i64 %655 to ptr
  %657 = load <2 x i16>, ptr %656, align 1
  %658 = add i64 %70, %654
  %659 = inttoptr i64 %658 to ptr
  %660 = load <2 x i16>, ptr %659, align 1
  %661 = shufflevector <2 x i16> %657, <2 x i16> %657, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %662 = shufflevector <2 x i16> %660, <2 x i16> %660, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %663 = add nuw nsw i64 %653, 0
  %664 = inttoptr i64 %663 to ptr
  %665 = load <32 x i8>, ptr %664, align 1
  %666 = add i64 %653, 32
  %667 = inttoptr i64 %666 to ptr
  %668 = load <32 x i8>, ptr %667, align 1
  %669 = sext <32 x i8> %665 to <32 x i32>
  %670 = sext <32 x i16> %661 to <32 x i32>
  %671 = mul nsw <32 x i32> %669, %670
  %672 = shufflevector <32 x i32> %671, <32 x i32> %671, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %673 = shufflevector <32 x i32> %671, <32 x i32> %671, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %674 = add <16 x i32> %672, %673
  %675 = add <16 x i32> %637, %674
  %676 = sext <32 x i8> %665 to <32 x i32>
  %677 = sext <32 x i16> %662 to <32 x i32>
  %678 = mul nsw <32 x i32> %676, %677
  %679 = shufflevector <32 x i32> %678, <32 x i32> %678, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %680 = shufflevector <32 x i32> %678, <32 x i32> %678, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %681 = add <16 x i32> %679, %680
  %682 = add <16 x i32> %639, %681
  %683 = sext <32 x i8> %668 to <32 x i32>
  %684 = sext <32 x i16> %661 to <32 x i32>
  %685 = mul nsw <32 x i32> %683, %684
  %686 = shufflevector <32 x i32> %685, <32 x i32> %685, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %687 = shufflevector <32 x i32> %685, <32 x i32> %685, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %688 = add <16 x i32> %686, %687
  %689 = add <16 x i32> %638, %688
  %690 = sext <32 x i8> %668 to <32 x i32>
  %691 = sext <32 x i16> %662 to <32 x i32>
  %692 = mul nsw <32 x i32> %690, %691
  %693 = shufflevector <32 x i32> %692, <32 x i32> %692, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %694 = shufflevector <32 x i32> %692, <32 x i32> %692, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %695 = add <16 x i32> %693, %694
  %696 = add <16 x i32> %640, %695
  %697 = add nsw i64 %645, 1
  %698 = mul i64 %697, %9
  %699 = add i64 %8, %698
  %700 = inttoptr i64 %699 to ptr
  call void @llvm.prefetch.p0(ptr %700, i32 0, i32 2, i32 1)
  %701 = mul i64 %697, 64
  %702 = add i64 %2, %701
  %703 = mul i64 %697, 4
  %704 = add i64 %68, %703
  %705 = inttoptr i64 %704 to ptr
  %706 = load <2 x i16>, ptr %705, align 1
  %707 = add i64 %70, %703
  %708 = inttoptr i64 %707 to ptr
  %709 = load <2 x i16>, ptr %708, align 1
  %710 = shufflevector <2 x i16> %706, <2 x i16> %706, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %711 = shufflevector <2 x i16> %709, <2 x i16> %709, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %712 = add nuw nsw i64 %702, 0
  %713 = inttoptr i64 %712 to ptr
  %714 = load <32 x i8>, ptr %713, align 1
  %715 = add i64 %702, 32
  %716 = inttoptr i64 %715 to ptr
  %717 = load <32 x i8>, ptr %716, align 1
  %718 = sext <32 x i8> %714 to <32 x i32>
  %719 = sext <32 x i16> %710 to <32 x i32>
  %720 = mul nsw <32 x i32> %718, %719
  %721 = shufflevector <32 x i32> %720, <32 x i32> %720, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %722 = shufflevector <32 x i32> %720, <32 x i32> %720, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %723 = add <16 x i32> %721, %722
  %724 = add <16 x i32> %641, %723
  %725 = sext <32 x i8> %714 to <32 x i32>
  %726 = sext <32 x i16> %711 to <32 x i32>
  %727 = mul nsw <32 x i32> %725, %726
  %728 = shufflevector <32 x i32> %727, <32 x i32> %727, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %729 = shufflevector <32 x i32> %727, <32 x i32> %727, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %730 = add <16 x i32> %728, %729
  %731 = add <16 x i32> %643, %730
  %732 = sext <32 x i8> %717 to <32 x i32>
  %733 = sext <32 x i16> %710 to <32 x i32>
  %734 = mul nsw <32 x i32> %732, %733
  %735 = shufflevector <32 x i32> %734, <32 x i32> %734, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %736 = shufflevector <32 x i32> %734, <32 x i32> %734, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %737 = add <16 x i32> %735, %736
  %738 = add <16 x i32> %642, %737
  %739 = sext <32 x i8> %717 to <32 x i32>
  %740 = sext <32 x i16> %711 to <32 x i32>
  %741 = mul nsw <32 x i32> %739, %740
  %742 = shufflevector <32 x i32> %741, <32 x i32> %741, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %743 = shufflevector <32 x i32> %741, <32 x i32> %741, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %744 = add <16 x i32> %742, %743
  %745 = add <16 x i32> %644, %744
  %746 = add nsw i64 %645, 2
  br label %636
747:
  %748 = phi <16 x i32> [ %781, %754 ], [ %637, %636 ]
  %749 = phi <16 x i32> [ %795, %754 ], [ %638, %636 ]
  %750 = phi <16 x i32> [ %788, %754 ], [ %639, %636 ]
  %751 = phi <16 x i32> [ %802, %754 ], [ %640, %636 ]
  %752 = phi i64 [ %803, %754 ], [ %72, %636 ]
  %753 = icmp slt i64 %752, %3
  br i1 %753, label %754, label %804
754:
  %755 = mul i64 %752, %9
  %756 = add i64 %8, %755
  %757 = inttoptr i64 %756 to ptr
  call void @llvm.prefetch.p0(ptr %757, i32 0, i32 2, i32 1)
  %758 = mul i64 %752, 64
  %759 = add i64 %2, %758
  %760 = mul i64 %752, 4
  %761 = add i64 %68, %760
  %762 = inttoptr i64 %761 to ptr
  %763 = load <2 x i16>, ptr %762, align 1
  %764 = add i64 %70, %760
  %765 = inttoptr i64 %764 to ptr
  %766 = load <2 x i16>, ptr %765, align 1
  %767 = shufflevector <2 x i16> %763, <2 x i16> %763, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %768 = shufflevector <2 x i16> %766, <2 x i16> %766, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %769 = add nuw nsw i64 %759, 0
  %770 = inttoptr i64 %769 to ptr
  %771 = load <32 x i8>, ptr %770, align 1
  %772 = add i64 %759, 32
  %773 = inttoptr i64 %772 to ptr
  %774 = load <32 x i8>, ptr %773, align 1
  %775 = sext <32 x i8> %771 to <32 x i32>
  %776 = sext <32 x i16> %767 to <32 x i32>
  %777 = mul nsw <32 x i32> %775, %776
  %778 = shufflevector <32 x i32> %777, <32 x i32> %777, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %779 = shufflevector <32 x i32> %777, <32 x i32> %777, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %780 = add <16 x i32> %778, %779
  %781 = add <16 x i32> %748, %780
  %782 = sext <32 x i8> %771 to <32 x i32>
  %783 = sext <32 x i16> %768 to <32 x i32>
  %784 = mul nsw <32 x i32> %782, %783
  %785 = shufflevector <32 x i32> %784, <32 x i32> %784, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %786 = shufflevector <32 x i32> %784, <32 x i32> %784, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %787 = add <16 x i32> %785, %786
  %788 = add <16 x i32> %750, %787
  %789 = sext <32 x i8> %774 to <32 x i32>
  %790 = sext <32 x i16> %767 to <32 x i32>
  %791 = mul nsw <32 x i32> %789, %790
  %792 = shufflevector <32 x i32> %791, <32 x i32> %791, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %793 = shufflevector <32 x i32> %791, <32 x i32> %791, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %794 = add <16 x i32> %792, %793
  %795 = add <16 x i32> %749, %794
  %796 = sext <32 x i8> %774 to <32 x i32>
  %797 = sext <32 x i16> %768 to <32 x i32>
  %798 = mul nsw <32 x i32> %796, %797
  %799 = shufflevector <32 x i32> %798, <32 x i32> %798, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %800 = shufflevector <32 x i32> %798, <32 x i32> %798, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %801 = add <16 x i32> %799, %800
  %802 = add <16 x i32> %751, %801
  %803 = add nsw i64 %752, 1
  br label %747
804:
  %805 = add <16 x i32> %748, %641
  %806 = add <16 x i32> %749, %642
  %807 = add nuw nsw i64 %7, 0
  %808 = inttoptr i64 %807 to ptr
  store <16 x i32> %805, ptr %808, align 4
  %809 = add i64 %7, 64
  %810 = inttoptr i64 %809 to ptr
  store <16 x i32> %806, ptr %810, align 4
  %811 = add <16 x i32> %750, %643
  %812 = add <16 x i32> %751, %644
  %813 = add i64 %7, 128
  %814 = inttoptr i64 %813 to ptr
  store <16 x i32> %811, ptr %814, align 4
  %815 = add i64 %7, 192
  %816 = inttoptr i64 %815 to ptr
  store <16 x i32> %812, ptr %816, align 4
  store ptr null, ptr %0, align 8
  br label %276
817:
  %818 = phi <16 x i32> [ zeroinitializer, %75 ], [ %852, %824 ]
  %819 = phi <16 x i32> [ zeroinitializer, %75 ], [ %866, %824 ]
  %820 = phi <16 x i32> [ zeroinitializer, %75 ], [ %859, %824 ]
  %821 = phi <16 x i32> [ zeroinitializer, %75 ], [ %873, %824 ]
  %822 = phi i64 [ 0, %75 ], [ %874, %824 ]
  %823 = icmp slt i64 %822, %80
  br i1 %823, label %824, label %875
824:
  %825 = add nuw nsw i64 %822, 0
  %826 = mul i64 %825, %9
  %827 = add i64 %8, %826
  %828 = inttoptr i64 %827 to ptr
  call void @llvm.prefetch.p0(ptr %828, i32 0, i32 2, i32 1)
  %829 = mul i64 %825, 64
  %830 = add i64 %2, %829
  %831 = mul i64 %825, 4
  %832 = add i64 %76, %831
  %833 = inttoptr i64 %832 to ptr
  %834 = load <2 x i16>, ptr %833, align 1
  %835 = add i64 %78, %831
  %836 = inttoptr i64 %835 to ptr
  %837 = load <2 x i16>, ptr %836, align 1
  %838 = shufflevector <2 x i16> %834, <2 x i16> %834, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %839 = shufflevector <2 x i16> %837, <2 x i16> %837, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %840 = add nuw nsw i64 %830, 0
  %841 = inttoptr i64 %840 to ptr
  %842 = load <32 x i8>, ptr %841, align 1
  %843 = add i64 %830, 32
  %844 = inttoptr i64 %843 to ptr
  %845 = load <32 x i8>, ptr %844, align 1
  %846 = sext <32 x i8> %842 to <32 x i32>
  %847 = sext <32 x i16> %838 to <32 x i32>
  %848 = mul nsw <32 x i32> %846, %847
  %849 = shufflevector <32 x i32> %848, <32 x i32> %848, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %850 = shufflevector <32 x i32> %848, <32 x i32> %848, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %851 = add <16 x i32> %849, %850
  %852 = add <16 x i32> %818, %851
  %853 = sext <32 x i8> %842 to <32 x i32>
  %854 = sext <32 x i16> %839 to <32 x i32>
  %855 = mul nsw <32 x i32> %853, %854
  %856 = shufflevector <32 x i32> %855, <32 x i32> %855, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %857 = shufflevector <32 x i32> %855, <32 x i32> %855, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %858 = add <16 x i32> %856, %857
  %859 = add <16 x i32> %820, %858
  %860 = sext <32 x i8> %845 to <32 x i32>
  %861 = sext <32 x i16> %838 to <32 x i32>
  %862 = mul nsw <32 x i32> %860, %861
  %863 = shufflevector <32 x i32> %862, <32 x i32> %862, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %864 = shufflevector <32 x i32> %862, <32 x i32> %862, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %865 = add <16 x i32> %863, %864
  %866 = add <16 x i32> %819, %865
  %867 = sext <32 x i8> %845 to <32 x i32>
  %868 = sext <32 x i16> %839 to <32 x i32>
  %869 = mul nsw <32 x i32> %867, %868
  %870 = shufflevector <32 x i32> %869, <32 x i32> %869, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %871 = shufflevector <32 x i32> %869, <32 x i32> %869, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %872 = add <16 x i32> %870, %871
  %873 = add <16 x i32> %821, %872
  %874 = add nsw i64 %822, 1
  br label %817
875:
  %876 = add nuw nsw i64 %7, 0
  %877 = inttoptr i64 %876 to ptr
  store <16 x i32> %818, ptr %877, align 4
  %878 = add i64 %7, 64
  %879 = inttoptr i64 %878 to ptr
  store <16 x i32> %819, ptr %879, align 4
  %880 = add i64 %7, 128
  %881 = inttoptr i64 %880 to ptr
  store <16 x i32> %820, ptr %881, align 4
  %882 = add i64 %7, 192
  %883 = inttoptr i64 %882 to ptr
  store <16 x i32> %821, ptr %883, align 4
  store ptr null, ptr %0, align 8
  br label %276
884:
  %885 = phi <16 x i32> [ zeroinitializer, %81 ], [ %915, %891 ]
  %886 = phi <16 x i32> [ zeroinitializer, %81 ], [ %922, %891 ]
  %887 = phi <16 x i32> [ zeroinitializer, %81 ], [ %946, %891 ]
  %888 = phi <16 x i32> [ zeroinitializer, %81 ], [ %953, %891 ]
  %889 = phi i64 [ 0, %81 ], [ %954, %891 ]
  %890 = icmp slt i64 %889, %84
  br i1 %890, label %891, label %955
891:
  %892 = add nuw nsw i64 %889, 0
  %893 = mul i64 %892, %9
  %894 = add i64 %8, %893
  %895 = inttoptr i64 %894 to ptr
  call void @llvm.prefetch.p0(ptr %895, i32 0, i32 2, i32 1)
  %896 = mul i64 %892, 64
  %897 = add i64 %2, %896
  %898 = mul i64 %892, 4
  %899 = add i64 %82, %898
  %900 = inttoptr i64 %899 to ptr
  %901 = load <2 x i16>, ptr %900, align 1
  %902 = shufflevector <2 x i16> %901, <2 x i16> %901, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %903 = add nuw nsw i64 %897, 0
  %904 = inttoptr i64 %903 to ptr
  %905 = load <32 x i8>, ptr %904, align 1
  %906 = add i64 %897, 32
  %907 = inttoptr i64 %906 to ptr
  %908 = load <32 x i8>, ptr %907, align 1
  %909 = sext <32 x i8> %905 to <32 x i32>
  %910 = sext <32 x i16> %902 to <32 x i32>
  %911 = mul nsw <32 x i32> %909, %910
  %912 = shufflevector <32 x i32> %911, <32 x i32> %911, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %913 = shufflevector <32 x i32> %911, <32 x i32> %911, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %914 = add <16 x i32> %912, %913
  %915 = add <16 x i32> %885, %914
  %916 = sext <32 x i8> %908 to <32 x i32>
  %917 = sext <32 x i16> %902 to <32 x i32>
  %918 = mul nsw <32 x i32> %916, %917
  %919 = shufflevector <32 x i32> %918, <32 x i32> %918, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %920 = shufflevector <32 x i32> %918, <32 x i32> %918, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %921 = add <16 x i32> %919, %920
  %922 = add <16 x i32> %886, %921
  %923 = add nsw i64 %889, 1
  %924 = mul i64 %923, %9
  %925 = add i64 %8, %924
  %926 = inttoptr i64 %925 to ptr
  call void @llvm.prefetch.p0(ptr %926, i32 0, i32 2, i32 1)
  %927 = mul i64 %923, 64
  %928 = add i64 %2, %927
  %929 = mul i64 %923, 4
  %930 = add i64 %82, %929
  %931 = inttoptr i64 %930 to ptr
  %932 = load <2 x i16>, ptr %931, align 1
  %933 = shufflevector <2 x i16> %932, <2 x i16> %932, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %934 = add nuw nsw i64 %928, 0
  %935 = inttoptr i64 %934 to ptr
  %936 = load <32 x i8>, ptr %935, align 1
  %937 = add i64 %928, 32
  %938 = inttoptr i64 %937 to ptr
  %939 = load <32 x i8>, ptr %938, align 1
  %940 = sext <32 x i8> %936 to <32 x i32>
  %941 = sext <32 x i16> %933 to <32 x i32>
  %942 = mul nsw <32 x i32> %940, %941
  %943 = shufflevector <32 x i32> %942, <32 x i32> %942, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %944 = shufflevector <32 x i32> %942, <32 x i32> %942, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %945 = add <16 x i32> %943, %944
  %946 = add <16 x i32> %887, %945
  %947 = sext <32 x i8> %939 to <32 x i32>
  %948 = sext <32 x i16> %933 to <32 x i32>
  %949 = mul nsw <32 x i32> %947, %948
  %950 = shufflevector <32 x i32> %949, <32 x i32> %949, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %951 = shufflevector <32 x i32> %949, <32 x i32> %949, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %952 = add <16 x i32> %950, %951
  %953 = add <16 x i32> %888, %952
  %954 = add nsw i64 %889, 2
  br label %884
955:
  %956 = phi <16 x i32> [ %983, %960 ], [ %885, %884 ]
  %957 = phi <16 x i32> [ %990, %960 ], [ %886, %884 ]
  %958 = phi i64 [ %991, %960 ], [ %84, %884 ]
  %959 = icmp slt i64 %958, %3
  br i1 %959, label %960, label %992
960:
  %961 = mul i64 %958, %9
  %962 = add i64 %8, %961
  %963 = inttoptr i64 %962 to ptr
  call void @llvm.prefetch.p0(ptr %963, i32 0, i32 2, i32 1)
  %964 = mul i64 %958, 64
  %965 = add i64 %2, %964
  %966 = mul i64 %958, 4
  %967 = add i64 %82, %966
  %968 = inttoptr i64 %967 to ptr
  %969 = load <2 x i16>, ptr %968, align 1
  %970 = shufflevector <2 x i16> %969, <2 x i16> %969, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %971 = add nuw nsw i64 %965, 0
  %972 = inttoptr i64 %971 to ptr
  %973 = load <32 x i8>, ptr %972, align 1
  %974 = add i64 %965, 32
  %975 = inttoptr i64 %974 to ptr
  %976 = load <32 x i8>, ptr %975, align 1
  %977 = sext <32 x i8> %973 to <32 x i32>
  %978 = sext <32 x i16> %970 to <32 x i32>
  %979 = mul nsw <32 x i32> %977, %978
  %980 = shufflevector <32 x i32> %979, <32 x i32> %979, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %981 = shufflevector <32 x i32> %979, <32 x i32> %979, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %982 = add <16 x i32> %980, %981
  %983 = add <16 x i32> %956, %982
  %984 = sext <32 x i8> %976 to <32 x i32>
  %985 = sext <32 x i16> %970 to <32 x i32>
  %986 = mul nsw <32 x i32> %984, %985
  %987 = shufflevector <32 x i32> %986, <32 x i32> %986, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %988 = shufflevector <32 x i32> %986, <32 x i32> %986, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %989 = add <16 x i32> %987, %988
  %990 = add <16 x i32> %957, %989
  %991 = add nsw i64 %958, 1
  br label %955
992:
  %993 = add <16 x i32> %956, %887
  %994 = add <16 x i32> %957, %888
  %995 = add nuw nsw i64 %7, 0
  %996 = inttoptr i64 %995 to ptr
  store <16 x i32> %993, ptr %996, align 4
  %997 = add i64 %7, 64
  %998 = inttoptr i64 %997 to ptr
  store <16 x i32> %994, ptr %998, align 4
  store ptr null, ptr %0, align 8
  br label %276
}
define internal i32 @42(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3, i64 %4, i64 %5) {
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
  %33 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 204
  %34 = bitcast ptr %33 to ptr
  %35 = load i64, ptr %34, align 1
  %36 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 28
  %37 = bitcast ptr %36 to ptr
  %38 = load i64, ptr %37, align 1
  %39 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 188
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
  %46 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 252
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
  %74 = call i32 @36(ptr %11, ptr %12, i64 %226, i64 %41)
  %75 = load float, ptr %11, align 4
  br label %246
76:
  %77 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 260
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
  %103 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 268
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
  %130 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 276
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
  %161 = call i32 @43(ptr %15, ptr %16, i32 %160)
  %162 = load i32, ptr %15, align 4
  br label %250
163:
  store float 0.000000e+00, ptr %25, align 4
  %164 = call i32 @36(ptr %25, ptr %26, i64 %230, i64 %41)
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
  %174 = call i32 @44(ptr %31, ptr %32, i64 %230, i64 %41, float %173)
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
  %223 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 404
  %224 = bitcast ptr %223 to ptr
  %225 = load i64, ptr %224, align 1
  %226 = add nsw i64 %5, %225
  %227 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 412
  %228 = bitcast ptr %227 to ptr
  %229 = load i64, ptr %228, align 1
  %230 = add nsw i64 %5, %229
  store ptr null, ptr %7, align 8
  %231 = call i32 @45(ptr %7, ptr %8, ptr %2, i64 %205, i64 %222, i64 %226)
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
  %241 = call i32 @39(ptr %9, ptr %10, i64 %226, i64 %41)
  %242 = load float, ptr %9, align 4
  br label %243
243:
  %244 = bitcast float %242 to i32
  %245 = icmp sge i32 %244, 2139095040
  br i1 %245, label %44, label %45
246:
  store i64 0, ptr %13, align 8
  %247 = call i32 @46(ptr %13, ptr %14, i64 %226, i64 %41, float %75)
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
  %255 = call i32 @43(ptr %17, ptr %18, i32 %254)
  %256 = load i32, ptr %17, align 4
  br label %257
257:
  %258 = trunc i64 %222 to i32
  %259 = zext i32 %258 to i64
  %260 = add nuw nsw i64 %259, 1013904242
  %261 = trunc i64 %260 to i32
  store i32 0, ptr %19, align 4
  %262 = call i32 @43(ptr %19, ptr %20, i32 %261)
  %263 = load i32, ptr %19, align 4
  br label %264
264:
  %265 = zext i32 %256 to i64
  %266 = zext i32 %263 to i64
  %267 = xor i64 %265, %266
  %268 = trunc nuw i64 %267 to i32
  store i32 0, ptr %21, align 4
  %269 = call i32 @43(ptr %21, ptr %22, i32 %268)
  %270 = load i32, ptr %21, align 4
  br label %271
271:
  %272 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 196
  %273 = bitcast ptr %272 to ptr
  %274 = load i64, ptr %273, align 1
  store ptr null, ptr %23, align 8
  %275 = call i32 @47(ptr %23, ptr %24, i64 %226, i32 %270, i64 %274, i64 %41, i64 %230)
  br label %276
276:
  br label %163
277:
  store i64 0, ptr %27, align 8
  %278 = call i32 @46(ptr %27, ptr %28, i64 %230, i64 %41, float %165)
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
  %304 = call i32 @44(ptr %29, ptr %30, i64 %226, i64 %41, float %303)
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
define internal i32 @43(ptr nonnull %0, ptr nonnull %1, i32 %2) {
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
define internal i32 @44(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, float %4) {
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
define internal i32 @45(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3, i64 %4, i64 %5) {
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
  %19 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 204
  %20 = bitcast ptr %19 to ptr
  %21 = load i64, ptr %20, align 1
  %22 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 188
  %23 = bitcast ptr %22 to ptr
  %24 = load i64, ptr %23, align 1
  %25 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 228
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
  %41 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 236
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
  %116 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 244
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
  %142 = call i32 @49(ptr %7, ptr %8, ptr %2, i64 %67, i64 %4)
  %143 = load i64, ptr %7, align 8
  br label %226
144:
  store i64 0, ptr %9, align 8
  %145 = call i32 @49(ptr %9, ptr %10, ptr %2, i64 %79, i64 %4)
  %146 = load i64, ptr %9, align 8
  br label %228
147:
  %148 = phi i64 [ %143, %226 ], [ %5, %228 ]
  store i64 0, ptr %13, align 8
  %149 = call i32 @49(ptr %13, ptr %14, ptr %2, i64 %92, i64 %4)
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
  %229 = call i32 @50(ptr %11, ptr %12, i64 %143, i64 %146, float %115, i64 %24, i64 %5)
  br label %147
230:
  store ptr null, ptr %15, align 8
  %231 = call i32 @50(ptr %15, ptr %16, i64 %148, i64 %150, float %103, i64 %24, i64 %5)
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
define internal i32 @46(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, float %4) {
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
define internal i32 @47(ptr nonnull %0, ptr nonnull %1, i64 %2, i32 %3, i64 %4, i64 %5, i64 %6) {
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
  %111 = call i32 @43(ptr %10, ptr %11, i32 %110)
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
  %168 = call i32 @48(ptr %12, ptr %13, float %149)
  %169 = load float, ptr %12, align 4
  br label %170
170:
  %171 = fsub float -0.000000e+00, %169
  store float 0.000000e+00, ptr %14, align 4
  %172 = call i32 @48(ptr %14, ptr %15, float %171)
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
define internal i32 @48(ptr nonnull %0, ptr nonnull %1, float %2) {
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
define internal i32 @49(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3, i64 %4) {
  %6 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 316
  %7 = bitcast ptr %6 to ptr
  %8 = load i64, ptr %7, align 1
  %9 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 188
  %10 = bitcast ptr %9 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = mul nsw i64 4, %11
  %13 = getelementptr inbounds nuw [420 x i8], ptr %2, i32 0, i32 28
  %14 = bitcast ptr %13 to ptr
  %15 = load i64, ptr %14, align 1
  %16 = mul nsw i64 %15, %3
  %17 = add nsw i64 %16, %4
  %18 = mul nsw i64 %12, %17
  %19 = add nsw i64 %8, %18
  store i64 %19, ptr %0, align 8
  ret i32 poison
}
define internal i32 @50(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, float %4, i64 %5, i64 %6) {
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
define internal i32 @51(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5) {
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
  %99 = call i32 @52(ptr %7, ptr %8, i64 %2, i64 %3)
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
  %192 = call i32 @53(ptr %9, ptr %10, i64 %2, float %191, i64 %3)
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
define internal i32 @52(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
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
define internal i32 @53(ptr nonnull %0, ptr nonnull %1, i64 %2, float %3, i64 %4) {
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
