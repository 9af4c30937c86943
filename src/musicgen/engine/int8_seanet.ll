; c4da7f384cc917496f6596b0eecb57d2dc9e6ead6fa1e1f6722c3aed92062c75
define i32 @musicgen_int8_seanet(ptr %0, ptr %1, i64 %2) {
  %4 = alloca ptr, align 8
  store ptr null, ptr %4, align 8
  %5 = alloca ptr, align 8
  store ptr null, ptr %5, align 8
  %6 = alloca ptr, align 8
  store ptr null, ptr %6, align 8
  %7 = alloca ptr, align 8
  store ptr null, ptr %7, align 8
  %8 = alloca ptr, align 8
  store ptr null, ptr %8, align 8
  %9 = alloca ptr, align 8
  store ptr null, ptr %9, align 8
  %10 = inttoptr i64 %2 to ptr
  %11 = insertvalue [1 x i64] undef, i64 1, 0
  %12 = insertvalue [1 x i64] undef, i64 148, 0
  %13 = extractvalue [1 x i64] %11, 0
  %14 = mul nuw nsw i64 1, %13
  %15 = extractvalue [1 x i64] %11, 0
  %16 = extractvalue [1 x i64] %12, 0
  %17 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %14, 2
  %18 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %17, i64 148, 3
  %19 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, ptr %10, 4
  %20 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, i64 %15, 5, 0
  %21 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, i64 %16, 6, 0
  %22 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, 4
  %23 = getelementptr [148 x i8], ptr %22, i64 0
  %24 = getelementptr inbounds nuw [148 x i8], ptr %23, i32 0, i32 4
  %25 = bitcast ptr %24 to ptr
  %26 = load i64, ptr %25, align 1
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %28, label %30
28:
  store ptr null, ptr %4, align 8
  %29 = call i32 @0(ptr %4, ptr %5, ptr %23)
  br label %75
30:
  %31 = getelementptr inbounds nuw [148 x i8], ptr %23, i32 0, i32 4
  %32 = bitcast ptr %31 to ptr
  %33 = load i64, ptr %32, align 1
  %34 = icmp eq i64 %33, 1
  br i1 %34, label %35, label %54
35:
  %36 = getelementptr inbounds nuw [148 x i8], ptr %23, i32 0, i32 36
  %37 = bitcast ptr %36 to ptr
  %38 = load i64, ptr %37, align 1
  %39 = icmp eq i64 %38, 2
  br i1 %39, label %40, label %54
40:
  %41 = getelementptr inbounds nuw [148 x i8], ptr %23, i32 0, i32 20
  %42 = bitcast ptr %41 to ptr
  %43 = load i64, ptr %42, align 1
  %44 = getelementptr inbounds nuw [148 x i8], ptr %23, i32 0, i32 28
  %45 = bitcast ptr %44 to ptr
  %46 = load i64, ptr %45, align 1
  %47 = getelementptr inbounds nuw [148 x i8], ptr %23, i32 0, i32 12
  %48 = bitcast ptr %47 to ptr
  %49 = load i64, ptr %48, align 1
  %50 = getelementptr inbounds nuw [148 x i8], ptr %23, i32 0, i32 0
  %51 = bitcast ptr %50 to ptr
  %52 = load float, ptr %51, align 1
  store ptr null, ptr %6, align 8
  %53 = call i32 @7(ptr %6, ptr %7, i64 %43, i64 %46, i64 %49, float %52)
  br label %76
54:
  %55 = getelementptr inbounds nuw [148 x i8], ptr %23, i32 0, i32 4
  %56 = bitcast ptr %55 to ptr
  %57 = load i64, ptr %56, align 1
  %58 = icmp eq i64 %57, 1
  br i1 %58, label %59, label %74
59:
  %60 = getelementptr inbounds nuw [148 x i8], ptr %23, i32 0, i32 20
  %61 = bitcast ptr %60 to ptr
  %62 = load i64, ptr %61, align 1
  %63 = getelementptr inbounds nuw [148 x i8], ptr %23, i32 0, i32 28
  %64 = bitcast ptr %63 to ptr
  %65 = load i64, ptr %64, align 1
  %66 = getelementptr inbounds nuw [148 x i8], ptr %23, i32 0, i32 12
  %67 = bitcast ptr %66 to ptr
  %68 = load i64, ptr %67, align 1
  %69 = getelementptr inbounds nuw [148 x i8], ptr %23, i32 0, i32 0
  %70 = bitcast ptr %69 to ptr
  %71 = load float, ptr %70, align 1
  store ptr null, ptr %8, align 8
  %72 = call i32 @9(ptr %8, ptr %9, i64 %62, i64 %65, i64 %68, float %71)
  br label %77
73:
  ret i32 0
74:
  store ptr null, ptr %0, align 8
  br label %73
75:
  store ptr null, ptr %0, align 8
  br label %73
76:
  store ptr null, ptr %0, align 8
  br label %73
77:
  store ptr null, ptr %0, align 8
  br label %73
}
define internal i32 @0(ptr nonnull %0, ptr nonnull %1, ptr %2) {
  %4 = alloca i64, align 8
  store i64 0, ptr %4, align 8
  %5 = alloca i64, align 8
  store i64 0, ptr %5, align 8
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
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
  %14 = alloca ptr, align 8
  store ptr null, ptr %14, align 8
  %15 = alloca ptr, align 8
  store ptr null, ptr %15, align 8
  %16 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 44
  %17 = bitcast ptr %16 to ptr
  %18 = load i64, ptr %17, align 1
  %19 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 92
  %20 = bitcast ptr %19 to ptr
  %21 = load i64, ptr %20, align 1
  %22 = mul nsw i64 32, %21
  %23 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 132
  %24 = bitcast ptr %23 to ptr
  %25 = load i64, ptr %24, align 1
  %26 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 44
  %27 = bitcast ptr %26 to ptr
  %28 = load i64, ptr %27, align 1
  %29 = inttoptr i64 %25 to ptr
  %30 = insertvalue [1 x i64] undef, i64 %28, 0
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
  %41 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 0
  %42 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 1
  %43 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 2
  %44 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 3
  %45 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 4
  %46 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 5, 0
  %47 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %40, 6, 0
  %48 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 12
  %49 = bitcast ptr %48 to ptr
  %50 = load i64, ptr %49, align 1
  %51 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %50, 1
  %52 = insertvalue { i64, i64, i64 } %51, i64 1, 2
  %53 = extractvalue { i64, i64, i64 } %52, 1
  store i64 0, ptr %4, align 8
  %54 = sub nuw nsw i64 %53, 0
  %55 = icmp sgt i64 %54, 0
  %56 = xor i1 %55, true
  br label %179
57:
  %58 = insertvalue { ptr, i64, i64, ptr } poison, ptr %194, 0
  %59 = insertvalue { ptr, i64, i64, ptr } %58, i64 %195, 1
  %60 = insertvalue { ptr, i64, i64, ptr } %59, i64 1, 2
  %61 = insertvalue { ptr, i64, i64, ptr } %60, ptr %196, 3
  %62 = extractvalue { ptr, i64, i64, ptr } %61, 0
  %63 = extractvalue { ptr, i64, i64, ptr } %61, 3
  %64 = load i64, ptr %63, align 8
  %65 = icmp sgt i64 %64, 0
  br i1 %65, label %197, label %201
66:
  %67 = icmp sgt i64 %205, 0
  br i1 %67, label %68, label %76
68:
  %69 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 28
  %70 = bitcast ptr %69 to ptr
  %71 = load i64, ptr %70, align 1
  %72 = mul nsw i64 %22, %18
  %73 = sub nuw nsw i64 %205, 1
  %74 = mul nsw i64 %72, %73
  %75 = add nsw i64 %71, %74
  br label %80
76:
  %77 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 60
  %78 = bitcast ptr %77 to ptr
  %79 = load i64, ptr %78, align 1
  br label %80
80:
  %81 = phi i64 [ %75, %68 ], [ %79, %76 ]
  %82 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %18, 1
  %83 = insertvalue { i64, i64, i64 } %82, i64 1, 2
  %84 = extractvalue { i64, i64, i64 } %83, 1
  store i64 0, ptr %6, align 8
  %85 = sub nuw nsw i64 %84, 0
  %86 = icmp sgt i64 %85, 0
  %87 = xor i1 %86, true
  br label %207
88:
  %89 = insertvalue { ptr, i64, i64, ptr } poison, ptr %222, 0
  %90 = insertvalue { ptr, i64, i64, ptr } %89, i64 %223, 1
  %91 = insertvalue { ptr, i64, i64, ptr } %90, i64 1, 2
  %92 = insertvalue { ptr, i64, i64, ptr } %91, ptr %224, 3
  %93 = extractvalue { ptr, i64, i64, ptr } %92, 0
  %94 = extractvalue { ptr, i64, i64, ptr } %92, 3
  %95 = load i64, ptr %94, align 8
  %96 = icmp sgt i64 %95, 0
  br i1 %96, label %225, label %229
97:
  %98 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 124
  %99 = bitcast ptr %98 to ptr
  %100 = load i64, ptr %99, align 1
  %101 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 108
  %102 = bitcast ptr %101 to ptr
  %103 = load i64, ptr %102, align 1
  %104 = mul nsw i64 2, %103
  %105 = mul nsw i64 %104, %233
  %106 = add nsw i64 %100, %105
  %107 = mul nsw i64 %22, %233
  %108 = add nsw i64 %81, %107
  %109 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 52
  %110 = bitcast ptr %109 to ptr
  %111 = load i64, ptr %110, align 1
  %112 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 116
  %113 = bitcast ptr %112 to ptr
  %114 = load i64, ptr %113, align 1
  %115 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 108
  %116 = bitcast ptr %115 to ptr
  %117 = load i64, ptr %116, align 1
  store float 0.000000e+00, ptr %8, align 4
  %118 = call i32 @1(ptr %8, ptr %9, i64 %108, i64 %111, i64 %114, i64 %106, i64 %117)
  %119 = load float, ptr %8, align 4
  br label %235
120:
  %121 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 92
  %122 = bitcast ptr %121 to ptr
  %123 = load i64, ptr %122, align 1
  %124 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %123, 1
  %125 = insertvalue { i64, i64, i64 } %124, i64 1, 2
  %126 = extractvalue { i64, i64, i64 } %125, 1
  store i64 0, ptr %10, align 8
  %127 = sub nuw nsw i64 %126, 0
  %128 = icmp sgt i64 %127, 0
  %129 = xor i1 %128, true
  br label %253
130:
  %131 = insertvalue { ptr, i64, i64, ptr } poison, ptr %268, 0
  %132 = insertvalue { ptr, i64, i64, ptr } %131, i64 %269, 1
  %133 = insertvalue { ptr, i64, i64, ptr } %132, i64 1, 2
  %134 = insertvalue { ptr, i64, i64, ptr } %133, ptr %270, 3
  %135 = extractvalue { ptr, i64, i64, ptr } %134, 0
  %136 = extractvalue { ptr, i64, i64, ptr } %134, 3
  %137 = load i64, ptr %136, align 8
  %138 = icmp sgt i64 %137, 0
  br i1 %138, label %271, label %275
139:
  %140 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %18, 1
  %141 = insertvalue { i64, i64, i64 } %140, i64 1, 2
  %142 = extractvalue { i64, i64, i64 } %141, 1
  store i64 0, ptr %12, align 8
  %143 = sub nuw nsw i64 %142, 0
  %144 = icmp sgt i64 %143, 0
  %145 = xor i1 %144, true
  br label %281
146:
  %147 = insertvalue { ptr, i64, i64, ptr } poison, ptr %296, 0
  %148 = insertvalue { ptr, i64, i64, ptr } %147, i64 %297, 1
  %149 = insertvalue { ptr, i64, i64, ptr } %148, i64 1, 2
  %150 = insertvalue { ptr, i64, i64, ptr } %149, ptr %298, 3
  %151 = extractvalue { ptr, i64, i64, ptr } %150, 0
  %152 = extractvalue { ptr, i64, i64, ptr } %150, 3
  %153 = load i64, ptr %152, align 8
  %154 = icmp sgt i64 %153, 0
  br i1 %154, label %299, label %303
155:
  %156 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %41, 0
  %157 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %156, ptr %42, 1
  %158 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %157, i64 %43, 2
  %159 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %158, i64 %44, 3
  %160 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %159, ptr %45, 4
  %161 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, i64 %46, 5, 0
  %162 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %161, i64 %47, 6, 0
  %163 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %162, 4
  %164 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %162, 5, 0
  %165 = insertvalue [1 x i64] undef, i64 %164, 0
  %166 = extractvalue [1 x i64] %165, 0
  %167 = icmp slt i64 %307, 0
  %168 = add i64 %307, %166
  %169 = select i1 %167, i64 %168, i64 %307
  %170 = mul nuw nsw i64 %169, 1
  %171 = add nuw nsw i64 0, %170
  %172 = getelementptr float, ptr %163, i64 %171
  %173 = load float, ptr %172, align 4
  store ptr null, ptr %14, align 8
  %174 = call i32 @2(ptr %14, ptr %15, ptr %2, i64 %205, i64 %307, i64 %279, float %173)
  br label %309
175:
  br label %130
176:
  br label %57
177:
  ret i32 poison
178:
  store ptr null, ptr %0, align 8
  br label %177
179:
  br i1 %56, label %180, label %181
180:
  store i64 0, ptr %5, align 8
  br label %189
181:
  %182 = srem i64 %54, 1
  %183 = sub i64 0, %182
  %184 = select i1 %55, i64 %182, i64 %183
  %185 = icmp sgt i64 %184, 0
  %186 = sdiv i64 %54, 1
  %187 = select i1 %185, i64 1, i64 0
  %188 = add i64 %186, %187
  store i64 %188, ptr %5, align 8
  br label %189
189:
  %190 = insertvalue { ptr, i64, i64, ptr } poison, ptr %4, 0
  %191 = insertvalue { ptr, i64, i64, ptr } %190, i64 %53, 1
  %192 = insertvalue { ptr, i64, i64, ptr } %191, i64 1, 2
  %193 = insertvalue { ptr, i64, i64, ptr } %192, ptr %5, 3
  %194 = extractvalue { ptr, i64, i64, ptr } %193, 0
  %195 = extractvalue { ptr, i64, i64, ptr } %193, 1
  %196 = extractvalue { ptr, i64, i64, ptr } %193, 3
  br label %57
197:
  %198 = load i64, ptr %62, align 8
  %199 = sub nuw nsw i64 %64, 1
  store i64 %199, ptr %63, align 8
  %200 = add i64 %198, 1
  store i64 %200, ptr %62, align 8
  br label %201
201:
  %202 = phi i64 [ %198, %197 ], [ 0, %57 ]
  %203 = insertvalue { i64, i1 } poison, i64 %202, 0
  %204 = insertvalue { i64, i1 } %203, i1 %65, 1
  %205 = extractvalue { i64, i1 } %204, 0
  %206 = extractvalue { i64, i1 } %204, 1
  br i1 %206, label %66, label %178
207:
  br i1 %87, label %208, label %209
208:
  store i64 0, ptr %7, align 8
  br label %217
209:
  %210 = srem i64 %85, 1
  %211 = sub i64 0, %210
  %212 = select i1 %86, i64 %210, i64 %211
  %213 = icmp sgt i64 %212, 0
  %214 = sdiv i64 %85, 1
  %215 = select i1 %213, i64 1, i64 0
  %216 = add i64 %214, %215
  store i64 %216, ptr %7, align 8
  br label %217
217:
  %218 = insertvalue { ptr, i64, i64, ptr } poison, ptr %6, 0
  %219 = insertvalue { ptr, i64, i64, ptr } %218, i64 %84, 1
  %220 = insertvalue { ptr, i64, i64, ptr } %219, i64 1, 2
  %221 = insertvalue { ptr, i64, i64, ptr } %220, ptr %7, 3
  %222 = extractvalue { ptr, i64, i64, ptr } %221, 0
  %223 = extractvalue { ptr, i64, i64, ptr } %221, 1
  %224 = extractvalue { ptr, i64, i64, ptr } %221, 3
  br label %88
225:
  %226 = load i64, ptr %93, align 8
  %227 = sub nuw nsw i64 %95, 1
  store i64 %227, ptr %94, align 8
  %228 = add i64 %226, 1
  store i64 %228, ptr %93, align 8
  br label %229
229:
  %230 = phi i64 [ %226, %225 ], [ 0, %88 ]
  %231 = insertvalue { i64, i1 } poison, i64 %230, 0
  %232 = insertvalue { i64, i1 } %231, i1 %96, 1
  %233 = extractvalue { i64, i1 } %232, 0
  %234 = extractvalue { i64, i1 } %232, 1
  br i1 %234, label %97, label %120
235:
  %236 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %41, 0
  %237 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %236, ptr %42, 1
  %238 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %237, i64 %43, 2
  %239 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %238, i64 %44, 3
  %240 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %239, ptr %45, 4
  %241 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %240, i64 %46, 5, 0
  %242 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %241, i64 %47, 6, 0
  %243 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %242, 4
  %244 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %242, 5, 0
  %245 = insertvalue [1 x i64] undef, i64 %244, 0
  %246 = extractvalue [1 x i64] %245, 0
  %247 = icmp slt i64 %233, 0
  %248 = add i64 %233, %246
  %249 = select i1 %247, i64 %248, i64 %233
  %250 = mul nuw nsw i64 %249, 1
  %251 = add nuw nsw i64 0, %250
  %252 = getelementptr float, ptr %243, i64 %251
  store float %119, ptr %252, align 4
  br label %88
253:
  br i1 %129, label %254, label %255
254:
  store i64 0, ptr %11, align 8
  br label %263
255:
  %256 = srem i64 %127, 1
  %257 = sub i64 0, %256
  %258 = select i1 %128, i64 %256, i64 %257
  %259 = icmp sgt i64 %258, 0
  %260 = sdiv i64 %127, 1
  %261 = select i1 %259, i64 1, i64 0
  %262 = add i64 %260, %261
  store i64 %262, ptr %11, align 8
  br label %263
263:
  %264 = insertvalue { ptr, i64, i64, ptr } poison, ptr %10, 0
  %265 = insertvalue { ptr, i64, i64, ptr } %264, i64 %126, 1
  %266 = insertvalue { ptr, i64, i64, ptr } %265, i64 1, 2
  %267 = insertvalue { ptr, i64, i64, ptr } %266, ptr %11, 3
  %268 = extractvalue { ptr, i64, i64, ptr } %267, 0
  %269 = extractvalue { ptr, i64, i64, ptr } %267, 1
  %270 = extractvalue { ptr, i64, i64, ptr } %267, 3
  br label %130
271:
  %272 = load i64, ptr %135, align 8
  %273 = sub nuw nsw i64 %137, 1
  store i64 %273, ptr %136, align 8
  %274 = add i64 %272, 1
  store i64 %274, ptr %135, align 8
  br label %275
275:
  %276 = phi i64 [ %272, %271 ], [ 0, %130 ]
  %277 = insertvalue { i64, i1 } poison, i64 %276, 0
  %278 = insertvalue { i64, i1 } %277, i1 %138, 1
  %279 = extractvalue { i64, i1 } %278, 0
  %280 = extractvalue { i64, i1 } %278, 1
  br i1 %280, label %139, label %176
281:
  br i1 %145, label %282, label %283
282:
  store i64 0, ptr %13, align 8
  br label %291
283:
  %284 = srem i64 %143, 1
  %285 = sub i64 0, %284
  %286 = select i1 %144, i64 %284, i64 %285
  %287 = icmp sgt i64 %286, 0
  %288 = sdiv i64 %143, 1
  %289 = select i1 %287, i64 1, i64 0
  %290 = add i64 %288, %289
  store i64 %290, ptr %13, align 8
  br label %291
291:
  %292 = insertvalue { ptr, i64, i64, ptr } poison, ptr %12, 0
  %293 = insertvalue { ptr, i64, i64, ptr } %292, i64 %142, 1
  %294 = insertvalue { ptr, i64, i64, ptr } %293, i64 1, 2
  %295 = insertvalue { ptr, i64, i64, ptr } %294, ptr %13, 3
  %296 = extractvalue { ptr, i64, i64, ptr } %295, 0
  %297 = extractvalue { ptr, i64, i64, ptr } %295, 1
  %298 = extractvalue { ptr, i64, i64, ptr } %295, 3
  br label %146
299:
  %300 = load i64, ptr %151, align 8
  %301 = sub nuw nsw i64 %153, 1
  store i64 %301, ptr %152, align 8
  %302 = add i64 %300, 1
  store i64 %302, ptr %151, align 8
  br label %303
303:
  %304 = phi i64 [ %300, %299 ], [ 0, %146 ]
  %305 = insertvalue { i64, i1 } poison, i64 %304, 0
  %306 = insertvalue { i64, i1 } %305, i1 %154, 1
  %307 = extractvalue { i64, i1 } %306, 0
  %308 = extractvalue { i64, i1 } %306, 1
  br i1 %308, label %155, label %175
309:
  br label %146
}
define internal i32 @1(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6) {
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
  %52 = call i32 @6(ptr %8, ptr %9, i64 %2, i64 %3)
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
define internal i32 @2(ptr nonnull %0, ptr nonnull %1, ptr %2, i64 %3, i64 %4, i64 %5, float %6) {
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca float, align 4
  store float 0.000000e+00, ptr %12, align 4
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca float, align 4
  store float 0.000000e+00, ptr %16, align 4
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
  %22 = alloca i64, align 8
  store i64 0, ptr %22, align 8
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  %24 = alloca float, align 4
  store float 0.000000e+00, ptr %24, align 4
  %25 = alloca ptr, align 8
  store ptr null, ptr %25, align 8
  %26 = alloca i64, align 8
  store i64 0, ptr %26, align 8
  %27 = alloca i64, align 8
  store i64 0, ptr %27, align 8
  %28 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 124
  %29 = bitcast ptr %28 to ptr
  %30 = load i64, ptr %29, align 1
  %31 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 108
  %32 = bitcast ptr %31 to ptr
  %33 = load i64, ptr %32, align 1
  %34 = mul nsw i64 2, %33
  %35 = mul nsw i64 %34, %4
  %36 = add nsw i64 %30, %35
  %37 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 44
  %38 = bitcast ptr %37 to ptr
  %39 = load i64, ptr %38, align 1
  %40 = mul nsw i64 %3, %39
  %41 = add nsw i64 %40, %4
  %42 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 92
  %43 = bitcast ptr %42 to ptr
  %44 = load i64, ptr %43, align 1
  %45 = mul nsw i64 %41, %44
  %46 = add nsw i64 %45, %5
  %47 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 76
  %48 = bitcast ptr %47 to ptr
  %49 = load i64, ptr %48, align 1
  %50 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 100
  %51 = bitcast ptr %50 to ptr
  %52 = load i64, ptr %51, align 1
  %53 = mul nsw i64 %5, %52
  %54 = add nsw i64 %49, %53
  %55 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 108
  %56 = bitcast ptr %55 to ptr
  %57 = load i64, ptr %56, align 1
  br label %508
58:
  %59 = insertvalue { ptr, i64, i64, ptr } poison, ptr %736, 0
  %60 = insertvalue { ptr, i64, i64, ptr } %59, i64 32, 1
  %61 = insertvalue { ptr, i64, i64, ptr } %60, i64 1, 2
  %62 = insertvalue { ptr, i64, i64, ptr } %61, ptr %737, 3
  %63 = extractvalue { ptr, i64, i64, ptr } %62, 0
  %64 = extractvalue { ptr, i64, i64, ptr } %62, 3
  %65 = load i64, ptr %64, align 8
  %66 = icmp sgt i64 %65, 0
  br i1 %66, label %738, label %742
67:
  %68 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %715, 0
  %69 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, ptr %716, 1
  %70 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, i64 %717, 2
  %71 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, i64 %718, 3
  %72 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, ptr %719, 4
  %73 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %72, i64 %720, 5, 0
  %74 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %73, i64 %721, 6, 0
  %75 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %74, 4
  %76 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %74, 5, 0
  %77 = insertvalue [1 x i64] undef, i64 %76, 0
  %78 = extractvalue [1 x i64] %77, 0
  %79 = icmp slt i64 %746, 0
  %80 = add i64 %746, %78
  %81 = select i1 %79, i64 %80, i64 %746
  %82 = mul nuw nsw i64 %81, 1
  %83 = add nuw nsw i64 0, %82
  %84 = getelementptr float, ptr %75, i64 %83
  %85 = load float, ptr %84, align 4
  %86 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %674, 0
  %87 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %86, ptr %675, 1
  %88 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %87, i64 %676, 2
  %89 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %88, i64 %677, 3
  %90 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %89, ptr %678, 4
  %91 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %90, i64 %679, 5, 0
  %92 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %91, i64 %680, 6, 0
  %93 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %92, 4
  %94 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %92, 5, 0
  %95 = insertvalue [1 x i64] undef, i64 %94, 0
  %96 = extractvalue [1 x i64] %95, 0
  %97 = icmp slt i64 %746, 0
  %98 = add i64 %746, %96
  %99 = select i1 %97, i64 %98, i64 %746
  %100 = mul nuw nsw i64 %99, 1
  %101 = add nuw nsw i64 0, %100
  %102 = getelementptr i32, ptr %93, i64 %101
  %103 = load i32, ptr %102, align 4
  %104 = sitofp i32 %103 to float
  %105 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %722, 0
  %106 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %105, ptr %723, 1
  %107 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %106, i64 %724, 2
  %108 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %107, i64 %725, 3
  %109 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %108, ptr %726, 4
  %110 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %109, i64 %727, 5, 0
  %111 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %110, i64 %728, 6, 0
  %112 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %111, 4
  %113 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %111, 5, 0
  %114 = insertvalue [1 x i64] undef, i64 %113, 0
  %115 = extractvalue [1 x i64] %114, 0
  %116 = icmp slt i64 %746, 0
  %117 = add i64 %746, %115
  %118 = select i1 %116, i64 %117, i64 %746
  %119 = mul nuw nsw i64 %118, 1
  %120 = add nuw nsw i64 0, %119
  %121 = getelementptr float, ptr %112, i64 %120
  %122 = load float, ptr %121, align 4
  %123 = fmul float %122, %6
  %124 = fmul float %104, %123
  %125 = fadd float %85, %124
  %126 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %127 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %126, ptr %668, 1
  %128 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %127, i64 %669, 2
  %129 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %128, i64 %670, 3
  %130 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %129, ptr %671, 4
  %131 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %130, i64 %672, 5, 0
  %132 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %131, i64 %673, 6, 0
  %133 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %132, 4
  %134 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %132, 5, 0
  %135 = insertvalue [1 x i64] undef, i64 %134, 0
  %136 = extractvalue [1 x i64] %135, 0
  %137 = icmp slt i64 %746, 0
  %138 = add i64 %746, %136
  %139 = select i1 %137, i64 %138, i64 %746
  %140 = mul nuw nsw i64 %139, 1
  %141 = add nuw nsw i64 0, %140
  %142 = getelementptr float, ptr %133, i64 %141
  store float %125, ptr %142, align 4
  br label %58
143:
  store i64 0, ptr %10, align 8
  br label %748
144:
  %145 = insertvalue { ptr, i64, i64, ptr } poison, ptr %755, 0
  %146 = insertvalue { ptr, i64, i64, ptr } %145, i64 24, 1
  %147 = insertvalue { ptr, i64, i64, ptr } %146, i64 1, 2
  %148 = insertvalue { ptr, i64, i64, ptr } %147, ptr %756, 3
  %149 = extractvalue { ptr, i64, i64, ptr } %148, 0
  %150 = extractvalue { ptr, i64, i64, ptr } %148, 3
  %151 = load i64, ptr %150, align 8
  %152 = icmp sgt i64 %151, 0
  br i1 %152, label %757, label %761
153:
  %154 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %155 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %154, ptr %668, 1
  %156 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %155, i64 %669, 2
  %157 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %156, i64 %670, 3
  %158 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %157, ptr %671, 4
  %159 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %158, i64 %672, 5, 0
  %160 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %159, i64 %673, 6, 0
  %161 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, 4
  %162 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %160, 5, 0
  %163 = insertvalue [1 x i64] undef, i64 %162, 0
  %164 = extractvalue [1 x i64] %163, 0
  %165 = icmp slt i64 %765, 0
  %166 = add i64 %765, %164
  %167 = select i1 %165, i64 %166, i64 %765
  %168 = mul nuw nsw i64 %167, 1
  %169 = add nuw nsw i64 0, %168
  %170 = getelementptr float, ptr %161, i64 %169
  %171 = load float, ptr %170, align 4
  store float 0.000000e+00, ptr %12, align 4
  %172 = call i32 @3(ptr %12, ptr %13, float %171)
  %173 = load float, ptr %12, align 4
  br label %767
174:
  store i64 24, ptr %14, align 8
  br label %785
175:
  %176 = insertvalue { ptr, i64, i64, ptr } poison, ptr %792, 0
  %177 = insertvalue { ptr, i64, i64, ptr } %176, i64 32, 1
  %178 = insertvalue { ptr, i64, i64, ptr } %177, i64 1, 2
  %179 = insertvalue { ptr, i64, i64, ptr } %178, ptr %793, 3
  %180 = extractvalue { ptr, i64, i64, ptr } %179, 0
  %181 = extractvalue { ptr, i64, i64, ptr } %179, 3
  %182 = load i64, ptr %181, align 8
  %183 = icmp sgt i64 %182, 0
  br i1 %183, label %794, label %798
184:
  %185 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %186 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %185, ptr %668, 1
  %187 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %186, i64 %669, 2
  %188 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %187, i64 %670, 3
  %189 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %188, ptr %671, 4
  %190 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %189, i64 %672, 5, 0
  %191 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %190, i64 %673, 6, 0
  %192 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %191, 4
  %193 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %191, 5, 0
  %194 = insertvalue [1 x i64] undef, i64 %193, 0
  %195 = extractvalue [1 x i64] %194, 0
  %196 = icmp slt i64 %802, 0
  %197 = add i64 %802, %195
  %198 = select i1 %196, i64 %197, i64 %802
  %199 = mul nuw nsw i64 %198, 1
  %200 = add nuw nsw i64 0, %199
  %201 = getelementptr float, ptr %192, i64 %200
  %202 = load float, ptr %201, align 4
  store float 0.000000e+00, ptr %16, align 4
  %203 = call i32 @4(ptr %16, ptr %17, float %202)
  %204 = load float, ptr %16, align 4
  br label %804
205:
  %206 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 68
  %207 = bitcast ptr %206 to ptr
  %208 = load i64, ptr %207, align 1
  %209 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 92
  %210 = bitcast ptr %209 to ptr
  %211 = load i64, ptr %210, align 1
  %212 = mul nsw i64 %4, %211
  %213 = add nsw i64 %212, %5
  %214 = mul nsw i64 32, %213
  %215 = add nsw i64 %208, %214
  %216 = inttoptr i64 %215 to ptr
  %217 = insertvalue [1 x i64] undef, i64 8, 0
  %218 = insertvalue [1 x i64] undef, i64 4, 0
  %219 = extractvalue [1 x i64] %217, 0
  %220 = mul nuw nsw i64 1, %219
  %221 = extractvalue [1 x i64] %217, 0
  %222 = extractvalue [1 x i64] %218, 0
  %223 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %220, 2
  %224 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %223, i64 4, 3
  %225 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %224, ptr %216, 4
  %226 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %225, i64 %221, 5, 0
  %227 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %226, i64 %222, 6, 0
  %228 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %227, 0
  %229 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %227, 1
  %230 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %227, 2
  %231 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %227, 3
  %232 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %227, 4
  %233 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %227, 5, 0
  %234 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %227, 6, 0
  store i64 0, ptr %18, align 8
  br label %822
235:
  %236 = insertvalue { ptr, i64, i64, ptr } poison, ptr %829, 0
  %237 = insertvalue { ptr, i64, i64, ptr } %236, i64 8, 1
  %238 = insertvalue { ptr, i64, i64, ptr } %237, i64 1, 2
  %239 = insertvalue { ptr, i64, i64, ptr } %238, ptr %830, 3
  %240 = extractvalue { ptr, i64, i64, ptr } %239, 0
  %241 = extractvalue { ptr, i64, i64, ptr } %239, 3
  %242 = load i64, ptr %241, align 8
  %243 = icmp sgt i64 %242, 0
  br i1 %243, label %831, label %835
244:
  %245 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %228, 0
  %246 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %245, ptr %229, 1
  %247 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %246, i64 %230, 2
  %248 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %247, i64 %231, 3
  %249 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %248, ptr %232, 4
  %250 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %249, i64 %233, 5, 0
  %251 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %250, i64 %234, 6, 0
  %252 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %251, 4
  %253 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %251, 5, 0
  %254 = insertvalue [1 x i64] undef, i64 %253, 0
  %255 = extractvalue [1 x i64] %254, 0
  %256 = icmp slt i64 %839, 0
  %257 = add i64 %839, %255
  %258 = select i1 %256, i64 %257, i64 %839
  %259 = mul nuw nsw i64 %258, 1
  %260 = add nuw nsw i64 0, %259
  %261 = getelementptr float, ptr %252, i64 %260
  %262 = load float, ptr %261, align 4
  %263 = add nsw i64 8, %839
  %264 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %265 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %264, ptr %668, 1
  %266 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %265, i64 %669, 2
  %267 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %266, i64 %670, 3
  %268 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %267, ptr %671, 4
  %269 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %268, i64 %672, 5, 0
  %270 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %269, i64 %673, 6, 0
  %271 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %270, 4
  %272 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %270, 5, 0
  %273 = insertvalue [1 x i64] undef, i64 %272, 0
  %274 = extractvalue [1 x i64] %273, 0
  %275 = icmp slt i64 %263, 0
  %276 = add i64 %263, %274
  %277 = select i1 %275, i64 %276, i64 %263
  %278 = mul nuw nsw i64 %277, 1
  %279 = add nuw nsw i64 0, %278
  %280 = getelementptr float, ptr %271, i64 %279
  %281 = load float, ptr %280, align 4
  %282 = fmul float %262, %281
  %283 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %284 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %283, ptr %668, 1
  %285 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %284, i64 %669, 2
  %286 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %285, i64 %670, 3
  %287 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %286, ptr %671, 4
  %288 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %287, i64 %672, 5, 0
  %289 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %288, i64 %673, 6, 0
  %290 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %289, 4
  %291 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %289, 5, 0
  %292 = insertvalue [1 x i64] undef, i64 %291, 0
  %293 = extractvalue [1 x i64] %292, 0
  %294 = icmp slt i64 %839, 0
  %295 = add i64 %839, %293
  %296 = select i1 %294, i64 %295, i64 %839
  %297 = mul nuw nsw i64 %296, 1
  %298 = add nuw nsw i64 0, %297
  %299 = getelementptr float, ptr %290, i64 %298
  %300 = load float, ptr %299, align 4
  %301 = add nsw i64 24, %839
  %302 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %303 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %302, ptr %668, 1
  %304 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %303, i64 %669, 2
  %305 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %304, i64 %670, 3
  %306 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %305, ptr %671, 4
  %307 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %306, i64 %672, 5, 0
  %308 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %307, i64 %673, 6, 0
  %309 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %308, 4
  %310 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %308, 5, 0
  %311 = insertvalue [1 x i64] undef, i64 %310, 0
  %312 = extractvalue [1 x i64] %311, 0
  %313 = icmp slt i64 %301, 0
  %314 = add i64 %301, %312
  %315 = select i1 %313, i64 %314, i64 %301
  %316 = mul nuw nsw i64 %315, 1
  %317 = add nuw nsw i64 0, %316
  %318 = getelementptr float, ptr %309, i64 %317
  %319 = load float, ptr %318, align 4
  %320 = fmul float %300, %319
  %321 = fadd float %282, %320
  %322 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %323 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %322, ptr %668, 1
  %324 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %323, i64 %669, 2
  %325 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %324, i64 %670, 3
  %326 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %325, ptr %671, 4
  %327 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %326, i64 %672, 5, 0
  %328 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %327, i64 %673, 6, 0
  %329 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %328, 4
  %330 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %328, 5, 0
  %331 = insertvalue [1 x i64] undef, i64 %330, 0
  %332 = extractvalue [1 x i64] %331, 0
  %333 = icmp slt i64 %839, 0
  %334 = add i64 %839, %332
  %335 = select i1 %333, i64 %334, i64 %839
  %336 = mul nuw nsw i64 %335, 1
  %337 = add nuw nsw i64 0, %336
  %338 = getelementptr float, ptr %329, i64 %337
  store float %321, ptr %338, align 4
  br label %235
339:
  store i64 0, ptr %20, align 8
  br label %841
340:
  %341 = insertvalue { ptr, i64, i64, ptr } poison, ptr %848, 0
  %342 = insertvalue { ptr, i64, i64, ptr } %341, i64 8, 1
  %343 = insertvalue { ptr, i64, i64, ptr } %342, i64 1, 2
  %344 = insertvalue { ptr, i64, i64, ptr } %343, ptr %849, 3
  %345 = extractvalue { ptr, i64, i64, ptr } %344, 0
  %346 = extractvalue { ptr, i64, i64, ptr } %344, 3
  %347 = load i64, ptr %346, align 8
  %348 = icmp sgt i64 %347, 0
  br i1 %348, label %850, label %854
349:
  %350 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %351 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %350, ptr %668, 1
  %352 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %351, i64 %669, 2
  %353 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %352, i64 %670, 3
  %354 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %353, ptr %671, 4
  %355 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %354, i64 %672, 5, 0
  %356 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %355, i64 %673, 6, 0
  %357 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %356, 4
  %358 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %356, 5, 0
  %359 = insertvalue [1 x i64] undef, i64 %358, 0
  %360 = extractvalue [1 x i64] %359, 0
  %361 = icmp slt i64 %858, 0
  %362 = add i64 %858, %360
  %363 = select i1 %361, i64 %362, i64 %858
  %364 = mul nuw nsw i64 %363, 1
  %365 = add nuw nsw i64 0, %364
  %366 = getelementptr float, ptr %357, i64 %365
  %367 = load float, ptr %366, align 4
  %368 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %228, 0
  %369 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %368, ptr %229, 1
  %370 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %369, i64 %230, 2
  %371 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %370, i64 %231, 3
  %372 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %371, ptr %232, 4
  %373 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %372, i64 %233, 5, 0
  %374 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %373, i64 %234, 6, 0
  %375 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %374, 4
  %376 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %374, 5, 0
  %377 = insertvalue [1 x i64] undef, i64 %376, 0
  %378 = extractvalue [1 x i64] %377, 0
  %379 = icmp slt i64 %858, 0
  %380 = add i64 %858, %378
  %381 = select i1 %379, i64 %380, i64 %858
  %382 = mul nuw nsw i64 %381, 1
  %383 = add nuw nsw i64 0, %382
  %384 = getelementptr float, ptr %375, i64 %383
  store float %367, ptr %384, align 4
  br label %340
385:
  store i64 0, ptr %22, align 8
  br label %860
386:
  %387 = insertvalue { ptr, i64, i64, ptr } poison, ptr %867, 0
  %388 = insertvalue { ptr, i64, i64, ptr } %387, i64 8, 1
  %389 = insertvalue { ptr, i64, i64, ptr } %388, i64 1, 2
  %390 = insertvalue { ptr, i64, i64, ptr } %389, ptr %868, 3
  %391 = extractvalue { ptr, i64, i64, ptr } %390, 0
  %392 = extractvalue { ptr, i64, i64, ptr } %390, 3
  %393 = load i64, ptr %392, align 8
  %394 = icmp sgt i64 %393, 0
  br i1 %394, label %869, label %873
395:
  %396 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %397 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %396, ptr %668, 1
  %398 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %397, i64 %669, 2
  %399 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %398, i64 %670, 3
  %400 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %399, ptr %671, 4
  %401 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %400, i64 %672, 5, 0
  %402 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %401, i64 %673, 6, 0
  %403 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %402, 4
  %404 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %402, 5, 0
  %405 = insertvalue [1 x i64] undef, i64 %404, 0
  %406 = extractvalue [1 x i64] %405, 0
  %407 = icmp slt i64 %877, 0
  %408 = add i64 %877, %406
  %409 = select i1 %407, i64 %408, i64 %877
  %410 = mul nuw nsw i64 %409, 1
  %411 = add nuw nsw i64 0, %410
  %412 = getelementptr float, ptr %403, i64 %411
  %413 = load float, ptr %412, align 4
  store float 0.000000e+00, ptr %24, align 4
  %414 = call i32 @4(ptr %24, ptr %25, float %413)
  %415 = load float, ptr %24, align 4
  br label %879
416:
  %417 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 28
  %418 = bitcast ptr %417 to ptr
  %419 = load i64, ptr %418, align 1
  %420 = mul nsw i64 32, %46
  %421 = add nsw i64 %419, %420
  %422 = inttoptr i64 %421 to ptr
  %423 = insertvalue [1 x i64] undef, i64 8, 0
  %424 = insertvalue [1 x i64] undef, i64 4, 0
  %425 = extractvalue [1 x i64] %423, 0
  %426 = mul nuw nsw i64 1, %425
  %427 = extractvalue [1 x i64] %423, 0
  %428 = extractvalue [1 x i64] %424, 0
  %429 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %426, 2
  %430 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %429, i64 4, 3
  %431 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %430, ptr %422, 4
  %432 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %431, i64 %427, 5, 0
  %433 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %432, i64 %428, 6, 0
  %434 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %433, 0
  %435 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %433, 1
  %436 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %433, 2
  %437 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %433, 3
  %438 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %433, 4
  %439 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %433, 5, 0
  %440 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %433, 6, 0
  store i64 0, ptr %26, align 8
  br label %897
441:
  %442 = insertvalue { ptr, i64, i64, ptr } poison, ptr %904, 0
  %443 = insertvalue { ptr, i64, i64, ptr } %442, i64 8, 1
  %444 = insertvalue { ptr, i64, i64, ptr } %443, i64 1, 2
  %445 = insertvalue { ptr, i64, i64, ptr } %444, ptr %905, 3
  %446 = extractvalue { ptr, i64, i64, ptr } %445, 0
  %447 = extractvalue { ptr, i64, i64, ptr } %445, 3
  %448 = load i64, ptr %447, align 8
  %449 = icmp sgt i64 %448, 0
  br i1 %449, label %906, label %910
450:
  %451 = add nsw i64 16, %914
  %452 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %453 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %452, ptr %668, 1
  %454 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %453, i64 %669, 2
  %455 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %454, i64 %670, 3
  %456 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %455, ptr %671, 4
  %457 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %456, i64 %672, 5, 0
  %458 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %457, i64 %673, 6, 0
  %459 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %458, 4
  %460 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %458, 5, 0
  %461 = insertvalue [1 x i64] undef, i64 %460, 0
  %462 = extractvalue [1 x i64] %461, 0
  %463 = icmp slt i64 %451, 0
  %464 = add i64 %451, %462
  %465 = select i1 %463, i64 %464, i64 %451
  %466 = mul nuw nsw i64 %465, 1
  %467 = add nuw nsw i64 0, %466
  %468 = getelementptr float, ptr %459, i64 %467
  %469 = load float, ptr %468, align 4
  %470 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %471 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %470, ptr %668, 1
  %472 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %471, i64 %669, 2
  %473 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %472, i64 %670, 3
  %474 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %473, ptr %671, 4
  %475 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %474, i64 %672, 5, 0
  %476 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %475, i64 %673, 6, 0
  %477 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %476, 4
  %478 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %476, 5, 0
  %479 = insertvalue [1 x i64] undef, i64 %478, 0
  %480 = extractvalue [1 x i64] %479, 0
  %481 = icmp slt i64 %914, 0
  %482 = add i64 %914, %480
  %483 = select i1 %481, i64 %482, i64 %914
  %484 = mul nuw nsw i64 %483, 1
  %485 = add nuw nsw i64 0, %484
  %486 = getelementptr float, ptr %477, i64 %485
  %487 = load float, ptr %486, align 4
  %488 = fmul float %469, %487
  %489 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %434, 0
  %490 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %489, ptr %435, 1
  %491 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %490, i64 %436, 2
  %492 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %491, i64 %437, 3
  %493 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %492, ptr %438, 4
  %494 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %493, i64 %439, 5, 0
  %495 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %494, i64 %440, 6, 0
  %496 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %495, 4
  %497 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %495, 5, 0
  %498 = insertvalue [1 x i64] undef, i64 %497, 0
  %499 = extractvalue [1 x i64] %498, 0
  %500 = icmp slt i64 %914, 0
  %501 = add i64 %914, %499
  %502 = select i1 %500, i64 %501, i64 %914
  %503 = mul nuw nsw i64 %502, 1
  %504 = add nuw nsw i64 0, %503
  %505 = getelementptr float, ptr %496, i64 %504
  store float %488, ptr %505, align 4
  br label %441
506:
  ret i32 poison
507:
  store ptr null, ptr %0, align 8
  br label %506
508:
  br label %516
509:
  %510 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 140
  %511 = bitcast ptr %510 to ptr
  %512 = load i64, ptr %511, align 1
  %513 = add nuw nsw i64 %36, 0
  %514 = srem i64 %524, 2
  %515 = sub nsw i64 %524, %514
  br label %525
516:
  %517 = sdiv i64 %57, 2
  %518 = srem i64 %57, 2
  %519 = xor i64 2, %518
  %520 = icmp slt i64 %519, 0
  %521 = icmp ne i64 %518, 0
  %522 = and i1 %521, %520
  %523 = sub nsw i64 %517, 1
  %524 = select i1 %522, i64 %523, i64 %517
  br label %509
525:
  %526 = phi <16 x i32> [ zeroinitializer, %509 ], [ %555, %532 ]
  %527 = phi <16 x i32> [ zeroinitializer, %509 ], [ %562, %532 ]
  %528 = phi <16 x i32> [ zeroinitializer, %509 ], [ %585, %532 ]
  %529 = phi <16 x i32> [ zeroinitializer, %509 ], [ %592, %532 ]
  %530 = phi i64 [ 0, %509 ], [ %593, %532 ]
  %531 = icmp slt i64 %530, %515
  br i1 %531, label %532, label %594
532:
  %533 = add nuw nsw i64 %530, 0
  %534 = add nuw nsw i64 %36, 0
  %535 = inttoptr i64 %534 to ptr
  call void @llvm.prefetch.p0(ptr %535, i32 0, i32 2, i32 1)
  %536 = mul i64 %533, 64
  %537 = add i64 %54, %536
  %538 = mul i64 %533, 4
  %539 = add i64 %513, %538
  %540 = inttoptr i64 %539 to ptr
  %541 = load <2 x i16>, ptr %540, align 1
  %542 = shufflevector <2 x i16> %541, <2 x i16> %541, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %543 = add nuw nsw i64 %537, 0
  %544 = inttoptr i64 %543 to ptr
  %545 = load <32 x i8>, ptr %544, align 1
  %546 = add i64 %537, 32
  %547 = inttoptr i64 %546 to ptr
  %548 = load <32 x i8>, ptr %547, align 1
  %549 = sext <32 x i8> %545 to <32 x i32>
  %550 = sext <32 x i16> %542 to <32 x i32>
  %551 = mul nsw <32 x i32> %549, %550
  %552 = shufflevector <32 x i32> %551, <32 x i32> %551, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %553 = shufflevector <32 x i32> %551, <32 x i32> %551, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %554 = add <16 x i32> %552, %553
  %555 = add <16 x i32> %526, %554
  %556 = sext <32 x i8> %548 to <32 x i32>
  %557 = sext <32 x i16> %542 to <32 x i32>
  %558 = mul nsw <32 x i32> %556, %557
  %559 = shufflevector <32 x i32> %558, <32 x i32> %558, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %560 = shufflevector <32 x i32> %558, <32 x i32> %558, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %561 = add <16 x i32> %559, %560
  %562 = add <16 x i32> %527, %561
  %563 = add nsw i64 %530, 1
  %564 = add nuw nsw i64 %36, 0
  %565 = inttoptr i64 %564 to ptr
  call void @llvm.prefetch.p0(ptr %565, i32 0, i32 2, i32 1)
  %566 = mul i64 %563, 64
  %567 = add i64 %54, %566
  %568 = mul i64 %563, 4
  %569 = add i64 %513, %568
  %570 = inttoptr i64 %569 to ptr
  %571 = load <2 x i16>, ptr %570, align 1
  %572 = shufflevector <2 x i16> %571, <2 x i16> %571, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %573 = add nuw nsw i64 %567, 0
  %574 = inttoptr i64 %573 to ptr
  %575 = load <32 x i8>, ptr %574, align 1
  %576 = add i64 %567, 32
  %577 = inttoptr i64 %576 to ptr
  %578 = load <32 x i8>, ptr %577, align 1
  %579 = sext <32 x i8> %575 to <32 x i32>
  %580 = sext <32 x i16> %572 to <32 x i32>
  %581 = mul nsw <32 x i32> %579, %580
  %582 = shufflevector <32 x i32> %581, <32 x i32> %581, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %583 = shufflevector <32 x i32> %581, <32 x i32> %581, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %584 = add <16 x i32> %582, %583
  %585 = add <16 x i32> %528, %584
  %586 = sext <32 x i8> %578 to <32 x i32>
  %587 = sext <32 x i16> %572 to <32 x i32>
  %588 = mul nsw <32 x i32> %586, %587
  %589 = shufflevector <32 x i32> %588, <32 x i32> %588, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %590 = shufflevector <32 x i32> %588, <32 x i32> %588, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %591 = add <16 x i32> %589, %590
  %592 = add <16 x i32> %529, %591
  %593 = add nsw i64 %530, 2
  br label %525
594:
  %595 = phi <16 x i32> [ %621, %599 ], [ %526, %525 ]
  %596 = phi <16 x i32> [ %628, %599 ], [ %527, %525 ]
  %597 = phi i64 [ %629, %599 ], [ %515, %525 ]
  %598 = icmp slt i64 %597, %524
  br i1 %598, label %599, label %630
599:
  %600 = add nuw nsw i64 %36, 0
  %601 = inttoptr i64 %600 to ptr
  call void @llvm.prefetch.p0(ptr %601, i32 0, i32 2, i32 1)
  %602 = mul i64 %597, 64
  %603 = add i64 %54, %602
  %604 = mul i64 %597, 4
  %605 = add i64 %513, %604
  %606 = inttoptr i64 %605 to ptr
  %607 = load <2 x i16>, ptr %606, align 1
  %608 = shufflevector <2 x i16> %607, <2 x i16> %607, <32 x i32> <i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1, i32 0, i32 1>
  %609 = add nuw nsw i64 %603, 0
  %610 = inttoptr i64 %609 to ptr
  %611 = load <32 x i8>, ptr %610, align 1
  %612 = add i64 %603, 32
  %613 = inttoptr i64 %612 to ptr
  %614 = load <32 x i8>, ptr %613, align 1
  %615 = sext <32 x i8> %611 to <32 x i32>
  %616 = sext <32 x i16> %608 to <32 x i32>
  %617 = mul nsw <32 x i32> %615, %616
  %618 = shufflevector <32 x i32> %617, <32 x i32> %617, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %619 = shufflevector <32 x i32> %617, <32 x i32> %617, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %620 = add <16 x i32> %618, %619
  %621 = add <16 x i32> %595, %620
  %622 = sext <32 x i8> %614 to <32 x i32>
  %623 = sext <32 x i16> %608 to <32 x i32>
  %624 = mul nsw <32 x i32> %622, %623
  %625 = shufflevector <32 x i32> %624, <32 x i32> %624, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %626 = shufflevector <32 x i32> %624, <32 x i32> %624, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %627 = add <16 x i32> %625, %626
  %628 = add <16 x i32> %596, %627
  %629 = add nsw i64 %597, 1
  br label %594
630:
  %631 = add <16 x i32> %595, %528
  %632 = add <16 x i32> %596, %529
  %633 = add nuw nsw i64 %512, 0
  %634 = inttoptr i64 %633 to ptr
  store <16 x i32> %631, ptr %634, align 4
  %635 = add i64 %512, 64
  %636 = inttoptr i64 %635 to ptr
  store <16 x i32> %632, ptr %636, align 4
  %637 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 140
  %638 = bitcast ptr %637 to ptr
  %639 = load i64, ptr %638, align 1
  %640 = inttoptr i64 %639 to ptr
  %641 = insertvalue [1 x i64] undef, i64 32, 0
  %642 = insertvalue [1 x i64] undef, i64 4, 0
  %643 = extractvalue [1 x i64] %641, 0
  %644 = mul nuw nsw i64 1, %643
  %645 = extractvalue [1 x i64] %641, 0
  %646 = extractvalue [1 x i64] %642, 0
  %647 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %644, 2
  %648 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %647, i64 4, 3
  %649 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %648, ptr %640, 4
  %650 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %649, i64 %645, 5, 0
  %651 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %650, i64 %646, 6, 0
  %652 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 140
  %653 = bitcast ptr %652 to ptr
  %654 = load i64, ptr %653, align 1
  %655 = inttoptr i64 %654 to ptr
  %656 = insertvalue [1 x i64] undef, i64 32, 0
  %657 = insertvalue [1 x i64] undef, i64 4, 0
  %658 = extractvalue [1 x i64] %656, 0
  %659 = mul nuw nsw i64 1, %658
  %660 = extractvalue [1 x i64] %656, 0
  %661 = extractvalue [1 x i64] %657, 0
  %662 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %659, 2
  %663 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %662, i64 4, 3
  %664 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %663, ptr %655, 4
  %665 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %664, i64 %660, 5, 0
  %666 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %665, i64 %661, 6, 0
  %667 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %666, 0
  %668 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %666, 1
  %669 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %666, 2
  %670 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %666, 3
  %671 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %666, 4
  %672 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %666, 5, 0
  %673 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %666, 6, 0
  %674 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %651, 0
  %675 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %651, 1
  %676 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %651, 2
  %677 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %651, 3
  %678 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %651, 4
  %679 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %651, 5, 0
  %680 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %651, 6, 0
  %681 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 84
  %682 = bitcast ptr %681 to ptr
  %683 = load i64, ptr %682, align 1
  %684 = mul nsw i64 128, %5
  %685 = add nsw i64 %683, %684
  %686 = inttoptr i64 %685 to ptr
  %687 = insertvalue [1 x i64] undef, i64 32, 0
  %688 = insertvalue [1 x i64] undef, i64 4, 0
  %689 = extractvalue [1 x i64] %687, 0
  %690 = mul nuw nsw i64 1, %689
  %691 = extractvalue [1 x i64] %687, 0
  %692 = extractvalue [1 x i64] %688, 0
  %693 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %690, 2
  %694 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %693, i64 4, 3
  %695 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %694, ptr %686, 4
  %696 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %695, i64 %691, 5, 0
  %697 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %696, i64 %692, 6, 0
  %698 = getelementptr inbounds nuw [148 x i8], ptr %2, i32 0, i32 20
  %699 = bitcast ptr %698 to ptr
  %700 = load i64, ptr %699, align 1
  %701 = mul nsw i64 128, %46
  %702 = add nsw i64 %700, %701
  %703 = inttoptr i64 %702 to ptr
  %704 = insertvalue [1 x i64] undef, i64 32, 0
  %705 = insertvalue [1 x i64] undef, i64 4, 0
  %706 = extractvalue [1 x i64] %704, 0
  %707 = mul nuw nsw i64 1, %706
  %708 = extractvalue [1 x i64] %704, 0
  %709 = extractvalue [1 x i64] %705, 0
  %710 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %707, 2
  %711 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %710, i64 4, 3
  %712 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %711, ptr %703, 4
  %713 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %712, i64 %708, 5, 0
  %714 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %713, i64 %709, 6, 0
  %715 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %714, 0
  %716 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %714, 1
  %717 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %714, 2
  %718 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %714, 3
  %719 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %714, 4
  %720 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %714, 5, 0
  %721 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %714, 6, 0
  %722 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %697, 0
  %723 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %697, 1
  %724 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %697, 2
  %725 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %697, 3
  %726 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %697, 4
  %727 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %697, 5, 0
  %728 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %697, 6, 0
  store i64 0, ptr %8, align 8
  br label %729
729:
  br label %730
730:
  store i64 32, ptr %9, align 8
  br label %731
731:
  %732 = insertvalue { ptr, i64, i64, ptr } poison, ptr %8, 0
  %733 = insertvalue { ptr, i64, i64, ptr } %732, i64 32, 1
  %734 = insertvalue { ptr, i64, i64, ptr } %733, i64 1, 2
  %735 = insertvalue { ptr, i64, i64, ptr } %734, ptr %9, 3
  %736 = extractvalue { ptr, i64, i64, ptr } %735, 0
  %737 = extractvalue { ptr, i64, i64, ptr } %735, 3
  br label %58
738:
  %739 = load i64, ptr %63, align 8
  %740 = sub nuw nsw i64 %65, 1
  store i64 %740, ptr %64, align 8
  %741 = add i64 %739, 1
  store i64 %741, ptr %63, align 8
  br label %742
742:
  %743 = phi i64 [ %739, %738 ], [ 0, %58 ]
  %744 = insertvalue { i64, i1 } poison, i64 %743, 0
  %745 = insertvalue { i64, i1 } %744, i1 %66, 1
  %746 = extractvalue { i64, i1 } %745, 0
  %747 = extractvalue { i64, i1 } %745, 1
  br i1 %747, label %67, label %143
748:
  br label %749
749:
  store i64 24, ptr %11, align 8
  br label %750
750:
  %751 = insertvalue { ptr, i64, i64, ptr } poison, ptr %10, 0
  %752 = insertvalue { ptr, i64, i64, ptr } %751, i64 24, 1
  %753 = insertvalue { ptr, i64, i64, ptr } %752, i64 1, 2
  %754 = insertvalue { ptr, i64, i64, ptr } %753, ptr %11, 3
  %755 = extractvalue { ptr, i64, i64, ptr } %754, 0
  %756 = extractvalue { ptr, i64, i64, ptr } %754, 3
  br label %144
757:
  %758 = load i64, ptr %149, align 8
  %759 = sub nuw nsw i64 %151, 1
  store i64 %759, ptr %150, align 8
  %760 = add i64 %758, 1
  store i64 %760, ptr %149, align 8
  br label %761
761:
  %762 = phi i64 [ %758, %757 ], [ 0, %144 ]
  %763 = insertvalue { i64, i1 } poison, i64 %762, 0
  %764 = insertvalue { i64, i1 } %763, i1 %152, 1
  %765 = extractvalue { i64, i1 } %764, 0
  %766 = extractvalue { i64, i1 } %764, 1
  br i1 %766, label %153, label %174
767:
  %768 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %769 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %768, ptr %668, 1
  %770 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %769, i64 %669, 2
  %771 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %770, i64 %670, 3
  %772 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %771, ptr %671, 4
  %773 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %772, i64 %672, 5, 0
  %774 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %773, i64 %673, 6, 0
  %775 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %774, 4
  %776 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %774, 5, 0
  %777 = insertvalue [1 x i64] undef, i64 %776, 0
  %778 = extractvalue [1 x i64] %777, 0
  %779 = icmp slt i64 %765, 0
  %780 = add i64 %765, %778
  %781 = select i1 %779, i64 %780, i64 %765
  %782 = mul nuw nsw i64 %781, 1
  %783 = add nuw nsw i64 0, %782
  %784 = getelementptr float, ptr %775, i64 %783
  store float %173, ptr %784, align 4
  br label %144
785:
  br label %786
786:
  store i64 8, ptr %15, align 8
  br label %787
787:
  %788 = insertvalue { ptr, i64, i64, ptr } poison, ptr %14, 0
  %789 = insertvalue { ptr, i64, i64, ptr } %788, i64 32, 1
  %790 = insertvalue { ptr, i64, i64, ptr } %789, i64 1, 2
  %791 = insertvalue { ptr, i64, i64, ptr } %790, ptr %15, 3
  %792 = extractvalue { ptr, i64, i64, ptr } %791, 0
  %793 = extractvalue { ptr, i64, i64, ptr } %791, 3
  br label %175
794:
  %795 = load i64, ptr %180, align 8
  %796 = sub nuw nsw i64 %182, 1
  store i64 %796, ptr %181, align 8
  %797 = add i64 %795, 1
  store i64 %797, ptr %180, align 8
  br label %798
798:
  %799 = phi i64 [ %795, %794 ], [ 0, %175 ]
  %800 = insertvalue { i64, i1 } poison, i64 %799, 0
  %801 = insertvalue { i64, i1 } %800, i1 %183, 1
  %802 = extractvalue { i64, i1 } %801, 0
  %803 = extractvalue { i64, i1 } %801, 1
  br i1 %803, label %184, label %205
804:
  %805 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %806 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %805, ptr %668, 1
  %807 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %806, i64 %669, 2
  %808 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %807, i64 %670, 3
  %809 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %808, ptr %671, 4
  %810 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %809, i64 %672, 5, 0
  %811 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %810, i64 %673, 6, 0
  %812 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %811, 4
  %813 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %811, 5, 0
  %814 = insertvalue [1 x i64] undef, i64 %813, 0
  %815 = extractvalue [1 x i64] %814, 0
  %816 = icmp slt i64 %802, 0
  %817 = add i64 %802, %815
  %818 = select i1 %816, i64 %817, i64 %802
  %819 = mul nuw nsw i64 %818, 1
  %820 = add nuw nsw i64 0, %819
  %821 = getelementptr float, ptr %812, i64 %820
  store float %204, ptr %821, align 4
  br label %175
822:
  br label %823
823:
  store i64 8, ptr %19, align 8
  br label %824
824:
  %825 = insertvalue { ptr, i64, i64, ptr } poison, ptr %18, 0
  %826 = insertvalue { ptr, i64, i64, ptr } %825, i64 8, 1
  %827 = insertvalue { ptr, i64, i64, ptr } %826, i64 1, 2
  %828 = insertvalue { ptr, i64, i64, ptr } %827, ptr %19, 3
  %829 = extractvalue { ptr, i64, i64, ptr } %828, 0
  %830 = extractvalue { ptr, i64, i64, ptr } %828, 3
  br label %235
831:
  %832 = load i64, ptr %240, align 8
  %833 = sub nuw nsw i64 %242, 1
  store i64 %833, ptr %241, align 8
  %834 = add i64 %832, 1
  store i64 %834, ptr %240, align 8
  br label %835
835:
  %836 = phi i64 [ %832, %831 ], [ 0, %235 ]
  %837 = insertvalue { i64, i1 } poison, i64 %836, 0
  %838 = insertvalue { i64, i1 } %837, i1 %243, 1
  %839 = extractvalue { i64, i1 } %838, 0
  %840 = extractvalue { i64, i1 } %838, 1
  br i1 %840, label %244, label %339
841:
  br label %842
842:
  store i64 8, ptr %21, align 8
  br label %843
843:
  %844 = insertvalue { ptr, i64, i64, ptr } poison, ptr %20, 0
  %845 = insertvalue { ptr, i64, i64, ptr } %844, i64 8, 1
  %846 = insertvalue { ptr, i64, i64, ptr } %845, i64 1, 2
  %847 = insertvalue { ptr, i64, i64, ptr } %846, ptr %21, 3
  %848 = extractvalue { ptr, i64, i64, ptr } %847, 0
  %849 = extractvalue { ptr, i64, i64, ptr } %847, 3
  br label %340
850:
  %851 = load i64, ptr %345, align 8
  %852 = sub nuw nsw i64 %347, 1
  store i64 %852, ptr %346, align 8
  %853 = add i64 %851, 1
  store i64 %853, ptr %345, align 8
  br label %854
854:
  %855 = phi i64 [ %851, %850 ], [ 0, %340 ]
  %856 = insertvalue { i64, i1 } poison, i64 %855, 0
  %857 = insertvalue { i64, i1 } %856, i1 %348, 1
  %858 = extractvalue { i64, i1 } %857, 0
  %859 = extractvalue { i64, i1 } %857, 1
  br i1 %859, label %349, label %385
860:
  br label %861
861:
  store i64 8, ptr %23, align 8
  br label %862
862:
  %863 = insertvalue { ptr, i64, i64, ptr } poison, ptr %22, 0
  %864 = insertvalue { ptr, i64, i64, ptr } %863, i64 8, 1
  %865 = insertvalue { ptr, i64, i64, ptr } %864, i64 1, 2
  %866 = insertvalue { ptr, i64, i64, ptr } %865, ptr %23, 3
  %867 = extractvalue { ptr, i64, i64, ptr } %866, 0
  %868 = extractvalue { ptr, i64, i64, ptr } %866, 3
  br label %386
869:
  %870 = load i64, ptr %391, align 8
  %871 = sub nuw nsw i64 %393, 1
  store i64 %871, ptr %392, align 8
  %872 = add i64 %870, 1
  store i64 %872, ptr %391, align 8
  br label %873
873:
  %874 = phi i64 [ %870, %869 ], [ 0, %386 ]
  %875 = insertvalue { i64, i1 } poison, i64 %874, 0
  %876 = insertvalue { i64, i1 } %875, i1 %394, 1
  %877 = extractvalue { i64, i1 } %876, 0
  %878 = extractvalue { i64, i1 } %876, 1
  br i1 %878, label %395, label %416
879:
  %880 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %667, 0
  %881 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %880, ptr %668, 1
  %882 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %881, i64 %669, 2
  %883 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %882, i64 %670, 3
  %884 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %883, ptr %671, 4
  %885 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %884, i64 %672, 5, 0
  %886 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %885, i64 %673, 6, 0
  %887 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %886, 4
  %888 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %886, 5, 0
  %889 = insertvalue [1 x i64] undef, i64 %888, 0
  %890 = extractvalue [1 x i64] %889, 0
  %891 = icmp slt i64 %877, 0
  %892 = add i64 %877, %890
  %893 = select i1 %891, i64 %892, i64 %877
  %894 = mul nuw nsw i64 %893, 1
  %895 = add nuw nsw i64 0, %894
  %896 = getelementptr float, ptr %887, i64 %895
  store float %415, ptr %896, align 4
  br label %386
897:
  br label %898
898:
  store i64 8, ptr %27, align 8
  br label %899
899:
  %900 = insertvalue { ptr, i64, i64, ptr } poison, ptr %26, 0
  %901 = insertvalue { ptr, i64, i64, ptr } %900, i64 8, 1
  %902 = insertvalue { ptr, i64, i64, ptr } %901, i64 1, 2
  %903 = insertvalue { ptr, i64, i64, ptr } %902, ptr %27, 3
  %904 = extractvalue { ptr, i64, i64, ptr } %903, 0
  %905 = extractvalue { ptr, i64, i64, ptr } %903, 3
  br label %441
906:
  %907 = load i64, ptr %446, align 8
  %908 = sub nuw nsw i64 %448, 1
  store i64 %908, ptr %447, align 8
  %909 = add i64 %907, 1
  store i64 %909, ptr %446, align 8
  br label %910
910:
  %911 = phi i64 [ %907, %906 ], [ 0, %441 ]
  %912 = insertvalue { i64, i1 } poison, i64 %911, 0
  %913 = insertvalue { i64, i1 } %912, i1 %449, 1
  %914 = extractvalue { i64, i1 } %913, 0
  %915 = extractvalue { i64, i1 } %913, 1
  br i1 %915, label %450, label %507
}
define internal i32 @3(ptr nonnull %0, ptr nonnull %1, float %2) {
  %4 = alloca float, align 4
  store float 0.000000e+00, ptr %4, align 4
  %5 = alloca ptr, align 8
  store ptr null, ptr %5, align 8
  %6 = fcmp ogt float %2, 0.000000e+00
  %7 = fsub float -0.000000e+00, %2
  %8 = select i1 %6, float %7, float %2
  store float 0.000000e+00, ptr %4, align 4
  %9 = call i32 @5(ptr %4, ptr %5, float %8)
  %10 = load float, ptr %4, align 4
  br label %11
11:
  %12 = fcmp ogt float %2, 0.000000e+00
  %13 = select i1 %12, float 1.000000e+00, float %10
  %14 = fadd float 1.000000e+00, %10
  %15 = fdiv float %13, %14
  store float %15, ptr %0, align 4
  br label %16
16:
  ret i32 poison
}
define internal i32 @4(ptr nonnull %0, ptr nonnull %1, float %2) {
  %4 = alloca float, align 4
  store float 0.000000e+00, ptr %4, align 4
  %5 = alloca ptr, align 8
  store ptr null, ptr %5, align 8
  %6 = fcmp ogt float %2, 0.000000e+00
  %7 = fmul float -2.000000e+00, %2
  %8 = fmul float 2.000000e+00, %2
  %9 = select i1 %6, float %7, float %8
  store float 0.000000e+00, ptr %4, align 4
  %10 = call i32 @5(ptr %4, ptr %5, float %9)
  %11 = load float, ptr %4, align 4
  br label %13
12:
  ret i32 poison
13:
  %14 = fsub float 1.000000e+00, %11
  %15 = fadd float 1.000000e+00, %11
  %16 = fdiv float %14, %15
  %17 = fcmp ogt float %2, 0.000000e+00
  %18 = fsub float -0.000000e+00, %16
  %19 = select i1 %17, float %16, float %18
  store float %19, ptr %0, align 4
  br label %12
}
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
define internal i32 @5(ptr nonnull %0, ptr nonnull %1, float %2) {
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
define internal i32 @6(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3) {
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
declare float @llvm.rint.f32(float)
define internal i32 @7(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, float %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca float, align 4
  store float 0.000000e+00, ptr %9, align 4
  %10 = alloca ptr, align 8
  store ptr null, ptr %10, align 8
  %11 = inttoptr i64 %2 to ptr
  %12 = insertvalue [1 x i64] undef, i64 %4, 0
  %13 = insertvalue [1 x i64] undef, i64 2, 0
  %14 = extractvalue [1 x i64] %12, 0
  %15 = mul nuw nsw i64 1, %14
  %16 = extractvalue [1 x i64] %12, 0
  %17 = extractvalue [1 x i64] %13, 0
  %18 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %15, 2
  %19 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %18, i64 2, 3
  %20 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %19, ptr %11, 4
  %21 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %20, i64 %16, 5, 0
  %22 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %21, i64 %17, 6, 0
  %23 = inttoptr i64 %3 to ptr
  %24 = insertvalue [1 x i64] undef, i64 %4, 0
  %25 = insertvalue [1 x i64] undef, i64 2, 0
  %26 = extractvalue [1 x i64] %24, 0
  %27 = mul nuw nsw i64 1, %26
  %28 = extractvalue [1 x i64] %24, 0
  %29 = extractvalue [1 x i64] %25, 0
  %30 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } { ptr null, ptr null, i64 undef, i64 undef, ptr undef, [1 x i64] undef, [1 x i64] undef }, i64 %27, 2
  %31 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %30, i64 2, 3
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
  %42 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 0
  %43 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 1
  %44 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 2
  %45 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 3
  %46 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 4
  %47 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 5, 0
  %48 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 6, 0
  %49 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %4, 1
  %50 = insertvalue { i64, i64, i64 } %49, i64 1, 2
  %51 = extractvalue { i64, i64, i64 } %50, 1
  store i64 0, ptr %7, align 8
  %52 = sub nuw nsw i64 %51, 0
  %53 = icmp sgt i64 %52, 0
  %54 = xor i1 %53, true
  br label %92
55:
  %56 = insertvalue { ptr, i64, i64, ptr } poison, ptr %107, 0
  %57 = insertvalue { ptr, i64, i64, ptr } %56, i64 %108, 1
  %58 = insertvalue { ptr, i64, i64, ptr } %57, i64 1, 2
  %59 = insertvalue { ptr, i64, i64, ptr } %58, ptr %109, 3
  %60 = extractvalue { ptr, i64, i64, ptr } %59, 0
  %61 = extractvalue { ptr, i64, i64, ptr } %59, 3
  %62 = load i64, ptr %61, align 8
  %63 = icmp sgt i64 %62, 0
  br i1 %63, label %110, label %114
64:
  %65 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %42, 0
  %66 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %65, ptr %43, 1
  %67 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %66, i64 %44, 2
  %68 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, i64 %45, 3
  %69 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, ptr %46, 4
  %70 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, i64 %47, 5, 0
  %71 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, i64 %48, 6, 0
  %72 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, 4
  %73 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, 5, 0
  %74 = insertvalue [1 x i64] undef, i64 %73, 0
  %75 = extractvalue [1 x i64] %74, 0
  %76 = icmp slt i64 %118, 0
  %77 = add i64 %118, %75
  %78 = select i1 %76, i64 %77, i64 %118
  %79 = mul nuw nsw i64 %78, 1
  %80 = add nuw nsw i64 0, %79
  %81 = getelementptr i16, ptr %72, i64 %80
  %82 = load i16, ptr %81, align 2
  %83 = sext i16 %82 to i32
  %84 = sext i32 %83 to i64
  %85 = shl nsw i64 %84, 16
  %86 = trunc i64 %85 to i32
  %87 = bitcast i32 %86 to float
  store float 0.000000e+00, ptr %9, align 4
  %88 = call i32 @8(ptr %9, ptr %10, float %87, float %5)
  %89 = load float, ptr %9, align 4
  br label %120
90:
  ret i32 poison
91:
  store ptr null, ptr %0, align 8
  br label %90
92:
  br i1 %54, label %93, label %94
93:
  store i64 0, ptr %8, align 8
  br label %102
94:
  %95 = srem i64 %52, 1
  %96 = sub i64 0, %95
  %97 = select i1 %53, i64 %95, i64 %96
  %98 = icmp sgt i64 %97, 0
  %99 = sdiv i64 %52, 1
  %100 = select i1 %98, i64 1, i64 0
  %101 = add i64 %99, %100
  store i64 %101, ptr %8, align 8
  br label %102
102:
  %103 = insertvalue { ptr, i64, i64, ptr } poison, ptr %7, 0
  %104 = insertvalue { ptr, i64, i64, ptr } %103, i64 %51, 1
  %105 = insertvalue { ptr, i64, i64, ptr } %104, i64 1, 2
  %106 = insertvalue { ptr, i64, i64, ptr } %105, ptr %8, 3
  %107 = extractvalue { ptr, i64, i64, ptr } %106, 0
  %108 = extractvalue { ptr, i64, i64, ptr } %106, 1
  %109 = extractvalue { ptr, i64, i64, ptr } %106, 3
  br label %55
110:
  %111 = load i64, ptr %60, align 8
  %112 = sub nuw nsw i64 %62, 1
  store i64 %112, ptr %61, align 8
  %113 = add i64 %111, 1
  store i64 %113, ptr %60, align 8
  br label %114
114:
  %115 = phi i64 [ %111, %110 ], [ 0, %55 ]
  %116 = insertvalue { i64, i1 } poison, i64 %115, 0
  %117 = insertvalue { i64, i1 } %116, i1 %63, 1
  %118 = extractvalue { i64, i1 } %117, 0
  %119 = extractvalue { i64, i1 } %117, 1
  br i1 %119, label %64, label %91
120:
  %121 = bitcast float %89 to i32
  %122 = sext i32 %121 to i64
  %123 = ashr i64 %122, 16
  %124 = trunc nsw i64 %123 to i32
  %125 = sext i32 %124 to i64
  %126 = and i64 %125, 1
  %127 = trunc nuw nsw i64 %126 to i32
  %128 = zext nneg i32 %127 to i64
  %129 = add nsw i64 32767, %128
  %130 = trunc nuw nsw i64 %129 to i32
  %131 = sext i32 %121 to i64
  %132 = zext nneg i32 %130 to i64
  %133 = add nsw i64 %131, %132
  %134 = trunc i64 %133 to i32
  %135 = sext i32 %134 to i64
  %136 = ashr i64 %135, 16
  %137 = trunc nsw i64 %136 to i32
  %138 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %35, 0
  %139 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %138, ptr %36, 1
  %140 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %139, i64 %37, 2
  %141 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %140, i64 %38, 3
  %142 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %141, ptr %39, 4
  %143 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %142, i64 %40, 5, 0
  %144 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %143, i64 %41, 6, 0
  %145 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %144, 4
  %146 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %144, 5, 0
  %147 = insertvalue [1 x i64] undef, i64 %146, 0
  %148 = extractvalue [1 x i64] %147, 0
  %149 = icmp slt i64 %118, 0
  %150 = add i64 %118, %148
  %151 = select i1 %149, i64 %150, i64 %118
  %152 = mul nuw nsw i64 %151, 1
  %153 = add nuw nsw i64 0, %152
  %154 = getelementptr i16, ptr %145, i64 %153
  %155 = trunc nsw i32 %137 to i16
  store i16 %155, ptr %154, align 2
  br label %55
}
define internal i32 @8(ptr nonnull %0, ptr nonnull %1, float %2, float %3) {
  %5 = alloca float, align 4
  store float 0.000000e+00, ptr %5, align 4
  %6 = alloca ptr, align 8
  store ptr null, ptr %6, align 8
  %7 = fcmp ole float %2, 0.000000e+00
  br i1 %7, label %8, label %14
8:
  %9 = fcmp olt float %2, 0.000000e+00
  %10 = select i1 %9, float %2, float 0.000000e+00
  store float 0.000000e+00, ptr %5, align 4
  %11 = call i32 @5(ptr %5, ptr %6, float %10)
  %12 = load float, ptr %5, align 4
  br label %16
13:
  ret i32 poison
14:
  %15 = phi float [ %18, %16 ], [ %2, %4 ]
  store float %15, ptr %0, align 4
  br label %13
16:
  %17 = fsub float %12, 1.000000e+00
  %18 = fmul float %3, %17
  br label %14
}
define internal i32 @9(ptr nonnull %0, ptr nonnull %1, i64 %2, i64 %3, i64 %4, float %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca float, align 4
  store float 0.000000e+00, ptr %9, align 4
  %10 = alloca ptr, align 8
  store ptr null, ptr %10, align 8
  %11 = inttoptr i64 %2 to ptr
  %12 = insertvalue [1 x i64] undef, i64 %4, 0
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
  %23 = inttoptr i64 %3 to ptr
  %24 = insertvalue [1 x i64] undef, i64 %4, 0
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
  %35 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 0
  %36 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 1
  %37 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 2
  %38 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 3
  %39 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 4
  %40 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 5, 0
  %41 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %34, 6, 0
  %42 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 0
  %43 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 1
  %44 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 2
  %45 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 3
  %46 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 4
  %47 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 5, 0
  %48 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %22, 6, 0
  %49 = insertvalue { i64, i64, i64 } { i64 0, i64 undef, i64 undef }, i64 %4, 1
  %50 = insertvalue { i64, i64, i64 } %49, i64 1, 2
  %51 = extractvalue { i64, i64, i64 } %50, 1
  store i64 0, ptr %7, align 8
  %52 = sub nuw nsw i64 %51, 0
  %53 = icmp sgt i64 %52, 0
  %54 = xor i1 %53, true
  br label %87
55:
  %56 = insertvalue { ptr, i64, i64, ptr } poison, ptr %102, 0
  %57 = insertvalue { ptr, i64, i64, ptr } %56, i64 %103, 1
  %58 = insertvalue { ptr, i64, i64, ptr } %57, i64 1, 2
  %59 = insertvalue { ptr, i64, i64, ptr } %58, ptr %104, 3
  %60 = extractvalue { ptr, i64, i64, ptr } %59, 0
  %61 = extractvalue { ptr, i64, i64, ptr } %59, 3
  %62 = load i64, ptr %61, align 8
  %63 = icmp sgt i64 %62, 0
  br i1 %63, label %105, label %109
64:
  %65 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %42, 0
  %66 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %65, ptr %43, 1
  %67 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %66, i64 %44, 2
  %68 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %67, i64 %45, 3
  %69 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %68, ptr %46, 4
  %70 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %69, i64 %47, 5, 0
  %71 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %70, i64 %48, 6, 0
  %72 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, 4
  %73 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %71, 5, 0
  %74 = insertvalue [1 x i64] undef, i64 %73, 0
  %75 = extractvalue [1 x i64] %74, 0
  %76 = icmp slt i64 %113, 0
  %77 = add i64 %113, %75
  %78 = select i1 %76, i64 %77, i64 %113
  %79 = mul nuw nsw i64 %78, 1
  %80 = add nuw nsw i64 0, %79
  %81 = getelementptr float, ptr %72, i64 %80
  %82 = load float, ptr %81, align 4
  store float 0.000000e+00, ptr %9, align 4
  %83 = call i32 @8(ptr %9, ptr %10, float %82, float %5)
  %84 = load float, ptr %9, align 4
  br label %115
85:
  ret i32 poison
86:
  store ptr null, ptr %0, align 8
  br label %85
87:
  br i1 %54, label %88, label %89
88:
  store i64 0, ptr %8, align 8
  br label %97
89:
  %90 = srem i64 %52, 1
  %91 = sub i64 0, %90
  %92 = select i1 %53, i64 %90, i64 %91
  %93 = icmp sgt i64 %92, 0
  %94 = sdiv i64 %52, 1
  %95 = select i1 %93, i64 1, i64 0
  %96 = add i64 %94, %95
  store i64 %96, ptr %8, align 8
  br label %97
97:
  %98 = insertvalue { ptr, i64, i64, ptr } poison, ptr %7, 0
  %99 = insertvalue { ptr, i64, i64, ptr } %98, i64 %51, 1
  %100 = insertvalue { ptr, i64, i64, ptr } %99, i64 1, 2
  %101 = insertvalue { ptr, i64, i64, ptr } %100, ptr %8, 3
  %102 = extractvalue { ptr, i64, i64, ptr } %101, 0
  %103 = extractvalue { ptr, i64, i64, ptr } %101, 1
  %104 = extractvalue { ptr, i64, i64, ptr } %101, 3
  br label %55
105:
  %106 = load i64, ptr %60, align 8
  %107 = sub nuw nsw i64 %62, 1
  store i64 %107, ptr %61, align 8
  %108 = add i64 %106, 1
  store i64 %108, ptr %60, align 8
  br label %109
109:
  %110 = phi i64 [ %106, %105 ], [ 0, %55 ]
  %111 = insertvalue { i64, i1 } poison, i64 %110, 0
  %112 = insertvalue { i64, i1 } %111, i1 %63, 1
  %113 = extractvalue { i64, i1 } %112, 0
  %114 = extractvalue { i64, i1 } %112, 1
  br i1 %114, label %64, label %86
115:
  %116 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } poison, ptr %35, 0
  %117 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %116, ptr %36, 1
  %118 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %117, i64 %37, 2
  %119 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %118, i64 %38, 3
  %120 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %119, ptr %39, 4
  %121 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %120, i64 %40, 5, 0
  %122 = insertvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %121, i64 %41, 6, 0
  %123 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %122, 4
  %124 = extractvalue { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] } %122, 5, 0
  %125 = insertvalue [1 x i64] undef, i64 %124, 0
  %126 = extractvalue [1 x i64] %125, 0
  %127 = icmp slt i64 %113, 0
  %128 = add i64 %113, %126
  %129 = select i1 %127, i64 %128, i64 %113
  %130 = mul nuw nsw i64 %129, 1
  %131 = add nuw nsw i64 0, %130
  %132 = getelementptr float, ptr %123, i64 %131
  store float %84, ptr %132, align 4
  br label %55
}
